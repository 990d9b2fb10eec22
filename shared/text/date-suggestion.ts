/** What a date that cannot be taken as it stands may have been meant to be. Offered, never stored unasked. */
import { type DateParts, partsOfDate, UNKNOWN } from './date-parts.ts';

/** The date of parts in a year, null where there is none. */
type DateIn = (parts: DateParts, year: number) => string | null;

/** Letters typed for digits: `O5/o3/l975`. */
const LOOKALIKE = /[oOlI|](?=[\d/.\-oOlI|])|(?<=[\d/.-])[oOlI]/gu;
const YEAR_IN_TEXT = /(?<!\d)(19\d{2}|20[0-4]\d)(?!\d)/gu;
/** A day of the lunar calendar is another day; its year is nearly always the same. */
const LUNAR = /âm lịch|\bAL\b/iu;
const DATE_IN_TEXT = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)/gu;

function digitsFor(text: string): string {
  return text.replace(LOOKALIKE, (letter) => (letter === 'o' || letter === 'O' ? '0' : '1'));
}

/** A year with one wrong digit of the first two (`1075`, `2975`), or the first two swapped (`9175`), as 19xx. */
function likelyYear(year: number): number {
  if (year >= 1900 && year <= 2100) return year;
  const [a, b] = [Math.floor(year / 1000), Math.floor(year / 100) % 10];
  return a === 1 || b === 9 || (a === 9 && b === 1) ? 1900 + (year % 100) : year;
}

function yearOf({ year }: DateParts): number {
  if (year.length === 2) return Number(year) + (Number(year) < 30 ? 2000 : 1900);
  return likelyYear(Number(year));
}

function ofParts(parts: DateParts, dateIn: DateIn): string | null {
  const year = yearOf(parts);
  const swapped =
    parts.month === UNKNOWN || parts.day === null ? null : { ...parts, day: parts.month, month: parts.day };
  return (
    dateIn(parts, year) ??
    // 03/25/1975 is March 25 where somebody wrote the month first.
    (swapped === null ? null : dateIn(swapped, year)) ??
    // 31/02/1975 has a month at least, 13/1980 a year.
    dateIn({ ...parts, day: null }, year) ??
    dateIn({ ...parts, day: null, month: null }, year)
  );
}

/**
 * The likeliest date for a text that was not understood: letters as digits, day and month the other way round, a
 * year mistyped, the one date or year among other words. Null where there is no good idea.
 */
export function suggestDate(text: string, parts: DateParts | null, dateIn: DateIn): string | null {
  if (parts !== null) return ofParts(parts, dateIn);
  const digits = digitsFor(text);
  const asDigits = digits === text ? null : partsOfDate(digits);
  if (asDigits !== null) return ofParts(asDigits, dateIn);
  const dates = new Set(LUNAR.test(text) ? [] : text.match(DATE_IN_TEXT));
  const years = new Set(text.match(YEAR_IN_TEXT));
  const [date] = dates;
  const [year] = years;
  if (dates.size === 1 && date !== undefined) {
    const inText = partsOfDate(date);
    if (inText !== null) return ofParts(inText, dateIn);
  }
  return dates.size === 0 && years.size === 1 ? (year ?? null) : null;
}
