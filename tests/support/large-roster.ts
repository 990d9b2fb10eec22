/**
 * Writes a large roster as an .xlsx: one sheet `Danh sách`, 25 columns, shared strings as Excel writes them.
 *
 * Rows 1–2: title (merged A1:Y1) and an empty row. Rows 3–4: the header; columns without sub-headings are merged
 * over both rows. Row 5: the column numbers 1…25. From row 6: one person per row, in order. No groups, no
 * signature block. 21 of the 25 cells of a row are filled on average: one birth column of two, and foreign
 * language, informatics, planning, proposed title and note are often empty.
 *
 * Headers, A…Y: TT; Họ và tên; Ngày, tháng, năm sinh ⟨Nam | Nữ⟩; Dân tộc; Tôn giáo; Quê quán; Chức vụ; Đơn vị
 * công tác; Trình độ ⟨GDPT | Chuyên môn | LLCT | QLNN | Ngoại ngữ | Tin học⟩; Ngày vào Đảng ⟨Dự bị | Chính thức⟩;
 * Ngạch; Hệ số lương; Ngày tuyển dụng; Thời gian giữ chức vụ; Quy hoạch; Chức vụ dự kiến; Số CCCD; Ghi chú.
 *
 * Names are unique (a serial word is put in when the three parts repeat), CCCD are unique texts of twelve digits.
 * Birth dates are true dates for two in three, texts `dd/mm/yyyy` for the rest; party dates are texts, dates of
 * recruitment true dates, time in post true dates shown as `mm/yyyy`.
 */
import { writeFile } from 'node:fs/promises';
import { xlsxBytes } from './workbook-parts.ts';

export const LARGE_ROSTER_COLUMNS = 25;
/** Row of the first person, 1-based. */
export const LARGE_ROSTER_FIRST_ROW = 6;

/** Top and sub-heading of each column; a sub-heading's top stands in the first column of its group. */
export const LARGE_ROSTER_HEADERS: readonly (readonly [top: string, sub: string])[] = [
  ['TT', ''],
  ['Họ và tên', ''],
  ['Ngày, tháng, năm sinh', 'Nam'],
  ['', 'Nữ'],
  ['Dân tộc', ''],
  ['Tôn giáo', ''],
  ['Quê quán', ''],
  ['Chức vụ', ''],
  ['Đơn vị công tác', ''],
  ['Trình độ', 'GDPT'],
  ['', 'Chuyên môn'],
  ['', 'LLCT'],
  ['', 'QLNN'],
  ['', 'Ngoại ngữ'],
  ['', 'Tin học'],
  ['Ngày vào Đảng', 'Dự bị'],
  ['', 'Chính thức'],
  ['Ngạch', ''],
  ['Hệ số lương', ''],
  ['Ngày tuyển dụng', ''],
  ['Thời gian giữ chức vụ', ''],
  ['Quy hoạch', ''],
  ['Chức vụ dự kiến', ''],
  ['Số CCCD', ''],
  ['Ghi chú', ''],
];

const FAMILY =
  'Nguyễn,Trần,Lê,Phạm,Hoàng,Lò,Vàng,Giàng,Lường,Sùng,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý,Tẩn,Phàn,Mùa'.split(',');
const MIDDLE = 'Văn,Thị,Đức,Hữu,Minh,Ngọc,Thu,A,Quốc,Xuân,Thanh,Mạnh,Bích,Hồng,Công'.split(',');
const GIVEN =
  'An,Bình,Chung,Dũng,Đạt,Giang,Hà,Hạnh,Hiếu,Hoa,Hùng,Hương,Khánh,Lan,Linh,Long,Mai,Nam,Nga,Phương,Quân,Quỳnh,Sơn,Thảo,Thắng,Thủy,Trang,Tuấn,Vinh,Yến'.split(
    ',',
  );
const ETHNIC = 'Kinh,Thái,Mông,Dao,Hà Nhì,Giáy,Lự'.split(',');
const PLACES = 'Phong Thổ,Sìn Hồ,Tam Đường,Than Uyên,Tân Uyên,Mường Tè,Nậm Nhùn,Bản Bo,Khun Há,Nà Tăm'.split(
  ',',
);
const TITLES =
  'Bí thư Đảng ủy,Phó Bí thư Thường trực,Chủ tịch UBND xã,Phó Chủ tịch HĐND xã,Công chức Văn phòng,Chánh Văn phòng,Trưởng phòng Kinh tế'.split(
    ',',
  );
const DEGREES =
  'Đại học Luật,Thạc sĩ Quản lý công,Cao đẳng Kế toán,Đại học Nông nghiệp,Trung cấp Hành chính'.split(',');
const THEORY = 'Cao cấp,Trung cấp,Sơ cấp'.split(',');
const STATE = 'Chuyên viên,Chuyên viên chính,Cán sự'.split(',');
const RANKS = '01.003,01.002,01.004,06.031'.split(',');
/** Style numbers, as `STYLES` lists them. */
const DATE_STYLE = 1;
const MONTH_STYLE = 2;
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="mm/yyyy"/></numFmts><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
/** Day numbers of 01/01/1965 and 01/01/1990. */
const BORN_FROM = 23_743;
const HIRED_FROM = 32_874;

type Value = string | number | { readonly day: number; readonly style: number } | null;

function pick(list: readonly string[], i: number): string {
  return list[i % list.length] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Names repeat after 20 × 15 × 30; the round then shows as a second middle word. */
function nameOf(i: number): string {
  const round = Math.floor(i / (FAMILY.length * MIDDLE.length * GIVEN.length));
  const middle = pick(MIDDLE, Math.floor(i / FAMILY.length));
  const given = pick(GIVEN, Math.floor(i / (FAMILY.length * MIDDLE.length)));
  const second = round === 0 ? '' : ` ${pick(GIVEN, round - 1)}${round > GIVEN.length ? ` ${round}` : ''}`;
  return `${pick(FAMILY, i)} ${middle}${second} ${given}`;
}

function birthOf(i: number): Value {
  const day = BORN_FROM + ((i * 7919) % 12_000);
  if (i % 3 !== 2) return { day, style: DATE_STYLE };
  return `${two((i % 28) + 1)}/${two((i % 12) + 1)}/${1965 + (i % 33)}`;
}

/** The cells of person `i` (0-based). */
function personCells(i: number): Value[] {
  const woman = pick(MIDDLE, Math.floor(i / FAMILY.length)) === 'Thị';
  const place = `${pick(PLACES, i * 3 + (i >> 4))}, tỉnh Lai Châu`;
  const joined = 1995 + (i % 25);
  return [
    i + 1,
    nameOf(i),
    woman ? null : birthOf(i),
    woman ? birthOf(i) : null,
    pick(ETHNIC, i >> 1),
    'Không',
    `Xã ${place}`,
    pick(TITLES, i),
    `Đảng ủy xã ${pick(PLACES, i)}`,
    i % 9 === 0 ? '10/10' : '12/12',
    pick(DEGREES, i),
    pick(THEORY, i),
    pick(STATE, i >> 2),
    i % 2 === 0 ? 'B' : null,
    i % 3 === 0 ? null : 'Chứng chỉ A',
    `${two((i % 28) + 1)}/${two((i % 12) + 1)}/${joined}`,
    `${two((i % 28) + 1)}/${two((i % 12) + 1)}/${joined + 1}`,
    pick(RANKS, i),
    (234 + (i % 12) * 33) / 100,
    { day: HIRED_FROM + (i % 9000), style: DATE_STYLE },
    { day: HIRED_FROM + 9000 + (i % 3000), style: MONTH_STYLE },
    i % 4 === 0 ? 'Phó Bí thư' : null,
    i % 5 === 0 ? pick(TITLES, i + 1) : null,
    `0${12 + (i % 80)}${woman ? 1 : 0}${two(65 + (i % 33))}${String(i).padStart(6, '0')}`.slice(0, 12),
    i % 20 === 0 ? `Ghi chú số ${i}` : null,
  ];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXY';

class SharedStrings {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  xml(): string {
    const items = [...this.#numbers.keys()].map((text) => `<si><t>${text}</t></si>`);
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

function rowXml(row: number, values: readonly Value[], strings: SharedStrings): string {
  let cells = '';
  for (const [column, value] of values.entries()) {
    const reference = `${LETTERS[column]}${row}`;
    if (value === null) continue;
    if (typeof value === 'string') cells += `<c r="${reference}" t="s"><v>${strings.numberOf(value)}</v></c>`;
    else if (typeof value === 'number') cells += `<c r="${reference}"><v>${value}</v></c>`;
    else cells += `<c r="${reference}" s="${value.style}"><v>${value.day}</v></c>`;
  }
  return `<row r="${row}" spans="1:${LARGE_ROSTER_COLUMNS}">${cells}</row>`;
}

function headerMerges(): string[] {
  const merges = ['A1:Y1'];
  for (const [column, [top, sub]] of LARGE_ROSTER_HEADERS.entries()) {
    const letter = LETTERS[column];
    if (sub === '') merges.push(`${letter}3:${letter}4`);
    else if (top !== '') {
      let last = column;
      while (LARGE_ROSTER_HEADERS[last + 1]?.[0] === '') last += 1;
      merges.push(`${letter}3:${LETTERS[last]}3`);
    }
  }
  return merges;
}

/** The bytes of a roster of `people` persons. */
export function largeRosterBytes(people: number): Uint8Array {
  const strings = new SharedStrings();
  const cells = (texts: readonly string[]): Value[] => texts.map((text) => (text === '' ? null : text));
  const rows = [
    rowXml(1, ['DANH SÁCH TRÍCH NGANG CÁN BỘ, CÔNG CHỨC'], strings),
    rowXml(3, cells(LARGE_ROSTER_HEADERS.map(([top]) => top)), strings),
    rowXml(4, cells(LARGE_ROSTER_HEADERS.map(([, sub]) => sub)), strings),
    rowXml(
      5,
      LARGE_ROSTER_HEADERS.map((_, column) => column + 1),
      strings,
    ),
  ];
  for (let i = 0; i < people; i++) rows.push(rowXml(LARGE_ROSTER_FIRST_ROW + i, personCells(i), strings));
  const merges = headerMerges().map((range) => `<mergeCell ref="${range}"/>`);
  return xlsxBytes({
    before: `<dimension ref="A1:Y${LARGE_ROSTER_FIRST_ROW + people - 1}"/>`,
    data: rows.join(''),
    after: `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    sharedStrings: strings.xml(),
    styles: STYLES,
  });
}

/** Writes a roster of `people` persons to `path`. */
export async function writeLargeRoster(path: string, people: number): Promise<void> {
  await writeFile(path, largeRosterBytes(people));
}
