/** Where the tables of a sheet begin and end: one below the other, or side by side. */
import type { RosterField } from '../../../shared/domain/import.ts';
import type { SheetRow } from '../readers/spreadsheet-source.ts';
import { type HeaderSearch, isRoster, searchHeader } from './find-header.ts';
import { cachedMeaning, type HeaderColumn, type HeaderWindow } from './header-levels.ts';
import type { ColumnRange } from './sample-rows.ts';
import { plainText } from './sheet-grid.ts';

/** Fields of a row that make it the beginning of a header. */
const MIN_FIELDS = 3;
const SAME = 0.75;

function fieldAt(columns: readonly HeaderColumn[], index: number): RosterField | null {
  const meaning = columns.find((column) => column.index === index)?.meaning;
  return meaning?.is === 'field' ? meaning.field : null;
}

/** The same columns under the same headers: the table goes on. */
function isSameHeader(a: HeaderWindow, b: HeaderWindow): boolean {
  const indexes = new Set([...a.columns, ...b.columns].map(({ index }) => index));
  const known = [...indexes].filter(
    (index) => fieldAt(a.columns, index) !== null || fieldAt(b.columns, index) !== null,
  );
  const same = known.filter((index) => fieldAt(a.columns, index) === fieldAt(b.columns, index));
  return same.length >= known.length * SAME;
}

/** The word every header over names has; looked for in the first columns, before anything is understood. */
const NAME_WORD = /\bt[êe]n\b|name/iu;
const NAME_COLUMNS = 8;

function mentionsName(row: SheetRow): boolean {
  for (let column = 0; column < Math.min(NAME_COLUMNS, row.cells.length); column++) {
    const cell = row.cells[column];
    if (cell === null || cell === undefined) continue;
    // Digits and dates are data.
    if (cell.kind !== 'text') return false;
    if (NAME_WORD.test(cell.text)) return true;
  }
  return false;
}

function beginsHeader(row: SheetRow, search: HeaderSearch): boolean {
  if (!mentionsName(row)) return false;
  const fields = new Set<RosterField>();
  for (const cell of row.cells) {
    if (cell === null || cell === undefined) continue;
    if (cell.kind !== 'text') return false;
    if (cell.text.length > 60) continue;
    const meaning = cachedMeaning([plainText(cell)], search.cache);
    if (meaning?.is === 'field') fields.add(meaning.field);
  }
  return fields.has('fullName') && fields.size >= MIN_FIELDS;
}

/** A later header with other columns, or null. Plain rows of data cost one look at their first cells. */
export function nextHeader(
  rows: readonly SheetRow[],
  current: HeaderWindow,
  search: HeaderSearch,
): HeaderWindow | null {
  for (const row of rows) {
    if (!beginsHeader(row, search)) continue;
    const window = searchHeader(search, [row]);
    if (window !== null && window.firstRow > current.lastRow && !isSameHeader(window, current)) return window;
  }
  return null;
}

/**
 * Where a table under the header may begin: at each ordinal, or, where no table has ordinals, at each name that
 * stands behind a gap.
 */
function possibleStarts(header: HeaderWindow): number[] {
  const at = (field: RosterField) =>
    header.columns.filter(({ index }) => fieldAt(header.columns, index) === field).map(({ index }) => index);
  const ordinals = at('ordinal');
  if (ordinals.length > 0) return ordinals;
  const [first, ...others] = at('fullName');
  if (first === undefined) return [];
  return [first, ...others.filter((index) => !header.columns.some((column) => column.index === index - 1))];
}

/**
 * Columns of each table under one header: a second name with an ordinal of its own (or behind a gap) and further
 * fields is a second table beside the first.
 */
export function tablesSideBySide(header: HeaderWindow, width: number): ColumnRange[] {
  const possible = possibleStarts(header);
  const starts = possible.filter((start, n) => {
    const next = possible[n + 1] ?? width;
    const fields = new Set<RosterField>();
    for (const { index, meaning } of header.columns) {
      if (index >= start && index < next && meaning?.is === 'field') fields.add(meaning.field);
    }
    return fields.has('fullName') && isRoster(fields);
  });
  const begin = header.columns[0]?.index ?? 0;
  if (starts.length < 2) return [{ first: Math.max(0, begin - 1), last: width - 1 }];
  return starts.map((first, n) => ({
    first: n === 0 ? Math.min(begin, first) : first,
    last: (starts[n + 1] ?? width) - 1,
  }));
}
