/** Cells that say what is looked for, without diacritics: row by row, from left to right. */
import { fold } from '../../../../shared/text/fold.ts';

export interface Place {
  row: number;
  column: number;
}

export interface Cells {
  rows: number;
  columns: number;
  /** Text of a cell; '' in a line that has none. */
  textAt: (row: number, column: number) => string;
}

/** Whether a cell says it: the words as they follow one another, wherever in the text. */
export function says(text: string, query: string): boolean {
  const wanted = fold(query);
  return wanted !== '' && fold(text).includes(wanted);
}

/**
 * The next cell after `from` in the direction of `step`, round over the end; `from` itself only where it is the only
 * one. Null where no cell says it.
 */
export function nextPlace(cells: Cells, query: string, from: Place, step: 1 | -1): Place | null {
  const total = cells.rows * cells.columns;
  const start = from.row * cells.columns + from.column;
  for (let moved = 1; moved <= total; moved += 1) {
    const at = (((start + step * moved) % total) + total) % total;
    const place = { row: Math.floor(at / cells.columns), column: at % cells.columns };
    if (says(cells.textAt(place.row, place.column), query)) return place;
  }
  return null;
}

/** How many cells say it, and the number of the one at `at` among them, 0 where it is none of them. */
export function countPlaces(
  cells: Cells,
  query: string,
  at: Place | null,
): { count: number; number: number } {
  let count = 0;
  let number = 0;
  for (let row = 0; row < cells.rows; row += 1) {
    for (let column = 0; column < cells.columns; column += 1) {
      if (!says(cells.textAt(row, column), query)) continue;
      count += 1;
      if (at?.row === row && at.column === column) number = count;
    }
  }
  return { count, number };
}
