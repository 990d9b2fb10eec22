/** Finds the header of a roster: below any title, on one to five rows, merged or not. */
import type { RosterField } from '../../../shared/domain/import.ts';
import type { SheetRow } from '../readers/spreadsheet-source.ts';
import { cachedMeaning, type HeaderWindow, headerWindow, type MeaningCache } from './header-levels.ts';
import { wordsOf } from './header-words.ts';
import { plainText, type SheetGrid } from './sheet-grid.ts';

/** Rows of a header below and above the row that was recognised; rows searched for one. */
const MAX_LOWER = 4;
const MAX_UPPER = 3;
const MAX_SEARCHED_ROWS = 400;
/** Longer texts are sentences, not headers. */
const MAX_HEADER_LENGTH = 160;
/** Fields besides the name without which a table is no roster, and fields that make one without a name column. */
const MIN_OTHER_FIELDS = 2;
const MIN_FIELDS_WITHOUT_NAME = 5;
/** A further row has to make the columns clearer by this. */
const WORTH_A_ROW = 0.15;

function headerishCells(row: SheetRow, cache: MeaningCache): number {
  const fields = new Set<RosterField>();
  for (const cell of row.cells) {
    if (cell?.kind !== 'text' || cell.text.length > MAX_HEADER_LENGTH) continue;
    const meaning = cachedMeaning([plainText(cell)], cache);
    if (meaning?.is === 'field') fields.add(meaning.field);
  }
  return fields.size;
}

/** `31-40`: a band of ages or years among the words of a header. */
const BAND = /^\d{1,2}\s*-\s*\d{1,2}$/u;

/** Digits, dates and long texts are data, and so is a row of numbers under the header. */
function canBeHeader(row: SheetRow): boolean {
  return row.cells.every((cell) => {
    if (cell === null || cell === undefined) return true;
    if (cell.kind !== 'text') return false;
    const text = cell.text.trim();
    if (BAND.test(text)) return true;
    return text.length <= MAX_HEADER_LENGTH && !/^[\d().,/\s-]+$/u.test(text.replace(/^$/u, 'x'));
  });
}

function fieldsOf(window: HeaderWindow): Set<RosterField> {
  const fields = new Set<RosterField>();
  for (const { meaning } of window.columns) if (meaning?.is === 'field') fields.add(meaning.field);
  return fields;
}

/** How much of the header is understood; a field that several columns claim counts once, unless it is ticked. */
function scoreOf(window: HeaderWindow): number {
  let score = 0;
  const counted = new Map<string, number>();
  for (const { meaning } of window.columns) {
    if (meaning === null) continue;
    if (meaning.is === 'other') {
      score += 0.3;
      continue;
    }
    const key = `${meaning.field} ${meaning.option ?? ''}`;
    const before = counted.get(key) ?? 0;
    if (meaning.confidence <= before) continue;
    score += meaning.confidence - before + (before === 0 ? 0.2 : 0);
    counted.set(key, meaning.confidence);
  }
  return score;
}

export function isRoster(fields: ReadonlySet<RosterField>): boolean {
  return fields.has('fullName') ? fields.size > MIN_OTHER_FIELDS : fields.size >= MIN_FIELDS_WITHOUT_NAME;
}

/** A row above belongs to the header where it has a group of columns, not one title over everything. */
function hasGroupOfColumns(grid: SheetGrid, row: number, below: HeaderWindow): boolean {
  const first = below.columns[0]?.index ?? 0;
  const last = below.columns.at(-1)?.index ?? 0;
  const texts = new Set<string>();
  for (let column = first; column <= last; column++) {
    const text = grid.textAt(row, column);
    const merge = grid.mergeAt(row, column);
    if (merge !== undefined && merge.firstColumn <= first && merge.lastColumn > first) return false;
    if (text !== '') texts.add(text);
  }
  return texts.size > 0;
}

/** Where the name is merged downwards the header reaches at least that far. */
function reach(grid: SheetGrid, row: number, width: number): { first: number; last: number } {
  let first = row;
  let last = row;
  for (let column = 0; column < width; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge === undefined || grid.textAt(row, column) === '') continue;
    if (merge.lastColumn - merge.firstColumn > width / 2) continue;
    first = Math.min(first, merge.firstRow);
    last = Math.max(last, Math.min(merge.lastRow, row + MAX_LOWER));
  }
  return { first, last };
}

/** `Ngày | Tháng | Năm` under the header of a date, or of several. */
function isOfDateParts(row: SheetRow): boolean {
  const texts = row.cells.map((cell) => wordsOf(plainText(cell))).filter((text) => text !== '');
  return (
    texts.length >= 2 && texts.every((text) => /^(ngay|thang|nam)$/u.test(text)) && texts.includes('thang')
  );
}

/** Adds rows below and above as long as the columns get clearer. */
function grow(grid: SheetGrid, seed: number, cache: MeaningCache): HeaderWindow {
  const start = reach(grid, seed, grid.width);
  let best = headerWindow(grid, start.first, start.last, cache);
  let bestScore = scoreOf(best);
  for (let last = start.last + 1; last <= seed + MAX_LOWER; last++) {
    const row = grid.rowAt(last);
    if (row === undefined || !canBeHeader(row)) break;
    const wider = headerWindow(grid, start.first, last, cache);
    const score = scoreOf(wider);
    if (score > bestScore + WORTH_A_ROW || isOfDateParts(row)) [best, bestScore] = [wider, score];
  }
  for (let first = start.first - 1; first >= Math.max(1, start.first - MAX_UPPER); first--) {
    const row = grid.rowAt(first);
    if (row === undefined || !canBeHeader(row) || !hasGroupOfColumns(grid, first, best)) break;
    const wider = headerWindow(grid, first, best.lastRow, cache);
    const score = scoreOf(wider);
    // A merged group is part of the header even where its columns are clear without it.
    const merged = hasMergedGroup(grid, first, best);
    if (score > bestScore + WORTH_A_ROW || (merged && score >= bestScore - WORTH_A_ROW)) {
      [best, bestScore] = [wider, score];
    }
  }
  return best;
}

function hasMergedGroup(grid: SheetGrid, row: number, below: HeaderWindow): boolean {
  return below.columns.some(({ index }) => {
    const merge = grid.mergeAt(row, index);
    return merge !== undefined && merge.firstRow === row && merge.lastColumn > merge.firstColumn;
  });
}

export type HeaderSearch = {
  readonly grid: SheetGrid;
  readonly cache: MeaningCache;
};

/** A line of a form, label and value beside it (`Họ và tên:`, `Lò Văn Ẩn`), is no header. */
function isFormLine(row: SheetRow): boolean {
  const texts = row.cells.map(plainText).filter((text) => text !== '');
  const labels = texts.filter((text) => text.endsWith(':')).length;
  return labels > 0 && labels < texts.length && labels * 2 >= texts.length - 1;
}

/** `Quan hệ` beside the only name: the people of the table are somebody's relatives. `Quan hệ gia đình` tells of theirs. */
function isOfRelatives({ columns }: HeaderWindow): boolean {
  const words = columns.map(({ levels }) => wordsOf(levels.at(-1) ?? ''));
  return (
    words.some((each) => /^(moi )?quan he\b(?! (gia dinh|than nhan|than toc|ho hang)\b)/u.test(each)) &&
    words.filter((each) => /\bho (va )?ten\b/u.test(each)).length < 2
  );
}

/** The header at or after `fromRow`; null where nothing looks like one. */
export function searchHeader(search: HeaderSearch, rows: readonly SheetRow[]): HeaderWindow | null {
  const { grid, cache } = search;
  let nameless: HeaderWindow | null = null;
  for (const row of rows.slice(0, MAX_SEARCHED_ROWS)) {
    if (headerishCells(row, cache) < 2 || isFormLine(row)) continue;
    const window = grow(grid, row.row, cache);
    const fields = fieldsOf(window);
    if (!isRoster(fields) || isOfRelatives(window)) continue;
    if (fields.has('fullName')) return window;
    nameless ??= window;
  }
  return nameless;
}

/** The header that begins in the row an officer points at, whatever stands there. */
export function headerFrom(search: HeaderSearch, firstRow: number): HeaderWindow {
  const { grid, cache } = search;
  let best = headerWindow(grid, firstRow, reach(grid, firstRow, grid.width).last, cache);
  for (let last = best.lastRow + 1; last <= firstRow + MAX_LOWER; last++) {
    const row = grid.rowAt(last);
    if (row === undefined || !canBeHeader(row)) break;
    const wider = headerWindow(grid, firstRow, last, cache);
    if (scoreOf(wider) > scoreOf(best) + WORTH_A_ROW) best = wider;
  }
  return best;
}
