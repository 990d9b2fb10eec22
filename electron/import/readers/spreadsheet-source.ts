/** What every reader of spreadsheets gives, whatever the file format. Values are typed, never re-formatted. */
import type { DatePrecision } from '../../../shared/domain/dates.ts';

/**
 * One cell. `date` carries the day as stored and what its number format shows of it (a cell formatted
 * `mmm-yy` shows a month only, its day means nothing). A formula is its cached value. `shown` is there only where
 * the number format pads with zeros (a citizen id kept as a number), `font` only for fonts of old Vietnamese
 * encodings, whose letters are not what Unicode says they are.
 */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string; readonly font?: LegacyFont }
  | { readonly kind: 'number'; readonly value: number; readonly shown?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly isoDate: string; readonly shows: DatePrecision }
  | { readonly kind: 'error'; readonly text: string };

/** Encoding a cell's font stands for: `.VnTime`, `.VnTimeH` (draws small letters as capitals), `VNI-Times`. */
export type LegacyFont = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** A row with something in it; `cells` is indexed by 0-based column. */
export type SheetRow = {
  /** 1-based, as Excel prints it. */
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: readonly (CellContent | null)[];
};

/** A merged range: 1-based rows, 0-based columns, ends included. Its text stands in the first cell. */
export type SheetMerge = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

export type SpreadsheetSheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** In order of row number; empty rows are left out. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly SheetMerge[];
  /** 0-based columns that are hidden, in order. */
  readonly hiddenColumns: readonly number[];
};

/** How the file is made, whatever its name: `html` and `xml` are what some programs save as .xls. */
export type SpreadsheetFormat = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'csv' | 'html' | 'xml';

/** A workbook in memory. */
export type SpreadsheetSource = {
  readonly format: SpreadsheetFormat;
  /** First day of the day numbers in number cells: 1900 (Windows) or 1904 (old Excel for Mac). */
  readonly dateSystem: '1900' | '1904';
  readonly sheets: readonly SpreadsheetSheet[];
};

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const first = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return first === 0 ? last : columnLetters(first - 1) + last;
}
