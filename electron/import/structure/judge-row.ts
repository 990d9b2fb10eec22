/** What a row below the header is, judged by itself. */
import type { SheetRow } from '../readers/spreadsheet-source.ts';
import { looksLikeName } from './cell-classes.ts';
import { wordsOf } from './header-words.ts';
import { asHeading, type Heading } from './headings.ts';
import { isEndText, isPageText, isTotalText, isVacantText } from './row-words.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { filledColumns, type TableLayout, textOf } from './table-layout.ts';

/**
 * `maybe-heading` stands alone in its row and is decided by what follows; `end` begins notes and
 * signatures, `note` ends nothing.
 */
export type JudgedRow =
  | { readonly is: 'person'; readonly sure: boolean }
  | { readonly is: 'header' | 'number-row' | 'total' | 'note' | 'end' | 'stray' }
  | { readonly is: 'group'; readonly heading: Heading }
  | { readonly is: 'maybe-heading'; readonly text: string; readonly likeName: boolean };

const SURE_PERSON: JudgedRow = { is: 'person', sure: true };
const PERSON: JudgedRow = { is: 'person', sure: false };

const NUMBER_CELL = /^\(?\d{1,2}\)?(\s*\(?\s*=.*)?$|^\(?[a-d]\)?$/iu;
const MIN_NUMBER_CELLS = 4;
const ORDINAL = /^\d{1,5}[.)]?$/u;
/** Texts of data that make a named row a person without any doubt. */
const PLAIN_DATA = 2;
/** First words that may begin something else than a name. */
const SUSPECT = new Set(
  (
    'tổng cộng ghi nơi lưu người thủ tm t/m tm. kt. kt tl. xác danh ấn ngày lai xã phường ubnd hđnd khối ban phòng văn cơ ' +
    'trung công mặt đoàn hội các cán viên chính lãnh nhân trường đảng uỷ ủy huyện thị thành tỉnh chi thường họ tong ghi noi nguoi ' +
    'xac ngay ho stt tt trong toàn đơn don bí phó chủ trạm sở tổ không chú'
  ).split(' '),
);

/** First words of what stands where nobody holds the post; no family is called so. */
const VACANT_FIRST = new Set('khuyết (khuyết đang còn chưa chờ dự trống (trống (chưa vị thiếu bỏ'.split(' '));

function isNamed(row: SheetRow, layout: TableLayout): boolean {
  const cell = row.cells[layout.names[0] ?? -1];
  if (cell?.kind !== 'text') return false;
  const code = cell.text.charCodeAt(0);
  return code > 64 && code !== 0x5f && code !== 0x2026;
}

function isNumbered(row: SheetRow, ordinal: number): boolean {
  const cell = row.cells[ordinal];
  if (cell?.kind === 'number') return Number.isInteger(cell.value) && cell.value >= 0;
  return cell?.kind === 'text' && ORDINAL.test(cell.text);
}

function firstWord(row: SheetRow, layout: TableLayout): string {
  const cell = row.cells[layout.names[0] ?? -1];
  if (cell?.kind !== 'text') return '';
  const space = cell.text.indexOf(' ');
  return (space < 0 ? cell.text : cell.text.slice(0, space)).toLowerCase();
}

/**
 * The common case, without looking at words: numbered, or not numbered and not suspect, named, and with texts or
 * dates beside.
 */
function isPlainPerson(row: SheetRow, layout: TableLayout): boolean {
  if (!isNamed(row, layout) || VACANT_FIRST.has(firstWord(row, layout))) return false;
  let wanted = PLAIN_DATA;
  if (layout.ordinal === null || !isNumbered(row, layout.ordinal)) {
    if (layout.ordinal !== null && textOf(row, layout.ordinal) !== '') return false;
    if (SUSPECT.has(firstWord(row, layout))) return false;
    if (layout.ordinal !== null) wanted++;
  }
  for (const column of layout.data) {
    const kind = row.cells[column]?.kind;
    if ((kind === 'text' || kind === 'date') && --wanted === 0) return true;
  }
  return false;
}

/** The header again: its words in their columns, and little else. */
function repeatsHeader(row: SheetRow, filled: readonly number[], layout: TableLayout): boolean {
  const same = filled.filter((column) => {
    const words = layout.headerWords.get(column);
    return words?.has(wordsOf(textOf(row, column))) === true;
  });
  return same.length >= 2 && same.length >= filled.length * 0.8;
}

/** `1 2 3 …` or `(1) (2) …` under the header: every cell a small number, the name's included. */
function isNumberRow(row: SheetRow, filled: readonly number[], layout: TableLayout): boolean {
  return (
    filled.length >= Math.min(MIN_NUMBER_CELLS, Math.max(2, layout.headerWords.size)) &&
    filled.some((column) => layout.names.includes(column)) &&
    filled.every((column) => NUMBER_CELL.test(textOf(row, column)))
  );
}

function isFact(row: SheetRow, column: number): boolean {
  const cell = row.cells[column];
  if (cell?.kind === 'date') return true;
  return cell?.kind === 'text' && /\p{L}|\d[/.-]\d/u.test(cell.text);
}

/** A note or a signature; a person whose note merely sounds like one has more beside the name. */
function endsTable(row: SheetRow, filled: readonly number[], layout: TableLayout, facts: number): boolean {
  const ending = filled.filter((column) => isEndText(textOf(row, column)));
  if (ending.length === 0) return false;
  const hasName = layout.names.some((column) => textOf(row, column) !== '');
  if (!hasName || ending.some((column) => layout.names.includes(column))) return true;
  return facts <= ending.length;
}

function firstText(row: SheetRow, filled: readonly number[]): string {
  for (const column of filled) {
    const text = textOf(row, column);
    if (/\p{L}/u.test(text)) return text;
  }
  return '';
}

function asMaybeHeading(row: SheetRow, filled: readonly number[], layout: TableLayout): JudgedRow | null {
  const [only] = filled;
  if (only === undefined || filled.length > 1 || row.cells[only]?.kind !== 'text') return null;
  const early = only === layout.ordinal || layout.names.includes(only) || only === layout.first;
  const text = textOf(row, only);
  return early && /\p{L}/u.test(text) ? { is: 'maybe-heading', text, likeName: looksLikeName(text) } : null;
}

function isMergedFromAbove(row: SheetRow, layout: TableLayout, grid: SheetGrid): boolean {
  const [name] = layout.names;
  return name !== undefined && (grid.mergeAt(row.row, name)?.firstRow ?? row.row) < row.row;
}

/** A further course or post of the person above: no number in a list that has them, nothing of a person's own. */
function continues(row: SheetRow, layout: TableLayout, ordinal: string): boolean {
  if (layout.ordinal === null || ordinal !== '' || layout.own.length === 0) return false;
  return layout.own.every((column) => textOf(row, column) === '');
}

/** Judges one row with something in it. The end of a table is only a mark: sure people below it count all the same. */
export function judgeRow(row: SheetRow, layout: TableLayout, grid: SheetGrid): JudgedRow {
  if (isPlainPerson(row, layout)) return SURE_PERSON;
  const filled = filledColumns(row, layout);
  if (repeatsHeader(row, filled, layout)) return { is: 'header' };
  if (isNumberRow(row, filled, layout)) return { is: 'number-row' };
  const name = layout.names
    .map((column) => textOf(row, column))
    .join(' ')
    .trim();
  const facts = layout.data.filter((column) => isFact(row, column)).length;
  const hasData = layout.data.some((column) => filled.includes(column));
  const ordinal = textOf(row, layout.ordinal);
  const numbered = ORDINAL.test(ordinal);
  if (!numbered) {
    if (filled.length <= 2 && isPageText(firstText(row, filled))) return { is: 'note' };
    if (endsTable(row, filled, layout, facts)) return { is: 'end' };
    if (isTotalText(firstText(row, filled)) && facts < 3) return { is: 'total' };
  }
  // The second line of a person whose name is merged over both.
  if (name === '' && isMergedFromAbove(row, layout, grid)) return { is: 'stray' };
  const heading = asHeading(row, filled, layout, grid);
  if (heading !== null) return { is: 'group', heading };
  const person = (sure: boolean) => (sure ? SURE_PERSON : PERSON);
  if (isVacantText(name)) return { is: 'stray' };
  const named = /\p{L}/u.test(name);
  if (named && numbered) return person(facts > 0 || hasData);
  if (named && hasData) return person(facts >= PLAIN_DATA && (layout.ordinal === null || facts >= 3));
  // An error value where the name should be is a person whose name was lost.
  if (numbered && filled.length > 1) return person(facts >= PLAIN_DATA);
  if (facts >= 3 && !continues(row, layout, ordinal)) return person(false);
  const alone = asMaybeHeading(row, filled, layout);
  if (alone !== null) return alone;
  const isOwn = !continues(row, layout, ordinal);
  return isOwn && hasData && filled.length > 2 && facts > 0 ? person(false) : { is: 'stray' };
}

/** Number of a person in the list, null without one. */
export function ordinalOf(row: SheetRow, layout: TableLayout): number | null {
  if (layout.ordinal === null) return null;
  const cell = row.cells[layout.ordinal];
  if (cell?.kind === 'number') return cell.value;
  return cell?.kind === 'text' && ORDINAL.test(cell.text) ? Number.parseInt(cell.text, 10) : null;
}
