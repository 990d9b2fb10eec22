/**
 * Xếp loại chất lượng hằng năm in the cells of lists: `2023: HTTNV; 2024: HTXSNV`, `HTTNV (2023)`, `2021-2023: HTTNV`,
 * or only the rating below the header of a year (QĐ 366-QĐ/TW; the codes of DOMAIN.md §2.5).
 */
import type { Evaluation, Rating } from '../../domain/history.ts';
import { domain } from '../../i18n/vi/domain.ts';
import { remembered } from '../remembered.ts';
import { type HistoryReading, NO_ENTRIES, NOTHING_SAID, partsOf, wordsIn } from './reading.ts';

const BEFORE = '^(?:(?:ket qua|xep loai|danh gia|chat luong|muc|loai|duoc|la|nam) )*';
const TASK = '(?: chuc trach)?(?: nhiem vu| nv)?';
const DONE = '(?:hoan thanh|ht)';

/** On folded words, whole texts only: a rating among other words may be about something else. */
const PATTERNS: readonly (readonly [rating: Rating, pattern: RegExp])[] = [
  ['excellent', new RegExp(`${BEFORE}(?:(?:${DONE} )?(?:xuat sac|xs)${TASK}|htxs(?:nv)?)$`, 'u')],
  ['good', new RegExp(`${BEFORE}(?:(?:${DONE} )?tot${TASK}|htt(?:nv)?)$`, 'u')],
  ['failed', new RegExp(`${BEFORE}(?:(?:khong|chua) ${DONE}${TASK}|(?:khong |chua |[kc])htnv)$`, 'u')],
  // The third of the four ratings of NĐ 56/2015 had a longer name.
  [
    'completed',
    new RegExp(`${BEFORE}(?:${DONE}${TASK}(?: (?:nhung )?con han che (?:ve )?nang luc)?|htnv)$`, 'u'),
  ],
];

/** The rating a text names, in full words or as a code; null where it is no rating. */
export function parseRating(text: string): Rating | null {
  const words = wordsIn(text);
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const ratingOf = remembered(parseRating);

const YEAR = /(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)/gu;
/** Signs around a rating, and the words that lead from one year to another. */
const AROUND = String.raw`[\s:,.()[\]–—/=-]|(?<!\p{L})(?:n[aă]m|v[aà]|[dđ][eế]n|t[oớ]i)(?!\p{L})`;
const LOOSE_ENDS = new RegExp(`^(?:${AROUND})+|(?:${AROUND})+$`, 'giu');
const RANGE = /^\s*(?:[-–—]|[dđ][eế]n|t[oớ]i)\s*(?:n[aă]m\s*)?$/iu;
/** Nobody rated the person that year. */
const NOT_RATED = /^(?:khong|chua) (?:duoc |co )?(?:danh gia|xep loai|ket qua)(?: .*)?$/u;
const SIGNS = /^[\s.…–—_/\\-]*$/u;

/** Years a text names, each once, in its order. */
export function yearsIn(text: string): number[] {
  return [...new Set([...text.matchAll(YEAR)].map(([year]) => Number(year)))];
}

function evaluation(year: number, written: string): Evaluation | null {
  const rating = ratingOf(written);
  if (rating === null) return null;
  const text = written.replace(/\s+/gu, ' ');
  return { year, rating, text: text === domain.rating[rating] ? '' : text };
}

/** Years with their ratings in one part; null where anything else stands in it. Years side by side share a rating. */
function ratedYears(part: string): Evaluation[] | null {
  const found = [...part.matchAll(YEAR)];
  const gaps = part.split(YEAR);
  const words = gaps.map((gap) => gap.replace(LOOSE_ENDS, ''));
  const yearFirst = words[0] === '';
  if (!yearFirst && words.at(-1) !== '') return null;
  const years = found.map(([year]) => Number(year));
  const read: Evaluation[] = [];
  let said = '';
  const order = yearFirst ? [...years.keys()].toReversed() : [...years.keys()];
  for (const at of order) {
    said = words[yearFirst ? at + 1 : at] || said;
    const next = years[at + 1];
    const year = years[at] ?? 0;
    // `2021 - 2023`: the years between are meant as well.
    const last = next !== undefined && RANGE.test(gaps[at + 1] ?? '') ? next - 1 : year;
    if (NOT_RATED.test(wordsIn(said))) continue;
    for (let each = year; each <= last; each++) {
      const one = evaluation(each, said);
      if (one === null) return null;
      read.push(one);
    }
  }
  return read;
}

/** Ratings without years below a header that names as many years, in its order. */
function inOrder(text: string, years: readonly number[]): Evaluation[] | null {
  const ratings = partsOf(text)
    .flatMap((part) => part.split(/[,/]/u))
    .map((part) => part.replace(LOOSE_ENDS, ''));
  if (ratings.length !== years.length) return null;
  const read = years.map((year, at) => evaluation(year, ratings[at] ?? ''));
  return read.every((one) => one !== null) ? read : null;
}

/**
 * Reads a cell about evaluations. `years` are those its header names: a rating without a year is of the one year
 * above it, ratings as many as years are of these in order, and any other rating without a year is not placed. Sorted
 * by year; a year that is said twice with two ratings keeps the first, the other part is told as unread.
 */
export function parseEvaluations(text: string, years: readonly number[] = []): HistoryReading<Evaluation> {
  if (SIGNS.test(text) || NOT_RATED.test(wordsIn(text))) return NOTHING_SAID;
  if (yearsIn(text).length === 0) {
    // Below the header of a year it only says that nobody rated the person then.
    if (text === NO_ENTRIES) return years.length > 0 ? NOTHING_SAID : { entries: [], unread: [] };
    const read = inOrder(text, years);
    return read === null ? { entries: null, unread: [text] } : { entries: sorted(read), unread: [] };
  }
  const byYear = new Map<number, Evaluation>();
  const unread: string[] = [];
  for (const part of partsOf(text)) {
    const read = ratedYears(part);
    const agrees = read?.every(({ year, rating }) => (byYear.get(year)?.rating ?? rating) === rating);
    if (read === null || agrees !== true) unread.push(part);
    else for (const one of read) if (!byYear.has(one.year)) byYear.set(one.year, one);
  }
  return { entries: byYear.size === 0 ? null : sorted([...byYear.values()]), unread };
}

function sorted(evaluations: readonly Evaluation[]): Evaluation[] {
  return evaluations.toSorted((a, b) => a.year - b.year);
}

/** A rating as it was written, else by its official name. */
export function ratingText({ rating, text }: Evaluation): string {
  return text !== '' && ratingOf(text) === rating ? text : domain.rating[rating];
}

/** Evaluations as one cell that is read the same again. */
export function formatEvaluations(evaluations: readonly Evaluation[]): string {
  if (evaluations.length === 0) return NO_ENTRIES;
  return evaluations.map((one) => `${one.year}: ${insideText(ratingText(one))}`).join('; ');
}

/** What was written over two lines is one rating all the same. */
function insideText(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
