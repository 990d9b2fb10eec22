/** The levels of a header in a window of rows: what stands over each column, merged or not. */
import { type HeaderMeaning, headerMeaning } from './header-meaning.ts';
import { shownHeader } from './header-words.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** Between the levels of a header as it is shown. */
export const LEVEL_SEPARATOR = ' › ';

export type HeaderColumn = {
  /** 0-based. */
  readonly index: number;
  readonly levels: readonly string[];
  readonly meaning: HeaderMeaning | null;
};

export type HeaderWindow = {
  /** 1-based rows, the number row (1, 2, 3 …) not included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns with something in their header. */
  readonly columns: readonly HeaderColumn[];
};

/** Files without merges (CSV) have a group's name over its first column only. */
function inherited(grid: SheetGrid, row: number, last: number, column: number): string {
  const hasLower = (at: number): boolean => {
    for (let lower = row + 1; lower <= last; lower++) {
      if (grid.textAt(lower, at) !== '' && grid.mergeAt(lower, at)?.firstRow !== row) return true;
    }
    return false;
  };
  if (!hasLower(column) || grid.mergeAt(row, column) !== undefined) return '';
  for (let left = column - 1; left >= 0 && hasLower(left); left--) {
    const text = grid.textAt(row, left);
    if (text !== '') return grid.mergeAt(row, left) === undefined ? text : '';
  }
  return '';
}

/** Texts of a column from top to bottom, each once. */
function levelsOf(grid: SheetGrid, first: number, last: number, column: number): string[] {
  const levels: string[] = [];
  for (let row = first; row <= last; row++) {
    const own = grid.textAt(row, column);
    const text = shownHeader(own === '' && row < last ? inherited(grid, row, last, column) : own);
    if (text !== '' && text !== levels.at(-1)) levels.push(text);
  }
  return levels;
}

/** Headers already read; the same few texts are looked at for many windows. */
export type MeaningCache = Map<string, HeaderMeaning | null>;

export function cachedMeaning(levels: readonly string[], cache: MeaningCache): HeaderMeaning | null {
  const key = levels.join('\n');
  const known = cache.get(key);
  if (known !== undefined) return known;
  const found = headerMeaning(levels);
  cache.set(key, found);
  return found;
}

/** One text typed over several cells below each other (`Ngày, tháng,` / `năm sinh`) where its parts say nothing. */
function joinedMeaning(levels: readonly string[], cache: MeaningCache): HeaderMeaning | null {
  if (levels.length < 2) return null;
  const whole = cachedMeaning([levels.join(' ')], cache);
  return whole?.is === 'field' ? whole : null;
}

function better(a: HeaderMeaning | null, b: HeaderMeaning | null): HeaderMeaning | null {
  const worth = (meaning: HeaderMeaning | null) => (meaning?.is === 'field' ? meaning.confidence : 0);
  return worth(b) > worth(a) ? b : (a ?? b);
}

export function headerWindow(
  grid: SheetGrid,
  firstRow: number,
  lastRow: number,
  cache: MeaningCache,
): HeaderWindow {
  const columns: HeaderColumn[] = [];
  for (let index = 0; index < grid.width; index++) {
    const levels = levelsOf(grid, firstRow, lastRow, index);
    if (levels.length === 0) continue;
    const meaning = better(cachedMeaning(levels, cache), joinedMeaning(levels, cache));
    columns.push({ index, levels, meaning });
  }
  return { firstRow, lastRow, columns };
}
