import { describe, expect, it } from 'vitest';
import { type ColumnChoice, readStructure } from '../../../../../electron/import/structure/read-structure.ts';
import type { NastyCell } from '../../../../support/nasty-lists/nasty-list.ts';
import { type Span, typedSheet } from '../../../../support/nasty-lists/typed-sheet.ts';

type Row = readonly NastyCell[];
const HEADER: Row = ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị'];
const FIRST: Row = [1, 'Lò Văn An', 1980, 'Chủ tịch', 'UBND xã Bum Nưa'];
const SECOND: Row = [2, 'Vàng A Dê', 1981, 'Chuyên viên', 'UBND xã Bum Nưa'];

function read(
  rows: readonly Row[],
  spans: readonly Span[] = [],
  headerRow: number | null = null,
  columns = new Map<number, ColumnChoice>(),
) {
  return readStructure(typedSheet(rows, spans), { headerRow, columns });
}

describe('choices of an officer', () => {
  it('win against what is recognised', () => {
    const choices = new Map<number, ColumnChoice>([
      [3, { use: 'extra', field: null, option: null, by: 'officer' }],
      [4, { use: 'field', field: 'currentTitle', option: null, by: 'remembered' }],
    ]);
    const { columns } = read([HEADER, FIRST, SECOND], [], null, choices);
    expect(columns.slice(3)).toMatchObject([
      { use: 'extra', field: null, by: 'officer', confidence: 1 },
      { use: 'field', field: 'currentTitle', by: 'remembered', confidence: 1 },
    ]);
  });

  it('take a header from where they point', () => {
    const rows: Row[] = [HEADER, FIRST, ['a', 'b', 'c', 'd', 'e'], SECOND];
    const structure = read(rows, [], 3);
    expect(structure.header).toEqual({ firstRow: 3, lastRow: 3 });
    expect(structure.rows.map(({ kind }) => kind).slice(0, 3)).toEqual(['above', 'above', 'header']);
    expect(structure.columns.map(({ header }) => header)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('make people of rows whose names no header tells', () => {
    const rows: Row[] = [
      ['a', 'b', 'c'],
      ['x', 'Lò Văn An', '1980'],
      ['y', 'Vàng A Dê', '1981'],
    ];
    const choices = new Map<number, ColumnChoice>([
      [1, { use: 'field', field: 'fullName', option: null, by: 'officer' }],
      [2, { use: 'field', field: 'birth', option: null, by: 'officer' }],
    ]);
    expect(read(rows, [], 1, choices).rows.map(({ kind }) => kind)).toEqual(['header', 'person', 'person']);
  });

  it('may point below the last row', () => {
    expect(read([HEADER, FIRST], [], 9).rows.map(({ kind }) => kind)).toEqual(['above', 'above']);
  });
});

describe('signature', () => {
  it('is the same for the same header in another file, however it is typed', () => {
    const one = read([HEADER, FIRST]);
    const other = read([['Danh sách'], [], HEADER.map((text) => String(text).toUpperCase()), SECOND]);
    expect(other.signature).toBe(one.signature);
    expect(one.signature).not.toBe('');
  });

  it('is another for other columns', () => {
    expect(read([HEADER.with(4, 'Quê quán'), FIRST]).signature).not.toBe(read([HEADER, FIRST]).signature);
  });
});

describe('several tables', () => {
  it('gives tables of other columns below each other', () => {
    const other: Row[] = [
      ['DANH SÁCH HAI'],
      ['TT', 'Họ và tên', 'Chức danh', 'Dân tộc', 'Quê quán'],
      [1, 'Giàng A Páo', 'Văn thư', 'Mông', 'Bum Nưa'],
    ];
    const structure = read([HEADER, FIRST, SECOND, ...other]);
    expect(structure.rows.map(({ kind }) => kind)).toEqual([
      'header',
      'person',
      'person',
      'above',
      'unread',
      'unread',
    ]);
    expect(structure.more).toHaveLength(1);
    expect(structure.more[0]).toMatchObject({
      header: { firstRow: 5, lastRow: 5 },
      title: ['DANH SÁCH HAI'],
    });
    expect(structure.more[0]?.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'fullName',
      'currentTitle',
      'ethnicity',
      'homePlace',
    ]);
    expect(structure.more[0]?.rows.map(({ kind }) => kind)).toEqual(['above', 'header', 'person']);
  });

  it('gives tables side by side', () => {
    const rows = [HEADER, FIRST, SECOND].map((row): Row => [...row, null, ...row]);
    const structure = read(rows);
    expect(structure.columns.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(structure.more[0]?.columns.map(({ index }) => index)).toEqual([6, 7, 8, 9, 10]);
    expect(structure.more[0]?.rows.map(({ kind }) => kind)).toEqual(['header', 'person', 'person']);
  });

  it('takes a second name in the same table for no table', () => {
    const rows: Row[] = [
      ['TT', 'Nhân sự hiện có', null, null, 'Nhân sự dự kiến', null, null],
      [null, 'Họ tên', 'Năm sinh', 'Chức vụ', 'Họ tên', 'Năm sinh', 'Chức vụ'],
      [1, 'Lò Văn An', 1980, 'Chủ tịch', 'Vàng A Dê', 1981, 'Phó Chủ tịch'],
    ];
    const structure = read(rows, [
      [1, 0, 2, 0],
      [1, 1, 1, 3],
      [1, 4, 1, 6],
    ]);
    expect(structure.more).toEqual([]);
    expect(structure.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'fullName',
      'birth',
      'currentTitle',
      null,
      null,
      'proposedTitle',
    ]);
  });
});

describe('cells merged over several people', () => {
  it('stand for each of them, own facts apart', () => {
    const rows: Row[] = [
      HEADER,
      FIRST,
      [2, 'Vàng A Dê', null, 'Chuyên viên', null],
      [3, 'Sùng Thị Mỷ', 1982, null, 'Đảng uỷ'],
    ];
    const people = read(rows, [
      [2, 4, 3, 4],
      [2, 2, 3, 2],
    ]).rows.filter(({ kind }) => kind === 'person');
    expect(people.map(({ row }) => row.cells[4])).toMatchObject([
      { text: 'UBND xã Bum Nưa' },
      { text: 'UBND xã Bum Nưa' },
      { text: 'Đảng uỷ' },
    ]);
    expect(people[1]?.row.cells[2]).toBeNull();
  });
});
