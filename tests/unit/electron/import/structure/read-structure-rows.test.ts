import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../../../electron/import/structure/read-structure.ts';
import type { NastyCell } from '../../../../support/nasty-lists/nasty-list.ts';
import { type Span, typedSheet } from '../../../../support/nasty-lists/typed-sheet.ts';

type Row = readonly NastyCell[];
const HEADER: Row = ['TT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Chức vụ', 'Đơn vị'];
const FIRST: Row = [1, 'Lò Văn Ẩn', 'Nam', '5/3/1975', 'Phó Chủ tịch', 'UBND xã Bum Nưa'];
const SECOND: Row = [2, 'Vàng A Dê', 'Nam', '6/3/1975', 'Chủ tịch', 'UBND xã Bum Nưa'];

function read(rows: readonly Row[], spans: readonly Span[] = []) {
  return readStructure(typedSheet(rows, spans), { headerRow: null, columns: new Map() });
}

/** Kinds of the rows below a header and two people. */
function kindsAfter(...rows: readonly Row[]) {
  return read([HEADER, FIRST, SECOND, ...rows])
    .rows.slice(3)
    .map(({ kind }) => kind);
}

function headingsOf(rows: readonly Row[], spans: readonly Span[] = []) {
  return read(rows, spans)
    .rows.filter(({ kind }) => kind === 'person')
    .map(({ headings }) => headings);
}

describe('rows of a table', () => {
  it.each<[string, Row, string]>([
    ['a person without an ordinal', [null, 'Sùng Thị Mỷ', 'Nữ', '1980', 'Chuyên viên'], 'person'],
    ['a person with nothing but a number and a name', [3, 'Sùng Thị Mỷ'], 'person'],
    ['a numbered row whose name is lost', [3, null, 'Nữ', '1980', 'Chuyên viên'], 'person'],
    ['a Roman ordinal with facts beside', ['III', 'Sùng Thị Mỷ', 'Nữ', '1980', 'Chuyên viên'], 'person'],
    ['an ordinal of two levels', ['1.3', 'Sùng Thị Mỷ', 'Nữ', '1980', 'Chuyên viên'], 'person'],
    ['a name like a body', [3, 'Đoàn Thị Thanh', 'Nữ', '1980', 'Chuyên viên'], 'person'],
    ['a name like a total', [3, 'Tống Văn Cộng', 'Nam', '1980', 'Chuyên viên'], 'person'],
    ['a name alone', [null, 'Nguyễn Văn Ký'], 'stray'],
    ['a remark in another column', [null, null, null, null, 'xem phụ lục'], 'stray'],
    ['a Roman heading', ['II', 'Xã Bum Tở'], 'group'],
    ['a Roman heading with counts', ['II', 'Xã Bum Tở', null, 5, null, '(5 đ/c)'], 'group'],
    ['a heading with its mark inside', [null, 'II. Khối chính quyền'], 'group'],
    ['a unit without a mark', [null, 'XÃ BUM TỞ'], 'group'],
    ['a numbered body', [3, 'Uỷ ban nhân dân'], 'group'],
    ['a heading in the column of ordinals', ['Xã Bum Tở: 25 người'], 'group'],
    ['a total', ['Tổng cộng', null, 2], 'total'],
    ['a total in the column of names', [null, 'Cộng: 2 người'], 'total'],
    ['a total with women', [null, 'Tổng số: 25 người, trong đó nữ: 7'], 'total'],
    ['the header again', HEADER, 'header'],
    ['a row of numbers', ['1', '2', '3', '4', '5', '6'], 'number-row'],
    ['a row of numbers in brackets', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], 'number-row'],
    ['a row of letters and numbers', ['A', 'B', 1, 2, 3, 4], 'number-row'],
    ['a page number', [null, 'Trang 2'], 'note'],
    ['a note', [null, 'Ghi chú: xem sau'], 'note'],
    ['a starred note', ['* Đồng chí thứ 2 nghỉ chế độ'], 'note'],
    ['a counting line', ['(Danh sách có 2 đồng chí)'], 'note'],
    ['place and date', [null, null, null, 'Lai Châu, ngày 05 tháng 01 năm 2026'], 'note'],
    ['signers', [null, 'NGƯỜI LẬP BIỂU', null, null, 'TM. UỶ BAN NHÂN DÂN'], 'note'],
  ])('takes %s for what it is', (_, row, kind) => {
    expect(kindsAfter(row)).toEqual([kind]);
  });

  it('takes names below a signature for no people', () => {
    const rows: Row[] = [
      [null, null, null, null, 'Lai Châu, ngày 05 tháng 01 năm 2026'],
      [null, 'NGƯỜI LẬP', null, null, 'TM. ĐẢNG UỶ'],
      [null, 'Vũ Thị Lập', null, null, 'Lê Văn Ký'],
      ['Nơi nhận:'],
      ['- Lưu VP.'],
    ];
    expect(kindsAfter(...rows)).toEqual(['note', 'note', 'note', 'note', 'note']);
  });

  it('goes on below a note where people follow, with the heading between', () => {
    const rows: Row[] = [
      HEADER,
      ['I', 'Khối Đảng'],
      FIRST,
      ['Ghi chú: xem sau'],
      ['II', 'Khối chính quyền'],
      SECOND,
    ];
    expect(headingsOf(rows)).toEqual([['Khối Đảng'], ['Khối chính quyền']]);
  });

  it('takes the second line of a person for no person', () => {
    const rows: Row[] = [HEADER, FIRST, [null, null, 'Nam', '1980', 'kiêm Bí thư chi bộ', 'UBND'], SECOND];
    const spans: Span[] = [
      [2, 0, 3, 0],
      [2, 1, 3, 1],
    ];
    expect(read(rows, spans).rows.map(({ kind }) => kind)).toEqual(['header', 'person', 'stray', 'person']);
  });

  it('keeps hidden rows', () => {
    const sheet = typedSheet([HEADER, FIRST, SECOND]);
    const rows = sheet.rows.map((row) => ({ ...row, hidden: row.row === 3 }));
    const structure = readStructure({ ...sheet, rows }, { headerRow: null, columns: new Map() });
    expect(structure.rows.map(({ kind, row }) => [kind, row.hidden])).toEqual([
      ['header', false],
      ['person', false],
      ['person', true],
    ]);
  });
});

describe('headings', () => {
  it('nest by their marks, in the order they come', () => {
    const rows: Row[] = [
      HEADER,
      ['A', 'Khối xã'],
      ['I', 'Xã Bum Nưa'],
      [1, 'Đảng uỷ'],
      FIRST,
      [2, 'UBND'],
      FIRST,
      ['II', 'Xã Bum Tở'],
      FIRST,
      ['B', 'Khối phường'],
      FIRST,
    ];
    expect(headingsOf(rows)).toEqual([
      ['Khối xã', 'Xã Bum Nưa', 'Đảng uỷ'],
      ['Khối xã', 'Xã Bum Nưa', 'UBND'],
      ['Khối xã', 'Xã Bum Tở'],
      ['Khối phường'],
    ]);
  });

  it('keep an unmarked commune above the marked bodies in it', () => {
    const rows: Row[] = [
      HEADER,
      ['XÃ BUM NƯA'],
      ['I', 'Đảng uỷ'],
      FIRST,
      ['II', 'UBND'],
      FIRST,
      ['XÃ BUM TỞ'],
      FIRST,
    ];
    expect(headingsOf(rows)).toEqual([['XÃ BUM NƯA', 'Đảng uỷ'], ['XÃ BUM NƯA', 'UBND'], ['XÃ BUM TỞ']]);
  });

  it('count letters past H', () => {
    const rows: Row[] = [HEADER, ['H', 'Nhóm tám'], FIRST, ['I', 'Nhóm chín'], FIRST];
    expect(headingsOf(rows)).toEqual([['Nhóm tám'], ['Nhóm chín']]);
  });

  it('are wide rows, without their counts', () => {
    const rows: Row[] = [HEADER, ['I. Xã Bum Nưa (2 người)'], FIRST, ['Diện luân chuyển'], SECOND];
    const spans: Span[] = [
      [2, 0, 2, 5],
      [4, 0, 4, 5],
    ];
    expect(headingsOf(rows, spans)).toEqual([['Xã Bum Nưa'], ['Xã Bum Nưa', 'Diện luân chuyển']]);
  });

  it('are texts alone where ordinals begin again, be they like names', () => {
    const rows: Row[] = [HEADER, [null, 'Bum Nưa'], FIRST, SECOND, [null, 'Hồ Thầu'], FIRST];
    expect(headingsOf(rows)).toEqual([['Bum Nưa'], ['Bum Nưa'], ['Hồ Thầu']]);
  });

  it('are not names alone where the numbering goes on', () => {
    const rows: Row[] = [HEADER, FIRST, [null, 'Hồ Thị Thầu'], SECOND];
    expect(headingsOf(rows)).toEqual([[], []]);
  });

  it('come from the title over a header that is repeated for the next commune', () => {
    const rows: Row[] = [
      ['DANH SÁCH CÁN BỘ XÃ BUM NƯA'],
      HEADER,
      FIRST,
      ['TM. UBND XÃ BUM NƯA'],
      ['DANH SÁCH CÁN BỘ XÃ BUM TỞ'],
      HEADER,
      FIRST,
    ];
    expect(headingsOf(rows)).toEqual([[], ['DANH SÁCH CÁN BỘ XÃ BUM TỞ']]);
    expect(read(rows).title).toEqual(['DANH SÁCH CÁN BỘ XÃ BUM NƯA']);
  });

  it('stay over a page break', () => {
    expect(headingsOf([HEADER, ['I', 'Xã Bum Nưa'], FIRST, HEADER, SECOND])).toEqual([
      ['Xã Bum Nưa'],
      ['Xã Bum Nưa'],
    ]);
  });
});
