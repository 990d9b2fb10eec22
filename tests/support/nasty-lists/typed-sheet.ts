/** Small sheets typed into a test. */
import type { SpreadsheetSheet } from '../../../electron/import/readers/spreadsheet-source.ts';
import { spreadsheetOf } from './as-sheet.ts';
import type { NastyCell } from './nasty-list.ts';

/** 1-based rows, 0-based columns, ends included. */
export type Span = readonly [firstRow: number, firstColumn: number, lastRow: number, lastColumn: number];

export function typedSheet(
  rows: readonly (readonly NastyCell[])[],
  spans: readonly Span[] = [],
): SpreadsheetSheet {
  return spreadsheetOf({
    name: 'S',
    cells: rows,
    merges: spans.map(([firstRow, firstColumn, lastRow, lastColumn]) => [
      firstRow - 1,
      firstColumn,
      lastRow - 1,
      lastColumn,
    ]),
  });
}
