import { type CellStyle, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { LongRows, type StyledCell } from '../../../../../electron/export/xlsx/long-rows.ts';
import { unzipped } from '../../../../../electron/export/zip-file.ts';

const TEXT: CellStyle = { font: { name: 'Tinos', size: 10 }, numFmt: '@' };
const DAY: CellStyle = { font: { name: 'Tinos', size: 10 }, numFmt: 'dd/mm/yyyy' };
const BOLD: CellStyle = { font: { name: 'Tinos', size: 10, bold: true } };
const COLUMNS = 4;
/** Rows begin below a head, as those of a list do. */
const FIRST = 2;

const text = (value: string): StyledCell => ({ value, type: 'string', style: TEXT });
const day = (value: string): StyledCell => ({ value: new Date(`${value}T00:00:00Z`), style: DAY });
const number = (value: number): StyledCell => ({ value, type: 'number', style: BOLD });
const blank: StyledCell = { value: null, style: TEXT };
const sum: StyledCell = {
  value: null,
  formula: 'SUBTOTAL(9,B3:B5)',
  formulaResult: 12.5,
  style: BOLD,
};

/** Texts that come back, one of them that of the head and one that of the foot; days that come back; odd texts. */
const ROWS: readonly StyledCell[][] = [
  [number(1), text('Vàng Thị Sử'), day('1985-02-05'), blank],
  [number(2), text('Họ và tên'), day('1899-12-31'), text('Nơi nhận:')],
  [number(2.5), text('a & <b> "c"\nd'), day('1985-02-05'), text('#N/A')],
  [sum, text('Vàng Thị Sử'), blank, text('')],
  [sum, text(' $& </row><row r="3"> '), text('01'), blank],
];

const HEIGHT = 15;
const PARTS = ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'];

/** What the library writes of the head, `cells` and the foot: the parts the rows have a share in. */
async function written(cells: Iterable<[string, Partial<StyledCell>]>, heights: readonly number[]) {
  const foot = FIRST + ROWS.length;
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Danh sách',
        rows: Array.from({ length: foot + 3 }, () => []),
        columns: Array.from({ length: COLUMNS }, () => ({ width: 12 })),
        cells: new Map([
          ['0,0', text('Danh sách')],
          ['1,1', text('Họ và tên')],
          ...cells,
          [`${foot},0`, text('Nơi nhận:')],
          [`${foot + 1},0`, { value: 'Ký tên', style: BOLD }],
        ]),
        rowDefs: new Map(heights.map((height, at) => [FIRST + at, { height }])),
      },
    ],
  });
  const parts = unzipped(bytes);
  return PARTS.map((name) => Buffer.from(parts.get(name) ?? []).toString());
}

describe('LongRows', () => {
  it('writes what the library would have written, to the letter', async () => {
    const all = ROWS.flatMap((cells, row) =>
      cells.map((cell, column): [string, StyledCell] => [`${FIRST + row},${column}`, cell]),
    );
    const rows = new LongRows(FIRST, COLUMNS);
    for (const cells of ROWS) rows.add(cells, HEIGHT);
    const [sheet = '', texts, styles] = await written(rows.samples, []);
    expect([rows.putInto(sheet), texts, styles]).toEqual(
      await written(
        all,
        ROWS.map(() => HEIGHT),
      ),
    );
    // What comes back is shown once: the library reckons little.
    expect(rows.samples.size).toBeLessThan(all.length - 5);
  });

  it('leaves a sheet without rows as it is', () => {
    const rows = new LongRows(FIRST, COLUMNS);
    expect(rows.samples.size).toBe(0);
    expect(rows.putInto('<sheetData/>')).toBe('<sheetData/>');
  });
});
