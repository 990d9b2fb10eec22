import { describe, expect, it } from 'vitest';
import { type ColumnChoice, readStructure } from '../../../../../electron/import/structure/read-structure.ts';
import type { NastyCell } from '../../../../support/nasty-lists/nasty-list.ts';
import { type Span, typedSheet } from '../../../../support/nasty-lists/typed-sheet.ts';

type Row = readonly NastyCell[];

function columnsOf(
  rows: readonly Row[],
  spans: readonly Span[] = [],
  choices = new Map<number, ColumnChoice>(),
) {
  return readStructure(typedSheet(rows, spans), { headerRow: null, columns: choices }).columns;
}

function words(rows: readonly Row[], spans: readonly Span[] = []) {
  return columnsOf(rows, spans).map(({ use, field, option }) =>
    use === 'field' ? (option === null ? field : `${field}:${option}`) : use,
  );
}

/** Three people; `more` gives what stands beside ordinal and name, person by person. */
function people(...more: readonly Row[]): Row[] {
  const names = ['Lò Văn An', 'Vàng Thị Dê', 'Giàng A Páo', 'Sùng Thị Mỷ', 'Phàn Phủ Kinh'];
  return more.map((cells, at) => [at + 1, names[at] ?? 'Lò Văn Ba', ...cells]);
}

describe('columns by their headers', () => {
  it('reads two levels with and without merges alike', () => {
    const rows: Row[] = [
      ['TT', 'Họ và tên', 'Năm sinh', null, 'Trình độ', null, 'Ghi chú'],
      [null, null, 'Nam', 'Nữ', 'Chuyên môn', 'LLCT'],
      [1, 'Lò Văn An', 1980, null, 'ĐH Luật', 'TC'],
    ];
    const spans: Span[] = [
      [1, 0, 2, 0],
      [1, 1, 2, 1],
      [1, 2, 1, 3],
      [1, 4, 1, 5],
      [1, 6, 2, 6],
    ];
    const expected = ['ordinal', 'fullName', 'birthMale', 'birthFemale', 'degree', 'theory', 'note'];
    expect(words(rows)).toEqual(expected);
    expect(words(rows, spans)).toEqual(expected);
    expect(columnsOf(rows, spans)[3]?.header).toBe('Năm sinh › Nữ');
  });

  it('takes in a group above the names where the names are not merged', () => {
    const rows: Row[] = [
      [null, null, 'Năm sinh', null, null],
      ['TT', 'Họ và tên', 'Nam', 'Nữ', 'Dân tộc'],
    ];
    const structure = readStructure(typedSheet(rows, [[1, 2, 1, 3]]), {
      headerRow: null,
      columns: new Map(),
    });
    expect(structure.header).toEqual({ firstRow: 1, lastRow: 2 });
    expect(words(rows, [[1, 2, 1, 3]])).toEqual([
      'ordinal',
      'fullName',
      'birthMale',
      'birthFemale',
      'ethnicity',
    ]);
  });

  it('does not take the first person into the header', () => {
    const rows: Row[] = [
      ['TT', 'Họ và tên', 'Năm sinh', 'Dân tộc'],
      ['1', 'Nam Văn An', '1980', 'Kinh'],
    ];
    expect(readStructure(typedSheet(rows), { headerRow: null, columns: new Map() }).header?.lastRow).toBe(1);
  });

  it('keeps unknown columns with something in them and leaves out empty ones', () => {
    const rows: Row[] = [
      ['TT', 'Họ và tên', 'Năm sinh', 'Số thẻ Đảng', 'Hình thức', null],
      ...people([1980, '12.001', null, null], [1981, null, null, 'xem lại'], [1982, null, null, null]),
    ];
    expect(words(rows)).toEqual(['ordinal', 'fullName', 'birth', 'extra', 'ignore', 'extra']);
  });

  it('gives a field to one column only, the surest', () => {
    const rows: Row[] = [
      ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày sinh (chữ)', 'Chức danh công việc được giao', 'Chức vụ'],
      ...people(['1/2/1980', 'một tháng hai', 'văn thư', 'Chuyên viên']),
    ];
    expect(words(rows)).toEqual(['ordinal', 'fullName', 'birth', 'extra', 'extra', 'currentTitle']);
  });

  it('takes a party post for the present post only where there is no other', () => {
    const rows = (header: string): Row[] => [
      ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ Đảng', header],
      ...people([1980, 'Bí thư', 'x']),
    ];
    expect(words(rows('Chức vụ chính quyền'))[3]).toBe('extra');
    expect(columnsOf(rows('Hình thức'))[3]).toMatchObject({ field: 'currentTitle', confidence: 0.6 });
  });

  it('says which columns are hidden', () => {
    const rows: Row[] = [['TT', 'Họ và tên', 'Năm sinh', 'CCCD'], ...people([1980, '012080000001'])];
    const sheet = { ...typedSheet(rows), hiddenColumns: [3] };
    const { columns } = readStructure(sheet, { headerRow: null, columns: new Map() });
    expect(columns.map(({ hidden }) => hidden)).toEqual([false, false, false, true]);
  });
});

describe('columns by what stands in them', () => {
  it.each<[string, readonly NastyCell[], object]>([
    ['Ngày sinh', ['1/2/1980', '3/4/1981', '5/6/1982'], { field: 'birth', confidence: 1 }],
    ['Ngày sinh', ['không', 'có', 'gì'], { field: 'birth', confidence: 0.4 }],
    ['Ngày sinh', ['Nam', 'Nữ', 'Nam'], { field: 'sex', by: 'content' }],
    ['Giới tính', ['1/2/1980', '3/4/1981', '5/6/1982'], { field: 'birth', by: 'content' }],
    ['DOB', ['1/2/1980', '3/4/1981', '5/6/1982'], { field: 'birth', confidence: 0.95 }],
    ['Nam', ['x', null, 'x'], { field: 'sex', option: 'male' }],
    ['Nữ', [null, 'x', null], { field: 'sex', option: 'female' }],
    ['Nam', ['1/2/1980', null, '5/6/1982'], { field: 'birthMale', option: null }],
    ['Giới tính (nữ đánh x)', [null, 'x', null], { field: 'sex', option: 'female' }],
    ['CVC', ['x', null, null], { field: 'stateManagement', option: 'principal' }],
    ['Tin học', ['x', null, 'x'], { field: 'informatics', option: 'Tin học' }],
    ['Mức lương', ['5.000.000 đồng', '6 triệu đồng', '7 triệu đồng'], { use: 'extra', field: null }],
    ['ABC', ['Thái', 'Mông', 'Hà Nhì'], { field: 'ethnicity', by: 'content', confidence: 0.6 }],
    ['ABC', ['Nam', 'Nữ', 'Nam'], { field: 'sex', by: 'content', confidence: 0.6 }],
    ['ABC', ['12/12', '9/12', '10/10'], { field: 'generalEducation', by: 'content' }],
    ['ABC', ['012080000001', '012080000002', '012080000003'], { field: 'citizenId', by: 'content' }],
    ['Ngày cấp CCCD', ['1/2/2020', '3/4/2021', '5/6/2022'], { use: 'extra' }],
    ['Điện thoại', ['0912345678', '0912345679', '0912345670'], { use: 'extra' }],
    ['Trình độ', ['ĐH Luật; TC LLCT', 'ThS Luật; CC LLCT', 'CĐ'], { field: 'qualifications' }],
    ['Ngoại ngữ', ['Anh B', 'Anh A', 'B1'], { field: 'foreignLanguage', option: null }],
  ])('reads %j over %j', (header, cells, expected) => {
    const rows: Row[] = [
      ['TT', 'Họ và tên', header, 'Chức vụ', 'Quê quán'],
      ...people(...cells.map((cell): Row => [cell, 'Chuyên viên', 'Bum Nưa, Mường Tè'])),
    ];
    expect(columnsOf(rows)[2]).toMatchObject(expected);
  });

  it('reads Trình độ as the professional one beside columns for the rest, and Chuyên môn as a field of study', () => {
    const rows: Row[] = [
      ['TT', 'Họ và tên', 'Năm sinh', 'Trình độ', 'Chuyên môn', 'LLCT'],
      ...people(
        [1980, 'Đại học', 'Luật', 'TC'],
        [1981, 'Thạc sĩ', 'Kinh tế', 'CC'],
        [1982, 'Cao đẳng', 'Nông học', 'SC'],
      ),
    ];
    expect(words(rows).slice(3)).toEqual(['degree', 'major', 'theory']);
  });

  it('joins a given name whose header is missing, not a second name', () => {
    const split: Row[] = [
      ['TT', 'Họ và tên', null, 'Năm sinh', 'Chức vụ'],
      [1, 'Lò Văn', 'An', 1980, 'Chủ tịch'],
      [2, 'Vàng Thị', 'Dê', 1981, 'Chủ tịch'],
    ];
    expect(words(split).slice(0, 4)).toEqual(['ordinal', 'fullName', 'fullName', 'birth']);
    const twice: Row[] = [
      ['TT', 'Họ và tên', 'Họ và tên khai sinh', 'Năm sinh', 'Chức vụ'],
      [1, 'Lò Văn An', 'Lò Văn Anh', 1980, 'Chủ tịch'],
    ];
    expect(words(twice).slice(0, 4)).toEqual(['ordinal', 'fullName', 'extra', 'birth']);
  });
});

describe('tables without a header', () => {
  const rows: Row[] = [
    [1, 'Lò Văn An', 'Nam', '1/2/1980', 'Thái', 'Chủ tịch'],
    [2, 'Vàng Thị Dê', 'Nữ', '3/4/1981', 'Mông', 'Chuyên viên'],
    [3, 'Giàng A Páo', 'Nam', '5/6/1982', 'Mông', 'Trưởng phòng'],
  ];

  it('are read by what stands in them, never surer than 0.7', () => {
    const structure = readStructure(typedSheet(rows), { headerRow: null, columns: new Map() });
    expect(structure).toMatchObject({ header: null, signature: '', more: [] });
    expect(structure.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'fullName',
      'sex',
      'birth',
      'ethnicity',
      'currentTitle',
    ]);
    expect(structure.columns.every(({ by, confidence }) => by === 'content' && confidence <= 0.7)).toBe(true);
    expect(structure.rows.every(({ kind }) => kind === 'person')).toBe(true);
  });

  it('are read by position where they are like a known form', () => {
    const flat = rows.map(
      (row, at): Row => [
        ...row.slice(0, 5),
        'Bum Nưa, Mường Tè, Lai Châu',
        'Chuyên viên',
        'UBND xã Bum Nưa',
        `12.00${at}`,
        '1/2/2005',
      ],
    );
    expect(
      columnsOf(flat)
        .map(({ field, by }) => [field, by])
        .slice(5),
    ).toEqual([
      ['homePlace', 'position'],
      ['currentTitle', 'position'],
      ['currentUnit', 'position'],
      [null, 'none'],
      ['partyOfficial', 'position'],
    ]);
  });

  it.each<[string, Row[]]>([
    ['a cover', [['DANH SÁCH'], ['Năm 2026']]],
    ['names and notes only', [['Họ và tên', 'Ghi chú'], ['Lò Văn An']]],
    [
      'codes',
      [
        ['01', 'Kinh'],
        ['02', 'Tày'],
        ['03', 'Thái'],
      ],
    ],
    [
      'statistics',
      [
        ['STT', 'Tiêu chí', 'Tổng', 'Cấp tỉnh', null],
        [null, null, null, 'Cơ quan Đảng', 'Đơn vị sự nghiệp trực thuộc'],
        [1, 'Kết nạp', 3, 1, 2],
        [2, 'Chuyển đến', 3, 1, 2],
        [3, 'Khai trừ', 0, 0, 0],
      ],
    ],
  ])('are not found in %s', (_, cells) => {
    const structure = readStructure(typedSheet(cells), { headerRow: null, columns: new Map() });
    expect(structure.columns).toEqual([]);
    expect(structure.rows.every(({ kind }) => kind === 'unread')).toBe(true);
  });
});
