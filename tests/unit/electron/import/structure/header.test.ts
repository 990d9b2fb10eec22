import { describe, expect, it } from 'vitest';
import type { SheetMerge } from '../../../../../electron/import/readers/spreadsheet-source.ts';
import { findHeader } from '../../../../../electron/import/structure/header.ts';
import { recognise } from '../../../../../electron/import/structure/header-synonyms.ts';
import { gridOf } from '../../../../../electron/import/structure/sheet-grid.ts';

type Span = readonly [firstRow: number, firstColumn: number, lastRow: number, lastColumn: number];

function headerOf(rows: readonly (readonly string[])[], spans: readonly Span[] = []) {
  const merges: SheetMerge[] = spans.map(([firstRow, firstColumn, lastRow, lastColumn]) => ({
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
  }));
  const sheetRows = rows.map((texts, i) => ({
    row: i + 1,
    hidden: false,
    cells: texts.map((text) => (text === '' ? null : ({ kind: 'text', text } as const))),
  }));
  return findHeader(gridOf({ name: 'S', hidden: false, rows: sheetRows, merges }));
}

function fieldsOf(rows: readonly (readonly string[])[], spans: readonly Span[] = []) {
  return headerOf(rows, spans)?.columns.map((column) => column.field);
}

describe('recognise', () => {
  it.each([
    [['Ngày, tháng, năm sinh', 'Nam'], 'birthMale'],
    [['Năm sinh', 'Nữ'], 'birthFemale'],
    [['Năm sinh'], 'birth'],
    [['Họ và tên khai sinh'], 'fullName'],
    [['HỌ TÊN'], 'fullName'],
    [['Trình độ', 'LLCT'], 'theory'],
    [['Trình độ', 'Chuyên môn'], 'degree'],
    [['Lý luận chính trị'], 'theory'],
    [['Trình độ', 'QLNN'], 'stateManagement'],
    [['Trình độ văn hoá'], 'generalEducation'],
    [['Ngày vào Đảng', 'Chính thức'], 'partyOfficial'],
    [['Ngày vào Đảng', 'Dự bị'], 'partyProbation'],
    [['Ngày vào Đảng CT'], 'partyOfficial'],
    [['Ngày vào Đảng'], 'partyProbation'],
    [['Chức vụ, đơn vị công tác hiện nay'], 'current'],
    [['Chức danh'], 'currentTitle'],
    [['Chức vụ đang đảm nhiệm'], 'currentTitle'],
    [['Phòng ban / đơn vị'], 'currentUnit'],
    [['Chức vụ dự kiến'], 'proposedTitle'],
    [['Quê quán (xã, huyện, tỉnh)'], 'homePlace'],
    [['Số CCCD/CMND'], 'citizenId'],
    [['Nam'], 'birthMale'],
  ])('knows %j', (levels, field) => {
    expect(recognise(levels)?.field).toBe(field);
  });

  it.each([
    [['Năm']],
    [['Chức vụ Đảng']],
    [['Ngày bổ nhiệm chức vụ']],
    [['Hệ số lương']],
    [['Họ tên vợ (chồng)']],
    [['Ngày cấp CCCD']],
    [['Mã thẻ Đảng']],
    [['Ngày tuyển dụng', 'Chính thức']],
    [['']],
  ])('does not take %j for one of ours', (levels) => {
    expect(recognise(levels)).toBeNull();
  });

  it('is surer of the words of the forms than of looser ones', () => {
    const confidence = (levels: string[]) => recognise(levels)?.confidence ?? 0;
    expect(confidence(['Họ và tên'])).toBeGreaterThan(confidence(['Họ và tên cán bộ']));
    expect(confidence(['Họ và tên cán bộ'])).toBeGreaterThan(confidence(['Tên']));
  });
});

describe('findHeader', () => {
  it('reads a flat header below a title', () => {
    const rows = [
      ['THỐNG KÊ DANH SÁCH CÁN BỘ'],
      [],
      [
        'STT',
        'Họ tên',
        'Giới tính',
        'Năm sinh',
        'Dân tộc',
        'Quê quán',
        'Chức vụ',
        'Đơn vị',
        'Mã thẻ Đảng',
        'Ngày vào Đảng CT',
      ],
      ['1', 'Lò Văn An', 'Nam', '1980'],
    ];
    const header = headerOf(rows, [[1, 0, 1, 9]]);
    expect([header?.firstRow, header?.lastRow]).toEqual([3, 3]);
    expect(header?.columns.map((column) => column.field)).toEqual([
      'ordinal',
      'fullName',
      'sex',
      'birth',
      'ethnicity',
      'homePlace',
      'currentTitle',
      'currentUnit',
      null,
      'partyOfficial',
    ]);
  });

  it('reads two levels with and without merges alike', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Năm sinh', '', 'Trình độ', '', 'Ghi chú'],
      ['', '', 'Nam', 'Nữ', 'Chuyên môn', 'LLCT', ''],
      ['1', 'Lò Văn An', '1980'],
    ];
    const expected = ['ordinal', 'fullName', 'birthMale', 'birthFemale', 'degree', 'theory', 'note'];
    const spans: Span[] = [
      [1, 0, 2, 0],
      [1, 1, 2, 1],
      [1, 2, 1, 3],
      [1, 4, 1, 5],
      [1, 6, 2, 6],
    ];
    expect(fieldsOf(rows)).toEqual(expected);
    expect(fieldsOf(rows, spans)).toEqual(expected);
    expect(headerOf(rows, spans)?.columns[3]?.header).toBe('Năm sinh › Nữ');
  });

  it('takes in a group row above the names where the names are not merged', () => {
    const rows = [
      ['', '', 'Năm sinh', '', ''],
      ['TT', 'Họ và tên', 'Nam', 'Nữ', 'Dân tộc'],
    ];
    const header = headerOf(rows, [[1, 2, 1, 3]]);
    expect(header?.firstRow).toBe(1);
    expect(header?.columns.map((column) => column.field)).toEqual([
      'ordinal',
      'fullName',
      'birthMale',
      'birthFemale',
      'ethnicity',
    ]);
  });

  it('does not take the first person into the header', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Năm sinh', 'Dân tộc'],
      ['1', 'Nam Văn An', '1980', 'Kinh'],
    ];
    expect(headerOf(rows)?.lastRow).toBe(1);
  });

  it('gives a field to one column only, and ticked Nam and Nữ columns to the sex', () => {
    expect(fieldsOf([['Họ và tên', 'Ngày sinh', 'Ngày sinh (chữ)', 'Nam', 'Nữ', 'Ghi chú']])).toEqual([
      'fullName',
      'birth',
      null,
      'sex',
      'sex',
      'note',
    ]);
  });

  it('finds nothing in a statistics form', () => {
    expect(
      headerOf([
        ['STT', 'Tiêu chí', 'Tổng', 'Cấp tỉnh', ''],
        ['', '', '', 'Cơ quan Đảng', 'Đơn vị sự nghiệp trực thuộc'],
        ['1', 'Kết nạp', '3', '1', '2'],
      ]),
    ).toBeNull();
  });

  it('finds nothing where only names stand', () => {
    expect(headerOf([['Họ và tên', 'Ghi chú'], ['Lò Văn An']])).toBeNull();
  });
});
