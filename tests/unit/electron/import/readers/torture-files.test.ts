import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../../../electron/import/readers/xlsx/cell-reference.ts';
import { open, outcome, short } from './reading-kit.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../fixtures/spreadsheets');

type Expected =
  | { readonly refused: string }
  | {
      readonly format: string;
      readonly dateSystem?: '1904';
      /** Name, number of rows with something in them; `(hidden)` after the name. */
      readonly sheets: readonly (readonly [name: string, rows: number])[];
      /** `sheet!cell` to its value in short; the first sheet where none is named. */
      readonly cells: Readonly<Record<string, string | number | boolean | null>>;
      readonly merges?: number;
      readonly hiddenRows?: number;
      readonly hiddenColumns?: readonly number[];
    };

const EXPECTED: Readonly<Record<string, Expected>> = {
  'cal__any_sheets.xlsx': {
    format: 'xlsx',
    sheets: [
      ['Visible', 4],
      ['Hidden (hidden)', 0],
      ['VeryHidden (hidden)', 0],
    ],
    cells: { A1: 1, B1: 2, A3: 5 },
  },
  'cal__date_1904.xlsb': {
    format: 'xlsb',
    dateSystem: '1904',
    sheets: [['Sheet1', 3]],
    cells: { A1: '@2021-01-01', A2: '@2021-01-02', B3: 17 },
  },
  'cal__empty_sheet.xlsx': { format: 'xlsx', sheets: [['Sheet1', 0]], cells: { A1: null } },
  'cal__encoded_entities.xlsx': { format: 'xlsx', sheets: [['Sheet1', 1]], cells: { A1: '&' } },
  'cal__header-row.xlsx': {
    format: 'xlsx',
    sheets: [['Sheet1', 3]],
    cells: { C3: 'Note 1', A9: 'Columns', D9: 'Column C', B10: 1 },
  },
  'cal__inlineStr_cdata.xlsx': {
    format: 'xlsx',
    sheets: [['Sheet1', 2]],
    cells: { A1: 'Hello CDATA', B1: 'World', A2: '12345' },
  },
  'cal__nonstandard-xml-ns-prefix.xlsx': {
    format: 'xlsx',
    sheets: [['Sheet1', 3]],
    cells: { A1: 'a', B2: 3, B3: 4 },
  },
  'cal__optional_records.xls': {
    format: 'xls',
    sheets: [
      ['Orig Sched', 91],
      ['Summary Sched', 6],
    ],
    cells: { A2: '@2001-01', A3: 'Central', 'Summary Sched!B11': 'Originator' },
    hiddenColumns: [21, 22, 23],
  },
  'cal__richtext-namespaced.xlsx': {
    format: 'xlsx',
    sheets: [
      ['Sheet1', 1],
      ['Sheet2', 0],
      ['Sheet3', 0],
    ],
    cells: { A1: 'inline string\nLine 2\nLine 3', H1: 'shared string\nLine 2\nLine 3' },
    merges: 2,
  },
  'cal__sst_continue.xls': {
    format: 'xls',
    sheets: [['Sheet1', 136]],
    cells: { A137: null },
  },
  // Called .xls, it is a line of text about an attachment.
  'cal__too_small.xls': { format: 'csv', sheets: [['cal__too_small', 1]], cells: {} },
  'poi__1904DateWindowing.xls': {
    format: 'xls',
    dateSystem: '1904',
    sheets: [
      ['Sheet1', 1],
      ['Sheet2', 0],
      ['Sheet3', 0],
    ],
    cells: { A1: '@2000-01-01', B1: '@2000-01-01' },
  },
  'poi__54084_-_Greek_-_beyond_BMP.xlsx': {
    format: 'xlsx',
    sheets: [
      ['Sheet1', 1],
      ['Sheet2', 0],
      ['Sheet3', 0],
    ],
    cells: { A1: '𝝊𝝋𝝌𝝍𝝎𝝏𝝐𝝑𝝒𝝓𝝔𝝕𝝖𝝗𝝘𝝙𝝚𝝛𝝜𝝝𝝞𝝟𝝠𝝡𝝢𝝣𝝤𝝥𝝦𝝧𝝨𝝩𝝪𝝫𝝬𝝭𝝮𝝯𝝰𝝱𝝲𝝳𝝴𝝵𝝶𝝷𝝸𝝹𝝺' },
  },
  'poi__59746_NoRowNums.xlsx': {
    format: 'xlsx',
    sheets: [['Features', 71]],
    cells: { A1: 'Checked', A2: true, D2: 644.24222, B3: 'Checked' },
    hiddenRows: 56,
  },
  'poi__AverageTaxRates.xlsx': {
    format: 'xlsx',
    sheets: [
      ['Avgtxfull', 40],
      ['Avgtxmod', 36],
      ['Avgselemp', 36],
    ],
    cells: { A4: '€', C4: 1997, 'Avgselemp!A6': 6000, 'Avgselemp!C6': 0.1068 },
    merges: 3,
    hiddenRows: 6,
    hiddenColumns: [1],
  },
  'poi__DataTableCities.xlsx': {
    format: 'xlsx',
    sheets: [
      ['Formula', 6],
      ['Table', 15],
      ['PivotTable', 14],
    ],
    cells: { D5: 198905700, 'Table!C3': 'Shanghai, China', 'PivotTable!B6': 'Beijing, China' },
  },
  'poi__DateFormatTests.xlsx': {
    format: 'xlsx',
    dateSystem: '1904',
    sheets: [
      ['Flags', 4],
      ['Tests', 46],
    ],
    cells: { A1: 'Flag Name', 'Tests!B2': 'd-m-y', 'Tests!C2': '@1952-10-11' },
  },
  'poi__MalformedSSTCount.xlsx': {
    format: 'xlsx',
    sheets: [['Sheet1', 3]],
    cells: { A1: 'sdgf', D2: 'sadf', A3: 23 },
  },
  'poi__SampleSS.strict.xlsx': {
    format: 'xlsx',
    sheets: [
      ['First Sheet', 3],
      ['Sheet Number 2', 5],
      ['Sheet3', 0],
    ],
    cells: { A1: 'Test spreadsheet', B2: '2nd row 2nd column', 'Sheet Number 2!A2': 'Sheet 2 row 2' },
  },
  'poi__TwoSheetsOneHidden.xlsx': {
    format: 'xlsx',
    sheets: [
      ['Sheet1 (hidden)', 1],
      ['Sheet2', 1],
    ],
    cells: { A1: 'Sheet1A1', 'Sheet2!A1': 'Sheet2A1' },
  },
  'poi__chinese-provinces.xls': {
    format: 'xls',
    sheets: [['provinces', 4]],
    cells: { A1: 'Provinces in China', B2: '安徽省', B3: '北京市' },
  },
  'poi__com.aida-tour.www_SPO_files_maldives_august_october.xls': {
    format: 'xls',
    sheets: [
      ['СОДЕРЖАНИЕ', 20],
      ['DELUXE 01.08-31.10.11', 108],
      ['Международный авиаперелет', 16],
    ],
    cells: { A1: 'МАЛЬДИВЫ' },
    merges: 29,
  },
  // One text of fifty million letters.
  'poi__poc-shared-strings.xlsx': { refused: 'file-too-large' },
  'poi__protected_passtika.xlsx': { refused: 'file-encrypted' },
  'poi__right-to-left.xlsx': {
    format: 'xlsx',
    sheets: [
      ['English', 4],
      ['عربى', 4],
    ],
    cells: { A1: 'text', A2: 123, 'عربى!A1': 'نص' },
  },
  'poi__testEXCEL_3.xls': {
    format: 'xls',
    sheets: [['Sheet1', 30]],
    cells: { A2: 'Season', C2: 'California', D3: 'Processed' },
  },
  'poi__testEXCEL_95.xls': {
    format: 'xls',
    sheets: [
      ['Feuil1', 18],
      ['Feuil2', 0],
      ['Feuil3', 0],
    ],
    cells: { B4: 'Number', B6: 1, C6: 1 },
  },
  'poi__unicodeSheetName.xlsx': { format: 'xlsx', sheets: [['Sheet・1', 9]], cells: { A1: 1, A3: 3 } },
  // Its list of relationships is empty: nothing says where the workbook is.
  'poi__xlsx-corrupted.xlsx': { refused: 'file-corrupt' },
  // The entity stands in a part that is not read.
  'poi__xxe_in_schema.xlsx': {
    format: 'xlsx',
    sheets: [['Sheet1', 2]],
    cells: { C9: '/Test/Test', C10: '1' },
  },
  'sjs__column_width.htm': {
    format: 'html',
    sheets: [['sjs__column_width', 4]],
    cells: { A1: 'default', B1: 'W .09', E1: 'W 4', A3: '65 px' },
    merges: 6,
  },
  'sjs__merge_cells.xlsx': {
    format: 'xlsx',
    sheets: [['Merge', 3]],
    cells: { A1: 'A1:B2', C1: 'C1:C2', D1: 'Separate blocks', A3: 'A3:B3' },
    merges: 5,
  },
  'sjs__number_format_russian.xls': {
    format: 'xls',
    sheets: [
      ['Implied', 29],
      ['ImpliedNegative', 29],
      ['2011', 64],
      ['Miscellany', 9],
      ['SSF', 12],
    ],
    cells: { B2: 12345.6789, D3: '12346', '2011!C1': -1.2 },
  },
};

describe('files of other projects', () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'SOURCES.md');

  it('has an expectation for each', () => {
    expect(files.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
  });

  it.each(Object.entries(EXPECTED))('%s', async (file, expected) => {
    const bytes = readFileSync(join(FOLDER, file));
    if ('refused' in expected) {
      expect(await outcome(open(bytes, file))).toBe(expected.refused);
      return;
    }
    const source = await open(bytes, file);
    const [first] = source.sheets;
    expect(source.format).toBe(expected.format);
    expect(source.dateSystem).toBe(expected.dateSystem ?? '1900');
    expect(
      source.sheets.map((sheet) => [`${sheet.name}${sheet.hidden ? ' (hidden)' : ''}`, sheet.rows.length]),
    ).toEqual(expected.sheets);
    for (const [place, value] of Object.entries(expected.cells)) {
      const [reference = '', sheetName] = place.split('!').toReversed();
      const sheet = sheetName === undefined ? first : source.sheets.find(({ name }) => name === sheetName);
      const row = Number(/\d+/u.exec(reference)?.[0]);
      const cells = sheet?.rows.find((found) => found.row === row)?.cells;
      expect({ [place]: short(cells?.[columnOf(reference)]) }).toEqual({ [place]: value });
    }
    expect(first?.merges).toHaveLength(expected.merges ?? 0);
    expect(first?.rows.filter((row) => row.hidden)).toHaveLength(expected.hiddenRows ?? 0);
    expect(first?.hiddenColumns).toEqual(expected.hiddenColumns ?? []);
  });
});
