/** Dates as they are written in rosters. Day before month, always; nothing is swapped and nothing is guessed. */
import type { DatePrecision, PartialDate } from '../domain/dates.ts';
import { NO_DATE } from '../domain/dates.ts';
import { fold } from './fold.ts';

export type DateIssue = 'date-impossible' | 'date-unreadable' | 'date-two-digit-year';

/** A date and what is doubtful about it. With `date-two-digit-year` the date is understood, else it is not. */
export type ParsedDate = { readonly date: PartialDate; readonly issue: DateIssue | null };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Two-digit years from here on are of the 1900s, those below are of the 2000s: the rule of Excel. */
const TWO_DIGIT_PIVOT = 30;
/** The day or month of these is unknown: some staff programs write `00/00/1975`. */
const UNKNOWN = '00';

const TIME_OF_DAY = /[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?z?$/u;
const DASHES = /[‐‑‒–—−]/gu;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}

type Parts = { day: string | null; month: string | null; year: string };

/** Which part is which, by the number of digits alone. */
function assign(parts: readonly string[]): Parts | null {
  const [a = '', b = '', c = ''] = parts;
  const short = (part: string) => part.length <= 2;
  if (parts.length === 1) return a.length === 4 ? { day: null, month: null, year: a } : null;
  if (parts.length === 2) {
    if (short(a) && b.length === 4) return { day: null, month: a, year: b };
    if (a.length === 4 && short(b)) return { day: null, month: b, year: a };
    // `7/75` can only be a month and a year; `5/10` could be a day and a month, and is not read.
    if (short(a) && b.length === 2 && Number(b) > 12 && Number(a) <= 12)
      return { day: null, month: a, year: b };
    return null;
  }
  if (parts.length !== 3 || !short(b)) return null;
  if (short(a) && (c.length === 4 || c.length === 2)) return { day: a, month: b, year: c };
  if (a.length === 4 && short(c)) return { day: c, month: b, year: a };
  return null;
}

/** Words of "ngày 5 tháng 3 năm 1975" become separators; anything else that is not a number stays and fails. */
function numbersOf(text: string): string[] {
  return fold(text)
    .replace(TIME_OF_DAY, '')
    .replace(DASHES, '-')
    .replace(/^sinh\b/u, '')
    .replace(/\b(ngay|thang|nam)\b/gu, '/')
    .replace(/^[\s/]+|[\s.,;]+$/gu, '')
    .split(/\s*[/.\-,\\]\s*|\s+/u)
    .filter((part) => part !== '');
}

function failed(text: string, issue: DateIssue): ParsedDate {
  return { date: { text, value: null, precision: null }, issue };
}

/**
 * Reads `d/m/yyyy` with any separator, `m/yyyy`, `yyyy`, `yyyy-mm-dd`, `d/m/yy` (00–29 are 20xx, 30–99 are
 * 19xx; reported as `date-two-digit-year`) and "ngày … tháng … năm …". Day or month `00` counts as unknown.
 * A day that does not exist is `date-impossible`; anything else not understood is `date-unreadable`.
 * The text is kept as typed, apart from outer white space and NFC.
 */
export function parsePartialDate(raw: string): ParsedDate {
  const text = raw.normalize('NFC').trim();
  if (text === '') return { date: NO_DATE, issue: null };
  const numbers = numbersOf(text);
  if (numbers.some((part) => !/^\d+$/u.test(part))) return failed(text, 'date-unreadable');
  const parts = assign(numbers);
  if (parts === null) return failed(text, 'date-unreadable');

  const twoDigit = parts.year.length === 2;
  const yearDigits = Number(parts.year);
  const year = twoDigit ? yearDigits + (yearDigits < TWO_DIGIT_PIVOT ? 2000 : 1900) : yearDigits;
  const issue = twoDigit ? 'date-two-digit-year' : null;
  if (!isYear(year)) return failed(text, 'date-impossible');
  const understood = (value: string, precision: DatePrecision): ParsedDate => ({
    date: { text, value, precision },
    issue,
  });

  if (parts.month === null || (parts.month === UNKNOWN && (parts.day ?? UNKNOWN) === UNKNOWN)) {
    return understood(pad(year, 4), 'year');
  }
  const month = Number(parts.month);
  if (month < 1 || month > 12) return failed(text, 'date-impossible');
  const yearMonth = `${pad(year, 4)}-${pad(month, 2)}`;
  if (parts.day === null || parts.day === UNKNOWN) return understood(yearMonth, 'month');
  const day = Number(parts.day);
  if (day < 1 || day > daysInMonth(year, month)) return failed(text, 'date-impossible');
  return understood(`${yearMonth}-${pad(day, 2)}`, 'day');
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as `dd/mm/yyyy`, `mm/yyyy` or `yyyy`; null as ''. */
export function formatPartialDate(value: string | null): string {
  return value === null ? '' : value.split('-').reverse().join('/');
}
