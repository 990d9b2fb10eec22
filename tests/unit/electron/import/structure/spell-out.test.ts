import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../../../electron/import/structure/read-structure.ts';
import { plainText } from '../../../../../electron/import/structure/sheet-grid.ts';
import { isAsAbove } from '../../../../../electron/import/structure/spell-out.ts';
import type { NastyCell } from '../../../../support/nasty-lists/nasty-list.ts';
import { type Span, typedSheet } from '../../../../support/nasty-lists/typed-sheet.ts';

type Row = readonly NastyCell[];
const HEADER: Row = ['TT', 'Họ và tên', 'Năm sinh', 'Dân tộc', 'Đơn vị'];

/** Texts of people by column. */
function column(at: number, rows: readonly Row[], spans: readonly Span[] = []): string[] {
  const structure = readStructure(typedSheet(rows, spans), { headerRow: null, columns: new Map() });
  return structure.rows.filter(({ kind }) => kind === 'person').map(({ row }) => plainText(row.cells[at]));
}

describe('marks for "as above"', () => {
  it.each(['nt', '-nt-', 'NT', '(nt)', 'n.t', 'như trên', '"', '”', "''", '//', '- " -'])(
    'knows %j',
    (text) => {
      expect(isAsAbove(text)).toBe(true);
    },
  );

  it.each(['', '-', '–', '/', '…', 'Nam', 'Nữ', 'n', 'ngoại trú', '"Thái"'])(
    'does not take %j for one',
    (text) => {
      expect(isAsAbove(text)).toBe(false);
    },
  );

  it('stand for what the person above has, over several rows; names and births are left alone', () => {
    const rows: Row[] = [
      HEADER,
      [1, 'Lò Văn An', 1980, 'Thái', 'UBND xã Bum Nưa'],
      [2, 'Vàng A Dê', 1981, 'nt', '-nt-'],
      [3, 'Lò Thị Mai', '"', '//', 'như trên'],
    ];
    expect(column(3, rows)).toEqual(['Thái', 'Thái', 'Thái']);
    expect(column(4, rows)).toEqual(['UBND xã Bum Nưa', 'UBND xã Bum Nưa', 'UBND xã Bum Nưa']);
    expect(column(2, rows)).toEqual(['1980', '1981', '"']);
  });

  it('behind a post stand for the unit of the person above', () => {
    const header: Row = ['TT', 'Họ và tên', 'Năm sinh', 'Dân tộc', 'Chức vụ, đơn vị công tác'];
    const posts = ['Chủ tịch UBND xã Bum Nưa', 'Phó Chủ tịch, nt', 'Chuyên viên -nt-', 'nt', 'Giáo viên'];
    const rows = posts.map((post, i): Row => [i + 1, `Lò Văn ${'ABCDE'[i]}n`, 1980, 'Thái', post]);
    expect(column(4, [header, ...rows])).toEqual([
      'Chủ tịch UBND xã Bum Nưa',
      'Phó Chủ tịch, UBND xã Bum Nưa',
      'Chuyên viên, UBND xã Bum Nưa',
      'Chuyên viên, UBND xã Bum Nưa',
      'Giáo viên',
    ]);
  });

  it('stay where nothing stands above', () => {
    expect(column(3, [HEADER, [1, 'Lò Văn An', 1980, 'nt', 'UBND xã Bum Nưa']])).toEqual(['nt']);
  });
});

describe('a unit named once per block', () => {
  const block = (units: readonly (string | null)[], numbers: readonly number[]): Row[] => [
    HEADER,
    ...units.map((unit, i): Row => [numbers[i] ?? null, `Lò Văn ${'ABCDEFGH'[i]}n`, 1980 + i, 'Thái', unit]),
  ];

  it('counts for the rows below it', () => {
    const units = ['Xã Bum Nưa', null, null, 'Xã Mù Cả', null];
    expect(column(4, block(units, [1, 2, 3, 4, 5]))).toEqual([
      'Xã Bum Nưa',
      'Xã Bum Nưa',
      'Xã Bum Nưa',
      'Xã Mù Cả',
      'Xã Mù Cả',
    ]);
  });

  it('counts where numbers begin anew, however few the blanks are', () => {
    const units = ['Xã Bum Nưa', 'Xã Mù Cả', 'Xã Tà Tổng', null, 'Xã Dào San'];
    expect(column(4, block(units, [1, 1, 1, 2, 1]))[3]).toBe('Xã Tà Tổng');
  });

  it.each([
    ['units come twice', ['Xã Bum Nưa', null, 'Xã Bum Nưa', null, 'Xã Mù Cả']],
    ['blanks are rare', ['Xã Bum Nưa', 'Xã Mù Cả', null, 'Xã Tà Tổng', 'Xã Dào San']],
    ['the first row has none', [null, 'Xã Bum Nưa', null, 'Xã Mù Cả', null]],
    ['there is one only', ['Xã Bum Nưa', null, null, null, null]],
  ])('is not made up where %s', (_, units) => {
    expect(column(4, block(units, [1, 2, 3, 4, 5]))).toEqual(units.map((unit) => unit ?? ''));
  });

  it('ends at a heading', () => {
    const rows: Row[] = [
      HEADER,
      ['I', 'Khối Đảng'],
      [1, 'Lò Văn An', 1980, 'Thái', 'Xã Bum Nưa'],
      [2, 'Lò Văn Ban', 1981, 'Thái', null],
      ['II', 'Khối chính quyền'],
      [1, 'Lò Văn Chung', 1982, 'Thái', null],
    ];
    expect(column(4, rows)).toEqual(['Xã Bum Nưa', '', '']);
  });
});

describe('a date over several columns', () => {
  const TOP: Row = ['TT', 'Họ và tên', 'Ngày sinh', null, null, 'Chức vụ', 'Đơn vị'];
  const PARTS: Row = [null, null, 'Ngày', 'Tháng', 'Năm'];
  const people = (...births: (readonly NastyCell[])[]): Row[] =>
    births.map((birth, i) => [i + 1, `Lò Văn ${'ABC'[i]}n`, ...birth, 'Chủ tịch', 'Xã Bum Nưa']);

  it('is whole in the column of the year; its parts are left out', () => {
    const rows = [TOP, PARTS, ...people([5, 3, 1975], ['12', '04', '1980'], [28, 2, 1990])];
    const sheet = typedSheet(rows, [[1, 2, 1, 4]]);
    const { columns, dates } = readStructure(sheet, { headerRow: null, columns: new Map() });
    expect(columns.slice(2, 5).map(({ use, field }) => [use, field])).toEqual([
      ['ignore', null],
      ['ignore', null],
      ['field', 'birth'],
    ]);
    expect(dates).toEqual([{ year: 4, month: 3, day: 2 }]);
    expect(column(4, rows, [[1, 2, 1, 4]])).toEqual(['5/3/1975', '12/04/1980', '28/2/1990']);
  });

  it('keeps a year or a month that is all that is known, and a whole date typed into one column', () => {
    const rows = [TOP, PARTS, ...people([null, null, 1975], [null, 4, 1980], [null, null, '5/3/1975'])];
    expect(column(4, rows, [[1, 2, 1, 4]])).toEqual(['1975', '4/1980', '5/3/1975']);
  });

  it('is known by words of its own in each column', () => {
    const header: Row = ['TT', 'Họ và tên', 'Ngày sinh', 'Tháng sinh', 'Năm sinh', 'Chức vụ', 'Đơn vị'];
    expect(column(4, [header, ...people([5, 3, 1975], [12, 4, 1980])])).toEqual(['5/3/1975', '12/4/1980']);
  });

  it('is not put together of a whole date and a year beside it', () => {
    const header: Row = ['TT', 'Họ và tên', 'Tháng sinh', 'Ngày sinh', 'Năm', 'Chức vụ', 'Đơn vị'];
    const rows = [header, ...people([3, '5/3/1975', 2005], [4, '12/4/1980', 2006])];
    expect(column(3, rows)).toEqual(['5/3/1975', '12/4/1980']);
    expect(column(4, rows)).toEqual(['2005', '2006']);
  });
});
