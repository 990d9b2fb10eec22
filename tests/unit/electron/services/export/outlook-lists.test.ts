import { describe, expect, it } from 'vitest';
import { listOf } from '../../../../../electron/services/export/lists.ts';
import { setDispositions } from '../../../../../electron/services/plan/dispositions.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import type { ListDocument } from '../../../../../shared/documents/list-document.ts';
import { parsePartialDate } from '../../../../../shared/text/parse-date.ts';
import {
  openSmallWorkspace,
  personId,
  postOf,
  somebody,
  UNIT_CODES,
} from '../../../../support/workspaces.ts';

const WHOLE = { unitCode: null, postIds: [] };
const [ONE, TWO] = [personId(1), personId(2)];

/** Person 1 on the secretary's post retires on 01/6/2030; person 2 leaves, person 3 is left over. */
async function planned(): Promise<Session> {
  const { session } = await openSmallWorkspace([
    somebody(1, { sex: 'male', birth: parsePartialDate('09/05/1968').date }),
    somebody(2, { currentUnitCode: UNIT_CODES[0] ?? null }),
    somebody(3),
  ]);
  assign(session, { postId: postOf('D01'), personId: ONE, displace: false });
  setDispositions(session, { personIds: [TWO], kind: 'leave-154', date: '2027-01-01', note: 'đơn' });
  return session;
}

/** What stands in the rows, column by column. */
function textOf({ rows }: ListDocument): (string | number)[][] {
  return rows.map((row) =>
    row.kind === 'group'
      ? [row.text]
      : row.cells.map((cell) => {
          if (cell.kind === 'text') return cell.text;
          if (cell.kind === 'date') return cell.date;
          return cell.kind === 'blank' ? '' : cell.value;
        }),
  );
}

describe('lists of what is ahead', () => {
  it('surplus: unit by unit, those of no unit last, with the way down below', async () => {
    const list = await listOf(await planned(), 'surplus', WHOLE);
    const [unit, two, none, three] = textOf(list);
    expect([unit?.[0], none?.[0]]).toEqual(['Phường Đoàn Kết', 'Chưa rõ đơn vị']);
    expect(two).toContain('Vàng Thị Dở');
    expect(two?.slice(-3)).toEqual(['Tinh giản theo NĐ 154', '2027-01-01', 'đơn']);
    expect(three).toContain('Chưa giải quyết');
    expect(list.closing).toContain('Danh sách có 2 đồng chí.');
    expect(list.closing).toContain('31/12/2026: 1 (2)');
  });

  it('retirements: by year, with the age and the post', async () => {
    const list = await listOf(await planned(), 'retirements', WHOLE);
    const [year, one] = textOf(list);
    expect(year).toEqual(['Năm 2030']);
    expect(one).toEqual([
      1,
      'Lò Văn Ún',
      '1968-05-09',
      '',
      'Đại học Luật',
      '',
      'Chuyên viên Phòng Nội vụ',
      '2030-05-09',
      '2030-06-01',
      'Bí thư Đảng uỷ',
    ]);
  });

  it('forecast: by title with a column for each year, and the total', async () => {
    const session = await planned();
    const list = await listOf(session, 'forecast', WHOLE);
    const secretary = textOf(list).find((row) => row[1] === 'Bí thư Đảng uỷ');
    // Vacant in the other unit, and from 2030 on here: before, 2026 … 2031, sum, key posts, ends of terms.
    expect(secretary?.slice(2)).toEqual([1, '', '', '', '', '', 1, '', 1, 1, '']);
    const total = list.rows.at(-1);
    expect(total?.kind === 'total' && total.cells.at(-3)).toMatchObject({ kind: 'sum', value: 1 });
  });

  it('forecast: tells ends of terms apart from what falls vacant for sure', async () => {
    const session = await planned();
    assign(session, { postId: postOf('D02'), personId: personId(3), displace: false, form: 'acting' });
    const deputy = textOf(await listOf(session, 'forecast', WHOLE)).find(
      (row) => row[1] === 'Phó Bí thư Thường trực Đảng uỷ',
    );
    expect(deputy?.slice(-3)).toEqual(['', '', 1]);
  });

  it('keep to the unit, to units of chosen seats, and are refused where nothing is there', async () => {
    const session = await planned();
    const [here, there] = UNIT_CODES;
    const names = async (scope: Parameters<typeof listOf>[2]) =>
      textOf(await listOf(session, 'surplus', scope)).flatMap((row) => row[1] ?? []);
    expect(await names({ unitCode: here ?? null, postIds: [] })).toEqual(['Vàng Thị Dở']);
    expect(await names({ unitCode: null, postIds: [postOf('D01')] })).toEqual(['Vàng Thị Dở']);
    for (const kind of ['surplus', 'retirements'] as const) {
      expect(() => listOf(session, kind, { unitCode: there ?? null, postIds: [] })).toThrow(
        expect.objectContaining({ code: 'nothing-to-export' }),
      );
    }
  });
});
