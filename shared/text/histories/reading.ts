/** What the cells of all histories have in common: parts, dates inside them, and the words for "none". */
import type { PartialDate } from '../../domain/dates.ts';
import { NO_DATE } from '../../domain/dates.ts';
import { fold } from '../fold.ts';
import { formatPartialDate, parsePartialDate } from '../parse-date.ts';

/** What a cell says of a history: null where it says nothing, [] where it says that there is none. */
export interface HistoryReading<T> {
  readonly entries: readonly T[] | null;
  /** Parts that were not understood, as written. */
  readonly unread: readonly string[];
}

/** How a cell says that there is none. */
export const NO_ENTRIES = 'Không';

export const NOTHING_SAID: HistoryReading<never> = { entries: null, unread: [] };

/** A line that goes on with a small letter is a wrapped one. */
const WRAPPED = /\n(?=\p{Ll})/gu;
const SEPARATOR = /[;\n]/u;
/** `- `, `• `, `1. `, `2) ` before a part. */
const BULLET = /^(?:[-–+*•]\s*|\d{1,2}[.)]\s+)(?=\S)/u;
const LOOSE_END = /[\s,.]+$/u;

/** Parts of a cell between `;` and line ends, without bullets and loose ends; empty ones left out. */
export function partsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(WRAPPED, ' ')
    .split(SEPARATOR)
    .map((part) => part.trim().replace(BULLET, '').replace(LOOSE_END, ''))
    .filter((part) => part !== '');
}

/** Folded words with single spaces, signs left out. */
export function wordsIn(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

const NONE = /^(?:0|khong|ko|kg|none|no|(?:khong|chua) (?:co|bi)|chua)$/u;
const SIGNS = /^[\s.…–—_/\\-]+$/u;

/** `Không`, `0`, `-`: the cell says that there is none. `more` are the words that may follow, folded. */
export function saysNone(text: string, more: RegExp): boolean {
  if (SIGNS.test(text)) return true;
  const words = wordsIn(text);
  return NONE.test(words) || more.test(words);
}

const SIGN = String.raw`(?:\s?[/.]\s?|-)`;
const YEAR = String.raw`(?:19|20)\d{2}(?!\d)`;
const MONTH_WORD = 'th[aá]ng';
const YEAR_WORD = 'n[aă]m';

/** A day, a month or a year inside a text in NFC, as the source of an expression with the flags `iu`. */
export const DATE = [
  String.raw`(?<![\d/.])(?:ng[aà]y\s+)?\d{1,2}\s+${MONTH_WORD}\s+\d{1,2}\s+${YEAR_WORD}\s+${YEAR}`,
  String.raw`${MONTH_WORD}\s+\d{1,2}(?:\s+${YEAR_WORD}\s+|${SIGN})${YEAR}`,
  String.raw`(?<![\d/.-])\d{1,2}${SIGN}\d{1,2}${SIGN}${YEAR}`,
  String.raw`(?<![\d/.-])\d{1,2}${SIGN}${YEAR}`,
  String.raw`(?<![\d/.])${YEAR}`,
].join('|');

/** The date of a text that `DATE` found; null where there is no such day. */
export function dateIn(text: string): PartialDate | null {
  const { date } = parsePartialDate(text);
  return date.value === null ? null : date;
}

const WHOLE_DATE = new RegExp(`^(?:${DATE})$`, 'iu');

/** A date as a cell writes it: as it was typed where it is read the same again, '' where it is not known. */
export function dateText(date: PartialDate): string {
  if (date.value === null) return '';
  const isReadAgain = WHOLE_DATE.test(date.text) && dateIn(date.text)?.value === date.value;
  return isReadAgain ? date.text : formatPartialDate(date.value);
}

/** The date of a group of an expression, where it took part; null where it is no date. */
export function dateOfGroup(text: string | undefined): PartialDate | null {
  return text === undefined ? NO_DATE : dateIn(text);
}

/** A text as it may stand inside a cell whose parts are divided by `;` and line ends. */
export function insideCell(text: string): string {
  return text.replace(/\s*[;\n]\s*/gu, ', ');
}
