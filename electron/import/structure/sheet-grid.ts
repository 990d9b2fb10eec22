/** A sheet as people see it: a merged range shows its text in each of its cells. */
import type { CellContent, SheetMerge, SheetRow, SpreadsheetSheet } from '../readers/spreadsheet-source.ts';

/** Headers are merged over few rows; a taller merge (a coloured margin) says nothing about them. */
const MAX_MERGE_HEIGHT = 10;

export type SheetGrid = {
  readonly sheet: SpreadsheetSheet;
  /** The row of a number, undefined where nothing stands in it. */
  rowAt(row: number): SheetRow | undefined;
  /** Text of a cell, its own or that of the range it is merged into, trimmed; '' where there is none. */
  textAt(row: number, column: number): string;
  /** The merged range a cell lies in. */
  mergeAt(row: number, column: number): SheetMerge | undefined;
  /** Columns of the widest row. */
  readonly width: number;
};

/** A cell's value as text, as a header or a heading reads it. */
export function plainText(cell: CellContent | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell.kind === 'text') return cell.text.normalize('NFC').trim();
  return cell.kind === 'number' ? String(cell.value) : '';
}

/** Rows are in order of their numbers, some left out. */
function rowOf(rows: readonly SheetRow[], row: number): SheetRow | undefined {
  let from = 0;
  let to = Math.min(rows.length, row) - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = rows[middle];
    if (found === undefined || found.row === row) return found;
    if (found.row < row) from = middle + 1;
    else to = middle - 1;
  }
  return undefined;
}

export function gridOf(sheet: SpreadsheetSheet): SheetGrid {
  let width = 0;
  for (const row of sheet.rows) if (row.cells.length > width) width = row.cells.length;
  const rowAt = (row: number) => rowOf(sheet.rows, row);
  const mergesOfRow = new Map<number, SheetMerge[]>();
  for (const merge of sheet.merges) {
    if (merge.lastRow - merge.firstRow >= MAX_MERGE_HEIGHT) continue;
    for (let row = merge.firstRow; row <= merge.lastRow; row++) {
      const known = mergesOfRow.get(row);
      if (known === undefined) mergesOfRow.set(row, [merge]);
      else known.push(merge);
    }
  }
  const mergeAt = (row: number, column: number) =>
    mergesOfRow.get(row)?.find((merge) => merge.firstColumn <= column && column <= merge.lastColumn);
  return {
    sheet,
    rowAt,
    mergeAt,
    textAt(row, column) {
      const merge = mergeAt(row, column);
      return plainText(rowAt(merge?.firstRow ?? row)?.cells[merge?.firstColumn ?? column]);
    },
    width,
  };
}
