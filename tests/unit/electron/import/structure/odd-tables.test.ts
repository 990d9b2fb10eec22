import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../../../electron/import/structure/read-structure.ts';
import { plainText } from '../../../../../electron/import/structure/sheet-grid.ts';
import type { NastyCell } from '../../../../support/nasty-lists/nasty-list.ts';
import { type Span, typedSheet } from '../../../../support/nasty-lists/typed-sheet.ts';

type Row = readonly NastyCell[];

function read(rows: readonly Row[], spans: readonly Span[] = []) {
  return readStructure(typedSheet(rows, spans), { headerRow: null, columns: new Map() });
}

function names(structure: ReturnType<typeof read>): string[] {
  const at = structure.columns.find(({ field }) => field === 'fullName')?.index ?? -1;
  return structure.rows.filter(({ kind }) => kind === 'person').map(({ row }) => plainText(row.cells[at]));
}

describe('rows without a person', () => {
  const HEADER: Row = ['TT', 'Chức danh', 'Họ và tên', 'Năm sinh', 'Dân tộc', 'Ghi chú'];
  const PERSON: Row = [1, 'Bí thư Đảng uỷ', 'Lò Văn An', 1980, 'Thái', null];

  it.each(['Khuyết', '(khuyết)', 'Chưa bố trí', 'Dự kiến', '…', '-', 'Còn thiếu 1 người', 'Chờ kiện toàn'])(
    'a post with %j for a name is told, not read',
    (text) => {
      const structure = read([HEADER, PERSON, [2, 'Phó Bí thư', text, null, 'Thái', 'chờ']]);
      expect(names(structure)).toEqual(['Lò Văn An']);
      expect(structure.rows.at(-1)?.kind).toBe('stray');
    },
  );

  it.each(['Dương Văn Khuyết', 'Trống Văn An', 'Chu Thị Chờ'])('%s is somebody', (name) => {
    expect(names(read([HEADER, PERSON, [2, 'Phó Bí thư', name, 1981, 'Thái', null]]))).toContain(name);
  });

  it('a further course of the person above has no number, no name and no birth', () => {
    const header: Row = ['TT', 'Họ và tên', 'Năm sinh', 'Khoá bồi dưỡng', 'Thời gian', 'Nơi cấp'];
    const structure = read([
      header,
      [1, 'Lò Văn An', 1980, 'Ngạch chuyên viên', '2020', 'Trường Chính trị'],
      [null, null, null, 'Quốc phòng', '10/2021', 'Trường Quân sự'],
      [2, null, 1981, 'Ngạch chuyên viên', '2020', 'Trường Chính trị'],
    ]);
    expect(structure.rows.map(({ kind }) => kind)).toEqual(['header', 'person', 'stray', 'person']);
  });
});

describe('tables that are no rosters', () => {
  it('a table of relatives', () => {
    const structure = read([
      ['Quan hệ', 'Họ và tên', 'Năm sinh', 'Quê quán, nghề nghiệp'],
      ['Vợ', 'Vàng Thị Mai', 1978, 'Giáo viên'],
    ]);
    expect(structure.header).toBeNull();
    expect(names(structure)).toEqual([]);
  });

  it('a form with labels beside their values', () => {
    const structure = read([
      ['Họ và tên:', 'Lò Văn An', 'Nam/Nữ:', 'Nam'],
      ['Ngày sinh:', '05/03/1975', 'Dân tộc:', 'Thái'],
    ]);
    expect(names(structure)).toEqual([]);
  });

  it('a list of people with their relatives beside them is one', () => {
    const structure = read([
      ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Quan hệ', 'Họ tên người thân'],
      [1, 'Lò Văn An', 1980, 'Chủ tịch', 'Vợ', 'Vàng Thị Mai'],
    ]);
    expect(names(structure)).toEqual(['Lò Văn An']);
  });
});

describe('columns', () => {
  it('of bands of ages belong to a header', () => {
    const structure = read(
      [
        ['TT', 'Họ và tên', 'Năm sinh', null, 'Độ tuổi', null],
        [null, null, 'Nam', 'Nữ', 'Dưới 30', '31-40'],
        [1, 'Lò Văn An', 1980, null, null, 1],
      ],
      [
        [1, 2, 1, 3],
        [1, 4, 1, 5],
      ],
    );
    expect(structure.header).toEqual({ firstRow: 1, lastRow: 2 });
    expect(structure.columns[2]).toMatchObject({ header: 'Năm sinh › Nam', field: 'birthMale' });
  });

  it("of which `Không` is all that stands in them are nobody's religion", () => {
    const rows = ['An', 'Ban', 'Chung'].map(
      (name, i): Row => [i + 1, `Lò Văn ${name}`, 1980, 'Chủ tịch', 'Không'],
    );
    const { columns } = read([['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Diễn biến'], ...rows]);
    expect(columns[4]).toMatchObject({ use: 'extra', field: null });
  });

  it('of day, month and year stand below the halves of a birth as well', () => {
    const structure = read(
      [
        ['TT', 'Họ và tên', 'Ngày sinh', null, null, null, null, null, 'Chức vụ'],
        [null, null, 'Nam', null, null, 'Nữ'],
        [null, null, 'Ngày', 'Tháng', 'Năm', 'Ngày', 'Tháng', 'Năm'],
        [1, 'Lò Văn An', 5, 3, 1975, null, null, null, 'Chủ tịch'],
        [2, 'Lò Thị Mai', null, null, null, 6, 4, 1980, 'Chuyên viên'],
      ],
      [
        [1, 2, 1, 7],
        [2, 2, 2, 4],
        [2, 5, 2, 7],
      ],
    );
    expect(structure.header).toEqual({ firstRow: 1, lastRow: 3 });
    expect(
      structure.columns.filter(({ field }) => field?.startsWith('birth')).map(({ field }) => field),
    ).toEqual(['birthMale', 'birthFemale']);
    expect(structure.rows.at(-1)?.row.cells[7]).toMatchObject({ text: '6/4/1980' });
  });

  it('of numbers that may be accounts or telephones are no identity cards', () => {
    const rows = [1, 2, 3].map((n): Row => [n, `Lò Văn ${'ABC'[n - 1]}n`, 1980, 'Chủ tịch', 987_654_320 + n]);
    const { columns } = read([['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', null], ...rows]);
    expect(columns[4]).toMatchObject({ use: 'extra', field: null });
  });

  it('for each commune make a table of each, with the posts in common', () => {
    const structure = read(
      [
        ['TT', 'Chức danh', 'Xã Bum Nưa', null, 'Xã Mù Cả', null],
        [null, null, 'Họ và tên', 'Năm sinh', 'Họ và tên', 'Năm sinh'],
        [1, 'Bí thư Đảng uỷ', 'Lò Văn An', 1980, 'Vàng A Dê', 1981],
        [2, 'Chủ tịch UBND', null, null, 'Lò Thị Mai', 1982],
      ],
      [
        [1, 2, 1, 3],
        [1, 4, 1, 5],
      ],
    );
    const [second] = structure.more;
    expect(names(structure)).toEqual(['Lò Văn An']);
    expect(structure.title).toEqual(['Xã Bum Nưa']);
    expect(second === undefined ? [] : names(second)).toEqual(['Vàng A Dê', 'Lò Thị Mai']);
    expect(second?.title).toEqual(['Xã Mù Cả']);
    expect(second?.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'currentTitle',
      'fullName',
      'birth',
    ]);
  });
});
