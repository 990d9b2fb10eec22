import { describe, expect, it } from 'vitest';
import { listOf } from '../../../../../electron/services/export/lists.ts';
import { postsInScope } from '../../../../../electron/services/export/paper-inputs.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { formColumns } from '../../../../../shared/documents/form-columns.ts';
import type { ListDocument } from '../../../../../shared/documents/list-document.ts';
import { LAYOUT_CHOICES, type ListLayout, usualLayout } from '../../../../../shared/domain/list-layout.ts';
import { UNIT_CODES } from '../../../../support/workspaces.ts';
import { NAMES, openPapers, SEATS } from './papers.ts';

const WHOLE = { postIds: [], unitCode: null };

async function roster(session: Session, change: Partial<ListLayout>): Promise<ListDocument> {
  return listOf(session, 'list', { ...WHOLE, layout: { ...usualLayout('list'), ...change } });
}

/** Names in the second column, in their order. */
function names(list: ListDocument): string[] {
  return list.rows.flatMap((row) => {
    const cell = row.kind === 'data' ? row.cells[1] : undefined;
    return cell?.kind === 'text' ? [cell.text] : [];
  });
}

const NONE = usualLayout('list').filter;

describe('a layout of a list', () => {
  it('has the chosen columns in their order behind the leading two, as wide as the page', async () => {
    const { session } = await openPapers();
    const list = await roster(session, { columns: ['note', 'pensionFrom', 'gone', 'theory', 'degree'] });
    expect(list.columns.map(({ key }) => key)).toEqual([
      'ordinal',
      'fullName',
      'note',
      'pensionFrom',
      'theory',
      'degree',
    ]);
    expect(list.page.size).toBe('A4');
    expect(list.columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBeCloseTo(252, 0);
    expect(list.header.find(({ text }) => text === 'Trình độ')).toMatchObject({ column: 4, columnSpan: 2 });
    const usual = await roster(session, {});
    expect(usual.columns).toHaveLength(18);
    expect(usual.page.size).toBe('A3');
  });

  it('orders by post, by given name inside a unit, or as it was chosen', async () => {
    const { session } = await openPapers();
    const byPost = names(await roster(session, {}));
    expect(byPost).toEqual([NAMES.secretary, NAMES.head, NAMES.kept, NAMES.elsewhere]);
    expect(names(await roster(session, { order: 'name' }))).toEqual([
      // D stands before Đ.
      NAMES.head,
      NAMES.kept,
      NAMES.secretary,
      NAMES.elsewhere,
    ]);
    const layout = { ...usualLayout('placement'), order: 'shown' as const };
    const postIds = [SEATS.elsewhere, SEATS.kept, SEATS.secretary];
    const posts = postsInScope(session, { postIds, unitCode: null, layout });
    expect(posts.map(({ id }) => id)).toEqual(postIds);
  });

  it('keeps to units, blocs, titles and states', async () => {
    const { session } = await openPapers();
    const wanted = async (filter: Partial<ListLayout['filter']>) =>
      names(await roster(session, { filter: { ...NONE, ...filter } }));
    expect(await wanted({ unitCodes: [...UNIT_CODES].slice(1, 2) })).toEqual([NAMES.elsewhere]);
    expect(await wanted({ blocs: ['party'] })).toEqual([NAMES.secretary]);
    const title = session.state.posts.get(SEATS.kept)?.titleCode;
    expect(await wanted({ titleCodes: title === undefined ? [] : [title] })).toEqual([NAMES.kept]);
    expect(await wanted({ states: ['placed'] })).toHaveLength(4);
    await expect(wanted({ states: ['settled'] })).rejects.toMatchObject({ code: 'nothing-to-export' });
    const filter = { ...NONE, states: ['vacant' as const] };
    const layout = { ...usualLayout('placement'), filter };
    const seats = postsInScope(session, { ...WHOLE, layout });
    expect(seats.map(({ id }) => id)).toContain(SEATS.vacant);
    expect(seats.map(({ id }) => id)).not.toContain(SEATS.head);
  });

  it('says whose paper it is, and whether it goes with another one', async () => {
    const { session } = await openPapers();
    const state = await roster(session, { family: 'state', issued: 'alone' });
    expect(state.head).toMatchObject({
      family: 'state',
      organ: ['ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', 'SỞ NỘI VỤ'],
    });
    expect(state.recipients.at(-1)).toBe('- Lưu: VT.');
    expect(state.signatures.right).toEqual({ powers: [], position: 'GIÁM ĐỐC', name: '' });
    expect(state.closing).toBe('(Danh sách có 4 người)');
    const party = await roster(session, {});
    expect(party.recipients).toEqual([]);
    expect(party.head.subtitle).toContain('Kèm theo Tờ trình số');
  });

  it('offers every column of every form once', () => {
    for (const kind of Object.keys(LAYOUT_CHOICES) as (keyof typeof LAYOUT_CHOICES)[]) {
      const keys = formColumns(kind).map(({ key }) => key);
      expect(new Set(keys).size, kind).toBe(keys.length);
      expect(keys.length > 0, kind).toBe(LAYOUT_CHOICES[kind].columns);
    }
  });
});
