/** The levels of a header in a window of rows: what stands over each column, merged or not. */
import { type HeaderMeaning, headerMeaning, SURE } from './header-meaning.ts';
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

type Levels = {
  /** Texts of a column from top to bottom, each once, with those of groups it seems to belong to. */
  readonly all: readonly string[];
  /** Those that stand over the column itself. */
  readonly own: readonly string[];
};

function levelsOf(grid: SheetGrid, first: number, last: number, column: number): Levels {
  const all: string[] = [];
  const own: string[] = [];
  for (let row = first; row <= last; row++) {
    const there = shownHeader(grid.textAt(row, column));
    const text = there === '' && row < last ? shownHeader(inherited(grid, row, last, column)) : there;
    if (text !== '' && text !== all.at(-1)) all.push(text);
    if (there !== '' && there !== own.at(-1)) own.push(there);
  }
  return { all, own };
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

/** One text typed over several cells below each other: a comma before the line end, a small letter after it. */
function isOneText(levels: readonly string[]): boolean {
  return levels.some((level, at) => {
    const next = levels[at + 1];
    return next !== undefined && (level.endsWith(',') || /^\p{Ll}/u.test(next));
  });
}

/** By the levels, or by all of it as one text (`Ngày, tháng,` / `năm sinh`), whichever is clearer. */
function meaningOf(levels: readonly string[], cache: MeaningCache): HeaderMeaning | null {
  const byLevels = cachedMeaning(levels, cache);
  if (levels.length < 2 || (byLevels?.is === 'field' && byLevels.option !== null)) return byLevels;
  const joined = cachedMeaning([levels.join(' ')], cache);
  if (joined?.is !== 'field') return byLevels;
  if (joined.confidence === SURE && isOneText(levels)) return joined;
  if (byLevels?.is !== 'field') return byLevels === null || joined.confidence === SURE ? joined : byLevels;
  return joined.confidence > byLevels.confidence ? joined : byLevels;
}

/** `other` is certain as well: the group says that the column is about something else. */
function certainty(meaning: HeaderMeaning | null): number {
  if (meaning === null) return 0;
  return meaning.is === 'other' ? SURE : meaning.confidence;
}

export function headerWindow(
  grid: SheetGrid,
  firstRow: number,
  lastRow: number,
  cache: MeaningCache,
): HeaderWindow {
  const columns: HeaderColumn[] = [];
  for (let index = 0; index < grid.width; index++) {
    const { all, own } = levelsOf(grid, firstRow, lastRow, index);
    if (all.length === 0) continue;
    const inGroup = meaningOf(all, cache);
    const alone = own.length === all.length ? inGroup : meaningOf(own, cache);
    // What only seems to be a group over the column must not spoil a header that is clear by itself.
    const isSpoilt = certainty(alone) === SURE && certainty(inGroup) < SURE;
    columns.push(
      isSpoilt ? { index, levels: own, meaning: alone } : { index, levels: all, meaning: inGroup },
    );
  }
  return { firstRow, lastRow, columns };
}
