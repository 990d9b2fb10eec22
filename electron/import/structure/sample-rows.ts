/** Rows that are likely people, before anything is known about the columns. */
import type { SheetRow } from '../readers/spreadsheet-source.ts';
import type { HeaderWindow } from './header-levels.ts';
import { wordsOf } from './header-words.ts';

export type ColumnRange = { readonly first: number; readonly last: number };

/** Rows of people looked at to understand the columns, and rows searched for them. */
const SAMPLE = 150;
const SAMPLE_SEARCH = 1200;
/** A row with fewer cells says too little of anybody. */
export const MIN_CELLS = 3;

/** Cells of the range with something in them. */
export function filledCells(row: SheetRow, range: ColumnRange): number {
  let count = 0;
  for (let column = range.first; column <= Math.min(range.last, row.cells.length - 1); column++) {
    const cell = row.cells[column];
    if (cell !== null && cell !== undefined) count++;
  }
  return count;
}

/** Something of letters, or a date: no row of numbers. */
function saysSomething(row: SheetRow, range: ColumnRange): boolean {
  for (let column = range.first; column <= Math.min(range.last, row.cells.length - 1); column++) {
    const cell = row.cells[column];
    if (cell?.kind === 'date' || (cell?.kind === 'text' && /\p{L}{2}/u.test(cell.text))) return true;
  }
  return false;
}

/** Two of the header's own words in their columns: the header is repeated. */
function headerWordsOf(header: HeaderWindow | null): (row: SheetRow) => boolean {
  const words = new Map(
    (header?.columns ?? []).map(({ index, levels }) => [index, new Set(levels.map(wordsOf))]),
  );
  return (row) => {
    let same = 0;
    for (const [index, known] of words) {
      const cell = row.cells[index];
      if (cell?.kind === 'text' && known.has(wordsOf(cell.text)) && ++same === 2) return true;
    }
    return false;
  };
}

export function sampleRows(
  rows: readonly SheetRow[],
  range: ColumnRange,
  header: HeaderWindow | null,
): SheetRow[] {
  const isHeader = headerWordsOf(header);
  const sample: SheetRow[] = [];
  for (const row of rows.slice(0, SAMPLE_SEARCH)) {
    if (filledCells(row, range) < MIN_CELLS || !saysSomething(row, range) || isHeader(row)) continue;
    sample.push(row);
    if (sample.length === SAMPLE) break;
  }
  return sample;
}
