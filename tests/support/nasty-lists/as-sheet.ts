/** A sheet of a list as a reader of spreadsheets gives it, its texts in Unicode. */
import type { CellContent, SpreadsheetSheet } from '../../../electron/import/readers/spreadsheet-source.ts';
import type { NastyCell, NastySheet } from './nasty-list.ts';

function content(cell: NastyCell): CellContent | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  return { kind: 'date', isoDate: cell.date, shows: cell.format === 'mm/yyyy' ? 'month' : 'day' };
}

export function spreadsheetOf(sheet: NastySheet): SpreadsheetSheet {
  const hidden = new Set(sheet.hiddenRows);
  return {
    name: sheet.name,
    hidden: sheet.hidden ?? false,
    rows: sheet.cells
      .map((cells, at) => ({ row: at + 1, hidden: hidden.has(at), cells: cells.map(content) }))
      .filter(({ cells }) => cells.some((cell) => cell !== null)),
    merges: (sheet.merges ?? []).map(([firstRow, firstColumn, lastRow, lastColumn]) => ({
      firstRow: firstRow + 1,
      firstColumn,
      lastRow: lastRow + 1,
      lastColumn,
    })),
    hiddenColumns: sheet.hiddenColumns ?? [],
  };
}
