/** `BC12` and `A1:BC12`, as worksheets write them. */
import { LAST_ROW } from '../limits.ts';
import type { SheetMerge } from '../spreadsheet-source.ts';

const UPPER_A = 65;
const LOWER_A = 97;
const LETTERS = 26;

/** 0-based column of a reference, or -1 where it has no letters. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    const letter = code >= LOWER_A ? code - LOWER_A : code - UPPER_A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  return column - 1;
}

/** A range with its ends in order, or null where it is none or lies outside of Excel's rows. */
export function rangeOf(reference: string): SheetMerge | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu.exec(reference);
  if (found === null) return null;
  const [, column = '', row = '', endColumn = column, endRow = row] = found;
  const rows = [Number(row), Number(endRow)].sort((a, b) => a - b);
  const columns = [columnOf(column), columnOf(endColumn)].sort((a, b) => a - b);
  const [firstRow = 0, lastRow = 0] = rows;
  const [firstColumn = 0, lastColumn = 0] = columns;
  return firstRow < 1 || lastRow > LAST_ROW ? null : { firstRow, lastRow, firstColumn, lastColumn };
}
