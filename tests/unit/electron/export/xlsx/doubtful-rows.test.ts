import { describe, expect, it } from 'vitest';
import {
  type DoubtfulRow,
  type DoubtfulSheet,
  doubtfulWorkbook,
} from '../../../../../electron/export/xlsx/doubtful-rows.ts';
import { REASON_HEADERS } from '../../../../../shared/documents/reason-headers.ts';
import { imported, opened, TRICKY, words } from './workbooks.ts';

const HEADER = [
  ['TT', 'Họ và tên', 'Ngày, tháng, năm sinh', '', 'Dân tộc', 'Trình độ', '', 'Ghi chú'],
  ['', '', 'Nam', 'Nữ', '', 'Chuyên môn', 'LLCT', ''],
];
const merge = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});
const MERGES = [
  ...[0, 1, 4, 7].map((column) => merge(0, column, 1, column)),
  merge(0, 2, 0, 3),
  merge(0, 5, 0, 6),
];

const FIELDS = ['ordinal', 'fullName', 'birthMale', 'birthFemale', 'ethnicity', 'degree', 'theory', 'note'];

function row(cells: readonly string[], more: Partial<DoubtfulRow> = {}): DoubtfulRow {
  return {
    source: 'ds.xlsx, Khối Đảng, dòng 12',
    heading: '',
    cells,
    reasons: ['Vì thế.'],
    marked: [],
    ...more,
  };
}

function sheet(rows: readonly DoubtfulRow[], more: Partial<DoubtfulSheet> = {}): DoubtfulSheet {
  return { name: 'Khối Đảng', header: HEADER, merges: MERGES, rows, ...more };
}

const PEOPLE = [
  row(['1', 'Lò Văn Ẩn', '31/02/1975', '', 'Thái', 'ĐH Luật', 'CC', ''], {
    heading: 'Xã Bum Nưa › Khối Đảng',
    reasons: ['Ngày sinh không có thật.', 'Trùng với dòng 9.'],
    marked: [2],
  }),
  row(['2', '', '', '1975', 'Mông', '', '', '=1+2'], { heading: 'Xã Bum Nưa › Khối Đảng', marked: [1] }),
  row(['1', 'Tao Văn Dân', '7/1978', '', 'Thái', '', '', ''], { heading: 'Xã Bum Tở' }),
];

describe('doubtfulWorkbook', () => {
  it.each(['vi', 'en'] as const)('comes back through the import as it went out (%s)', async (language) => {
    const [again] = await imported(await doubtfulWorkbook([sheet(PEOPLE)], words(language)));
    expect(again?.columns.map(({ field }) => field)).toEqual([...FIELDS, null, null]);
    expect(again?.columns.slice(-2).every(({ header }) => REASON_HEADERS.includes(header))).toBe(true);
    expect(again?.people).toEqual(
      PEOPLE.map(({ heading, cells }) => ({
        group: heading,
        fields: Object.fromEntries(
          FIELDS.map((field, at) => [field, cells[at]]).filter(([, text]) => text !== ''),
        ),
      })),
    );
    expect(again?.strays).toEqual([]);
  });

  it('shows why and where from, colours what is meant, heads groups', async () => {
    const { sheets } = await opened(await doubtfulWorkbook([sheet(PEOPLE)], words()));
    const { rows, cells, merges } = sheets[0] ?? { rows: [] };
    expect(rows[0]?.[0]).toMatch(/nhập lại/);
    expect(rows[1]?.slice(8)).toEqual(['Lý do cần xem', 'Nguồn (tệp, trang tính, dòng)']);
    expect(rows[3]?.[1]).toBe('Xã Bum Nưa › Khối Đảng');
    expect(merges).toContainEqual({ startRow: 3, startCol: 1, endRow: 3, endCol: 7 });
    expect(rows[4]?.slice(8)).toEqual([
      'Ngày sinh không có thật.\nTrùng với dòng 9.',
      'ds.xlsx, Khối Đảng, dòng 12',
    ]);
    const filledColumns = [0, 1, 2, 3].filter(
      (column) => cells?.get(`4,${column}`)?.style?.fill !== undefined,
    );
    expect(filledColumns).toEqual([2]);
    expect(sheets[0]?.freezePane).toMatchObject({ rows: 3, columns: 2 });
    expect(sheets[0]?.rowDefs?.get(4)?.height).toBeGreaterThan(sheets[0]?.rowDefs?.get(5)?.height ?? 0);
  });

  it('keeps every text as it stands and computes none', async () => {
    const rows = TRICKY.map((text) => row(['1', text, text, '', text], { heading: text, reasons: [text] }));
    const { sheets, xml, parts } = await opened(await doubtfulWorkbook([sheet(rows)], words()));
    const [first] = sheets;
    TRICKY.forEach((text, at) => {
      const line = first?.rows[3 + 2 * at + 1];
      expect([line?.[1], line?.[2], line?.[4], line?.[8]]).toEqual([text, text, text, text]);
    });
    expect(xml(1)).not.toMatch(/<f[ >]/);
    expect(xml(1)).not.toMatch(/<c [^>]*t="(?!s")/);
    // A cell without a type would be a number.
    expect(xml(1)).not.toMatch(/<c (?![^>]*t="s")[^>]*><v>/);
    expect(parts.get('xl/styles.xml')).toMatch(/<xf numFmtId="49"/);
    expect(first?.cells?.get('4,1')?.style?.numFmt).toBe('@');
  });

  it('puts rows without a heading first, where no heading is in force', async () => {
    const rows = [row(['1', 'Có nhóm'], { heading: 'Xã Bum Nưa' }), row(['2', 'Không nhóm'])];
    const { sheets } = await opened(await doubtfulWorkbook([sheet(rows)], words()));
    expect(sheets[0]?.rows.slice(3).map((line) => line[1])).toEqual(['Không nhóm', 'Xã Bum Nưa', 'Có nhóm']);
  });

  it('writes a sheet for each of the source, its names legal and no two alike', async () => {
    const names = ['Khối Đảng', 'khối đảng', 'a/b', ''];
    const made = await doubtfulWorkbook(
      names.map((name) => sheet(PEOPLE, { name })),
      words(),
    );
    const { sheets, parts } = await opened(made);
    expect(sheets.map(({ name }) => name)).toEqual(['Khối Đảng', 'khối đảng (2)', 'a b', 'Danh sách']);
    expect(parts.get('xl/workbook.xml')).toMatch(/'khối đảng \(2\)'!\$2:\$3/);
    const again = await imported(made);
    expect(again.map(({ people }) => people.length)).toEqual(names.map(() => PEOPLE.length));
  });

  it('does with a table without a header, and with nothing', async () => {
    const bare = await opened(
      await doubtfulWorkbook([sheet([row(['a', 'b'])], { header: [], merges: [] })], words()),
    );
    expect(bare.sheets[0]?.rows[2]?.slice(0, 2)).toEqual(['a', 'b']);
    expect(bare.sheets[0]?.rows[1]?.[2]).toBe('Lý do cần xem');
    const empty = await opened(await doubtfulWorkbook([sheet([], { header: [], merges: [] })], words()));
    expect(empty.sheets).toHaveLength(1);
  });
});
