import { describe, expect, it } from 'vitest';
import { openSpreadsheet } from '../../../../../electron/import/readers/open-spreadsheet.ts';
import { readStandardsTable } from '../../../../../electron/import/standards/read-standards-table.ts';
import { loadCitations } from '../../../../../electron/services/plan/citations.ts';
import { nationalStandards } from '../../../../../electron/services/plan/ruleset.ts';
import { loadTitles } from '../../../../../electron/services/resources/index.ts';
import { wordsIn } from '../../../../../electron/services/words.ts';
import type { Standard } from '../../../../../shared/rules/ruleset.ts';
import { problemSentence } from '../../../../../shared/rules/standard-words.ts';

const names = { titles: loadTitles(), citations: loadCitations() };

/** A list as a province types it, as comma-separated text. */
async function reading(lines: readonly string[], over: readonly Standard[] = nationalStandards()) {
  const source = await openSpreadsheet(new TextEncoder().encode(lines.join('\n')), 'tieu-chuan.csv');
  return readStandardsTable(source, over, names);
}

async function rowOf(title: string, lines: readonly string[]) {
  return (await reading(lines))?.rows.find((row) => row.title === title);
}

describe('a table a province typed itself', () => {
  it('is found below its heading, by titles without marks, and leaves alone what it does not name', async () => {
    const read = await reading([
      'TINH UY LAI CHAU,,',
      'Bảng tiêu chuẩn,,',
      'TT,chuc danh,LY LUAN CHINH TRI',
      '1,bi thu dang uy,cu nhan',
      '2,PCT UBND,"Cao cấp"',
      ',,',
    ]);
    expect(read?.problems).toEqual([]);
    expect(read?.titles).toBe(2);
    const before = new Map(nationalStandards().map((row) => [row.title, row]));
    for (const row of read?.rows ?? []) {
      const theory = { D01: 'bachelor', U02: 'advanced' }[row.title as string];
      const kept = before.get(row.title);
      expect(row).toEqual(theory === undefined ? kept : { ...kept, minTheory: theory });
    }
  });

  it('confirms what names a text, and leaves a change in a confirmed row to be confirmed', async () => {
    const header = 'Mã chức danh,Trình độ chuyên môn,Văn bản quy định,Xác nhận của tỉnh';
    expect(await rowOf('D04', [header, 'D04,Thạc sĩ,Điều lệ Đảng,Đã xác nhận'])).toMatchObject({
      minDegree: 'master',
      confirmed: true,
      toConfirm: ['minDegree'],
    });
    expect(await rowOf('D01', [header, 'D01,Thạc sĩ,NĐ 334/2025/NĐ-CP,x'])).toMatchObject({
      sourceCitation: 'nd-334-2025',
      confirmed: true,
      toConfirm: [],
    });
    // Another text under the same word: the office stands behind it anew.
    expect(await rowOf('D04', [header, 'D04,Thạc sĩ,NĐ 334/2025/NĐ-CP,x'])).toMatchObject({ toConfirm: [] });
    expect(await rowOf('D04', [header, 'D04,Thạc sĩ,NĐ 334/2025/NĐ-CP,'])).toMatchObject({
      confirmed: false,
    });
  });

  it('empties what is empty in it, and keeps columns it does not have', async () => {
    const row = await rowOf('U20', ['Mã chức danh,Trình độ chuyên môn,Chuyên ngành', 'U20,,y tế']);
    expect(row).toMatchObject({ minDegree: null, fields: ['health'], minTheory: 'intermediate' });
  });

  it('says of everything it does not understand where it is and what to do, and keeps what was there', async () => {
    const read = await reading([
      'Mã chức danh,Chức danh,Trình độ chuyên môn,Số tháng còn công tác,Chuyên ngành,Văn bản quy định,Xác nhận của tỉnh',
      'D01,,cao siêu,nhiều,y tế; phong thuỷ,QĐ 999,',
      'Z99,Trưởng thôn,,,,,',
      'D02,,Đại học,,,,x',
      'D01,,,,,,',
    ]);
    expect(
      read?.problems.map(({ row, column, field, code, value }) => [row, column, field, code, value]),
    ).toEqual([
      [2, 'C', 'minDegree', 'word-unknown', 'cao siêu'],
      [2, 'D', 'minMonthsLeft', 'number-invalid', 'nhiều'],
      [2, 'E', 'fields', 'word-unknown', 'phong thuỷ'],
      [2, 'F', 'source', 'source-unknown', 'QĐ 999'],
      [3, 'A', 'title', 'title-unknown', 'Z99'],
      [4, 'G', 'confirmed', 'source-missing', ''],
      [5, 'A', 'title', 'title-twice', 'D01'],
    ]);
    const shipped = nationalStandards().find(({ title }) => title === 'D01');
    expect(read?.rows.find(({ title }) => title === 'D01')).toEqual(shipped);
    const [degree, , , , , , twice] = read?.problems ?? [];
    if (degree === undefined || twice === undefined) throw new Error('problems are missing');
    const { t } = wordsIn('vi');
    expect(problemSentence(degree, t)).toContain('Cao đẳng; Đại học; Thạc sĩ');
    expect(problemSentence(twice, t)).toContain('dòng 2');
  });

  it('is no table where no row names a title and a standard', async () => {
    expect(await reading(['Họ và tên,Trình độ chuyên môn', 'Lò Văn Ún,Đại học'])).toBeNull();
  });
});
