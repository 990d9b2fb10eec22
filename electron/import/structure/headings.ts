/** Rows that name the group of the people below, and how they nest. */
import type { SheetRow } from '../readers/spreadsheet-source.ts';
import { isBodyText, isCountText, isUnitText, isUnmarkedBodyText, withoutCount } from './row-words.ts';
import { plainText, type SheetGrid } from './sheet-grid.ts';
import { type TableLayout, textOf } from './table-layout.ts';

/** How a heading is marked (`title`: it stands over a repeated header); headings of one kind follow each other, another kind stands below or above. */
type HeadingKind = 'title' | 'letter' | 'roman' | 'number' | 'small' | 'unit' | 'body';
export type Heading = { readonly text: string; readonly kind: HeadingKind; readonly mark: string };

const ROMAN = /^[IVXL]+$/u;
const LETTER = /^[A-HĐKM]$/u;
const MARKED =
  /^(?:(?:phần|mục|nhóm)\s+)?(?<mark>[IVXL]+|[A-HĐKM]|\d{1,3}(?:\.\d{1,2})*|[a-hđ])\s*[.)/:–-]+\s*(?<heading>\S.*)$/su;
const ORDINAL_MARK = /^(?<mark>[IVXL]+|[A-HĐKM]|\d{1,3}(?:\.\d{1,2})*|[a-hđ])\s*[.)/:]*$/u;

function kindOfMark(mark: string, text: string): HeadingKind {
  if (mark === '') return isUnitText(text) ? 'unit' : 'body';
  if (ROMAN.test(mark)) return 'roman';
  if (LETTER.test(mark)) return 'letter';
  return /^\d/u.test(mark) && !mark.includes('.') ? 'number' : 'small';
}

function heading(mark: string, text: string): Heading {
  const bare = withoutCount(text.replace(/\s+/gu, ' '));
  return { text: bare, kind: kindOfMark(mark, bare), mark };
}

function isHeadingMark(mark: string): boolean {
  return ROMAN.test(mark) || LETTER.test(mark);
}

/** All other cells only count; a text or a date in one of them makes the row a person. */
function onlyCounts(row: SheetRow, columns: readonly number[]): boolean {
  return columns.every((column) => {
    const cell = row.cells[column];
    if (cell?.kind === 'number') return true;
    return cell?.kind === 'text' && isCountText(cell.text.trim());
  });
}

/** The heading in the column of ordinals itself, merged or not. */
function inOrdinalColumn(
  row: SheetRow,
  column: number,
  grid: SheetGrid,
  others: readonly number[],
): Heading | null {
  const own = textOf(row, column);
  if (ORDINAL_MARK.test(own) || !/\p{L}{2}/u.test(own) || !onlyCounts(row, others)) return null;
  const inside = MARKED.exec(own)?.groups;
  const merge = grid.mergeAt(row.row, column);
  const isWide = merge !== undefined && merge.lastColumn > merge.firstColumn + 1;
  if (inside !== undefined) return heading(inside.mark ?? '', inside.heading ?? own);
  return isWide || isBodyText(own) || isUnmarkedBodyText(own) ? heading('', own) : null;
}

/** A row of one text, marked, wide, or with the name of a unit or a body; null for all other rows. */
export function asHeading(
  row: SheetRow,
  filled: readonly number[],
  layout: TableLayout,
  grid: SheetGrid,
): Heading | null {
  const ordinal = textOf(row, layout.ordinal);
  const rest = filled.filter((column) => column !== layout.ordinal);
  if (layout.ordinal !== null && ordinal !== '') {
    const own = inOrdinalColumn(row, layout.ordinal, grid, rest);
    if (own !== null) return own;
  }
  const texts = rest.filter(
    (column) => row.cells[column]?.kind === 'text' && !isCountText(plainText(row.cells[column])),
  );
  const [first, ...more] = texts;
  if (first === undefined || more.length > 0) return null;
  if (
    !onlyCounts(
      row,
      rest.filter((column) => column !== first),
    )
  )
    return null;
  const text = textOf(row, first);
  if (!/\p{L}/u.test(text)) return null;
  // The only data of a nameless person, unless something says that it is a heading.
  const isEarly = layout.names.includes(first) || first <= (layout.names[0] ?? layout.first);
  const inside = MARKED.exec(text)?.groups;
  const bare = inside?.heading ?? text;
  const outer = ORDINAL_MARK.exec(ordinal)?.groups?.mark ?? '';
  const mark = outer === '' ? (inside?.mark ?? '') : outer;
  if (ordinal !== '' && outer === '') return null;
  if (isHeadingMark(mark)) return heading(mark, bare);
  const merge = grid.mergeAt(row.row, first);
  const isWide =
    merge !== undefined && merge.lastColumn > merge.firstColumn && !layout.names.includes(merge.lastColumn);
  if (isBodyText(bare) && (isEarly || isWide)) return heading(mark, bare);
  if (isWide && ordinal === '') return heading(mark, bare);
  return isEarly && ordinal === '' && filled.length === 1 && isUnmarkedBodyText(bare)
    ? heading(mark, bare)
    : null;
}

/** Headings in force, outermost first. */
export type HeadingStack = readonly Heading[];

/** `I` after `H` is a letter, `C` and `D` after a Roman numeral may be one; by what went before. */
function kindIn(stack: HeadingStack, next: Heading): HeadingKind {
  const letters = stack.findLast(({ kind }) => kind === 'letter');
  if (next.kind === 'roman' && letters !== undefined && next.mark.length === 1) {
    const follows = next.mark.charCodeAt(0) - letters.mark.charCodeAt(0) === 1;
    if (follows && next.mark !== 'I') return 'letter';
    if (follows && !stack.some(({ kind }) => kind === 'roman')) return 'letter';
  }
  return next.kind;
}

const OUTERMOST: readonly HeadingKind[] = ['letter', 'roman', 'number', 'small'];

/** A heading replaces the one of its kind and everything below it; a kind not seen yet goes below. */
export function enterHeading(stack: HeadingStack, next: Heading): HeadingStack {
  const kind = kindIn(stack, next);
  const own = { ...next, kind };
  const at = stack.findIndex((above) => above.kind === kind);
  if (at >= 0) return [...stack.slice(0, at), own];
  // `A` after a first `I` begins something wider.
  const rank = OUTERMOST.indexOf(kind);
  const wider =
    rank < 0 || kind !== 'letter' || next.mark !== 'A'
      ? -1
      : stack.findIndex((above) => OUTERMOST.indexOf(above.kind) > rank);
  // A unit without a mark holds the bodies without one.
  const body = kind === 'unit' ? stack.findIndex((above) => above.kind === 'body') : -1;
  const cut = [wider, body].filter((each) => each >= 0);
  return cut.length === 0 ? [...stack, own] : [...stack.slice(0, Math.min(...cut)), own];
}
