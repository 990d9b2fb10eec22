import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PersonFields } from '../../../../../shared/domain/person.ts';
import { encode } from '../../../../support/nasty-lists/encode.ts';
import type { NastyCell, NastyMerge } from '../../../../support/nasty-lists/nasty-list.ts';
import { nastyWorkbook } from '../../../../support/nasty-lists/nasty-workbook.ts';
import { dmy, officePeople } from '../../../../support/nasty-lists/office-people.ts';
import { readList } from '../../../../support/read-list.ts';
import { temporaryFolder } from '../../../../support/temporary.ts';
import { xlsBytes } from '../../../../support/xls-workbook.ts';

type Row = readonly NastyCell[];
const PEOPLE = officePeople(500, 6);

async function readFile(name: string, bytes: Uint8Array | string) {
  const path = join(temporaryFolder(), name);
  await writeFile(path, bytes);
  return readList([path]);
}

async function read(cells: readonly Row[], merges: readonly NastyMerge[] = []) {
  const list = {
    name: '',
    what: '',
    sheets: [{ name: 'S', cells, merges }],
    truth: { people: [], columns: {} },
  };
  return readFile('ds.xlsx', await nastyWorkbook(list));
}

/** People under one more header, each with a cell of it. */
async function readColumn(header: string, cells: readonly NastyCell[]) {
  const { rows, issues } = await read([
    ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', header],
    ...cells.map((cell, i): Row => {
      const p = PEOPLE[i] ?? PEOPLE[0];
      return [i + 1, p?.fullName ?? '', p === undefined ? '' : dmy(p.born), 'Nam', cell];
    }),
  ]);
  return { people: rows.map(({ person }) => person as PersonFields), issues: issues.map(({ code }) => code) };
}

/** Vietnamese Windows before Unicode: tones are letters of their own behind their vowels. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte): [string, number] => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
  const letters = [...text.normalize('NFC')].flatMap((char) => {
    if (bytes.has(char)) return [char];
    const [base = '', ...marks] = char.normalize('NFD');
    const vowel = [base, ...marks.filter((mark) => !TONES.test(mark))].join('').normalize('NFC');
    return [vowel, ...marks.filter((mark) => TONES.test(mark))];
  });
  return Uint8Array.from(letters.map((char) => bytes.get(char) ?? 0x3f));
}

describe('papers that are no lists are refused', () => {
  it('statistics of training, in which nobody is named', async () => {
    const cells: Row[] = [
      ['THỐNG KÊ ĐÀO TẠO, BỒI DƯỠNG NĂM 2026'],
      ['TT', 'Đối tượng', 'LLCT', null, 'QLNN', null, 'Chuyên môn', null, 'Tổng số', 'Ghi chú'],
      [null, null, 'CC', 'TC', 'CVC', 'CV', 'ThS', 'ĐH'],
      [1, 'Cán bộ lãnh đạo, quản lý', 10, 5, 4, 6, 3, 12, 18, null],
      [2, 'Công chức cấp xã', 2, 25, 1, 26, 1, 30, 48, null],
      [null, 'Tổng cộng', 12, 30, 5, 32, 4, 42, 66, null],
    ];
    await expect(
      read(cells, [
        [1, 2, 1, 3],
        [1, 4, 1, 5],
        [1, 6, 1, 7],
      ]),
    ).rejects.toMatchObject({
      code: 'no-table-found',
    });
  });

  it("a person's form 2C, with labels and values, courses and relatives", async () => {
    const cells: Row[] = [
      ['SƠ YẾU LÝ LỊCH CÁN BỘ, CÔNG CHỨC'],
      ['Họ và tên:', 'LÒ VĂN PÂNG', 'Nam/Nữ:', 'Nam'],
      ['Ngày sinh:', '05/03/1975', 'Dân tộc:', 'Thái'],
      ['QUÁ TRÌNH CÔNG TÁC'],
      ['Từ tháng/năm', 'Đến tháng/năm', 'Chức danh, chức vụ, đơn vị công tác'],
      ['9/2005', 'nay', 'Chủ tịch UBND xã'],
      ['QUAN HỆ GIA ĐÌNH'],
      ['Quan hệ', 'Họ và tên', 'Năm sinh', 'Quê quán, nghề nghiệp, đơn vị công tác'],
      ['Vợ', 'Vàng Thị Mai', 1978, 'Giáo viên'],
    ];
    await expect(read(cells)).rejects.toMatchObject({ code: 'no-table-found' });
  });

  it('a list of vacant posts', async () => {
    const cells: Row[] = [
      ['TT', 'Chức danh', 'Đơn vị', 'Số lượng', 'Ghi chú'],
      [1, 'Phó Chủ tịch UBND', 'Xã Bum Nưa', 1, 'Khuyết'],
      [2, 'Trưởng phòng Kinh tế', 'Xã Mù Cả', 1, 'Khuyết'],
    ];
    await expect(read(cells)).rejects.toMatchObject({ code: 'no-table-found' });
  });
});

describe('what is none of our fields is kept verbatim', () => {
  it('numbers, addresses, other people and days of other things', async () => {
    const headers = ['Số điện thoại', null, 'Email', 'Số tài khoản', 'Địa chỉ', 'Nơi sinh', 'Ngày cấp CCCD'];
    const own = ['0912345610', 987_654_321, 'a@x.vn', 360_520_500, 'Bản Mới', 'Xã Mù Cả', '01/02/2021'];
    const { rows, draft } = await read([
      ['TT', 'Họ và tên', 'Ngày sinh', ...headers],
      ...PEOPLE.map((p, i): Row => [i + 1, p.fullName, dmy(p.born), ...own]),
    ]);
    expect(draft.sheets[0]?.columns.slice(3).map(({ use, field }) => [use, field])).toEqual(
      headers.map(() => ['extra', null]),
    );
    expect(rows[0]?.person?.extra.map(({ text }) => text)).toEqual(own.map(String));
  });

  it('whom a plan proposes, beside those who are there; a vacant post is told', async () => {
    const [a, b, c] = PEOPLE;
    const { rows, issues } = await read(
      [
        ['PHƯƠNG ÁN BỐ TRÍ NHÂN SỰ XÃ BUM NƯA'],
        ['TT', 'Vị trí cần bố trí', 'Nhân sự hiện có', null, 'Nhân sự dự kiến', null, 'Ghi chú'],
        [null, null, 'Họ tên', 'Năm sinh', 'Họ tên', 'Năm sinh'],
        [1, 'Bí thư Đảng uỷ', a?.fullName ?? '', 1980, b?.fullName ?? '', 1985, null],
        [2, 'Chủ tịch UBND', 'Khuyết', null, c?.fullName ?? '', 1986, null],
      ],
      [
        [1, 2, 1, 3],
        [1, 4, 1, 5],
      ],
    );
    expect(rows.map(({ person }) => [person?.fullName, person?.birth.value, person?.currentUnit])).toEqual([
      [a?.fullName, '1980', 'XÃ BUM NƯA'],
    ]);
    expect(rows[0]?.person?.extra).toContainEqual({ header: 'Nhân sự dự kiến › Họ tên', text: b?.fullName });
    expect(issues).toContainEqual(expect.objectContaining({ code: 'row-without-person', row: 5 }));
  });

  it('a position behind the name of somebody who has another one', async () => {
    const { rows } = await read([
      ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ'],
      [1, 'Lò Văn Ẩn\nBí thư chi bộ', 1980, 'Chuyên viên'],
    ]);
    expect(rows[0]?.person).toMatchObject({
      fullName: 'Lò Văn Ẩn',
      currentTitle: 'Chuyên viên',
      extra: [{ header: 'Họ và tên', text: 'Bí thư chi bộ' }],
    });
  });
});

describe('what is not certain is not claimed', () => {
  it('studies that are not finished', async () => {
    const { people } = await readColumn('LLCT', [
      'Đang học CC',
      'TC, đang học CC',
      'CC (chưa có bằng)',
      'Chưa',
    ]);
    expect(people.map(({ theory }) => theory)).toEqual([null, 'intermediate', null, 'none']);
  });

  it('days in the order of another country, identity cards as Excel shows large numbers', async () => {
    const days = await readColumn('Ngày vào Đảng', ['12/31/2005', '03/02/2005', '31/12/2005']);
    expect(days.people.map(({ party }) => party.probation.value)).toEqual([null, '2005-02-03', '2005-12-31']);
    expect(days.issues).toContain('date-impossible');
    const cards = await readColumn('Số CCCD', ['1.2075E+10', '012 075 000 123', '045123456']);
    expect(cards.people.map(({ citizenId }) => citizenId)).toEqual([
      '1.2075E+10',
      '012075000123',
      '045123456',
    ]);
    expect(cards.issues).toEqual(['citizen-id-format']);
  });

  it('letters for an ethnic group, a mark with nothing above it', async () => {
    expect((await readColumn('Dân tộc', ['K', 'Thái', 'Mông'])).issues).toEqual(['ethnicity-unknown']);
    expect((await readColumn('Dân tộc', ['nt', 'Thái', 'nt'])).people.map((p) => p.ethnicity)).toEqual([
      'nt',
      'Thái',
      'Thái',
    ]);
  });

  it('a year behind the name that is not the birth of the row', async () => {
    const { rows, issues } = await read([
      ['TT', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Chức vụ'],
      [1, 'Lò Văn Ẩn (1975)', 1980, 'Nam', 'Chuyên viên'],
      [2, 'Vàng A Dê (1981)', 1981, 'Nam', 'Chuyên viên'],
    ]);
    expect(rows.map(({ person }) => [person?.fullName, person?.birth.value])).toEqual([
      ['Lò Văn Ẩn (1975)', '1980'],
      ['Vàng A Dê', '1981'],
    ]);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['name-suspicious', 2]]);
  });
});

describe('files of other makes', () => {
  const HEADER = ['TT', 'Họ và tên', 'Ngày sinh', 'Dân tộc', 'Chức vụ'];
  const table = [
    HEADER,
    ...PEOPLE.map((p, i) => [String(i + 1), p.fullName, dmy(p.born), p.ethnicity, p.title]),
  ];
  const joined = (sign: string) => table.map((row) => row.join(sign)).join('\r\n');
  const html = `<html><head><meta charset="utf-8"></head><body><h3>DANH SÁCH</h3><table border=1>${table
    .map((row) => `<tr>${row.map((cell) => `<td style="mso-number-format:'\\@'">${cell}`).join('')}</tr>`)
    .join('\n')}</table></body></html>`;

  it.each<[string, string, Uint8Array | string]>([
    ['texts between tabs in UTF-16', 'a.csv', Buffer.from(`\ufeff${joined('\t')}`, 'utf16le')],
    ['semicolons in Windows-1258', 'f.csv', windows1258(joined(';'))],
    ['semicolons in VNI', 'b.csv', Buffer.from(encode(joined(';'), 'vni'), 'latin1')],
    ['commas in TCVN3', 'c.csv', Buffer.from(encode(joined(','), 'tcvn3'), 'latin1')],
    ['a web page saved as .xls', 'd.xls', html],
    ['an old .xls with all cells as texts', 'e.xls', xlsBytes('DS', table)],
  ])('%s', async (_, name, bytes) => {
    const { rows } = await readFile(name, bytes);
    expect(rows.map(({ person }) => [person?.fullName, person?.birth.value, person?.ethnicity])).toEqual(
      PEOPLE.map(({ fullName, born, ethnicity }) => [
        fullName,
        `${born.y}-${String(born.m).padStart(2, '0')}-${String(born.d).padStart(2, '0')}`,
        ethnicity,
      ]),
    );
  });
});
