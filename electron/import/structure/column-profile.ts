/** What stands in a column, from a sample of its rows. */
import type { SheetRow } from '../readers/spreadsheet-source.ts';
import { CELL_CLASSES, type CellClass, classesOf } from './cell-classes.ts';
import { plainText } from './sheet-grid.ts';

export type ColumnProfile = {
  /** Sampled rows with something in the column. */
  readonly filled: number;
  /** Share of the filled cells that look like a class. */
  share(is: CellClass): number;
  /** Mean number of words of its texts. */
  readonly words: number;
  /** Middle year of its dates, 0 without any. */
  readonly year: number;
  /** By sampled row: whether something stands there. */
  readonly rows: readonly boolean[];
};

function yearOf(row: SheetRow, column: number): number {
  const cell = row.cells[column];
  if (cell?.kind === 'date') return Number(cell.isoDate.slice(0, 4));
  if (cell?.kind === 'number') return cell.value > 2100 ? Math.floor(1900 + cell.value / 365.25) : cell.value;
  const years = /(19|20)\d\d/u.exec(plainText(cell));
  return years === null ? 0 : Number(years[0]);
}

function middle(values: readonly number[]): number {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export type ProfileCache = Map<string, readonly CellClass[]>;

export function profileOf(rows: readonly SheetRow[], column: number, cache: ProfileCache): ColumnProfile {
  const counts = new Map<CellClass, number>(CELL_CLASSES.map((each) => [each, 0]));
  const has: boolean[] = [];
  let filled = 0;
  let words = 0;
  const years: number[] = [];
  for (const row of rows) {
    const cell = row.cells[column];
    const there = cell !== null && cell !== undefined && !(cell.kind === 'text' && cell.text.trim() === '');
    has.push(there);
    if (!there) continue;
    filled++;
    if (cell.kind === 'text') words += cell.text.trim().split(/\s+/u).length;
    const classes = classesOf(cell, cache);
    for (const each of classes) counts.set(each, (counts.get(each) ?? 0) + 1);
    if (classes.includes('date')) years.push(yearOf(row, column));
  }
  return {
    filled,
    share: (is) => (filled === 0 ? 0 : (counts.get(is) ?? 0) / filled),
    words: filled === 0 ? 0 : words / filled,
    year: middle(years),
    rows: has,
  };
}
