/** Dates as they are written in rosters. Day before month, always; nothing is swapped and nothing is guessed. */
import type { DatePrecision, IsoDate, PartialDate } from '../domain/dates.ts';
import { NO_DATE } from '../domain/dates.ts';
import { type DateParts, partsOfDate, UNKNOWN } from './date-parts.ts';
import { suggestDate } from './date-suggestion.ts';

export type DateIssue = 'date-impossible' | 'date-unreadable' | 'date-two-digit-year';

/** A date and what is doubtful about it. With `date-two-digit-year` the date is understood, else it is not. */
export type ParsedDate = {
  readonly date: PartialDate;
  readonly issue: DateIssue | null;
  /** What a date that was not understood may mean, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: only for asking. */
  readonly suggestion?: string;
};

export type DateOptions = {
  /** The last day the date can be; a year of two digits that would be later is of the 1900s. */
  readonly notAfter?: IsoDate;
};

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Two-digit years from here on are of the 1900s, those below are of the 2000s: the rule of Excel. */
const TWO_DIGIT_PIVOT = 30;

type Value = { readonly value: string; readonly precision: DatePrecision };

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

/** The date of these parts in `year`, or null where there is no such day. A part `00` counts as unknown. */
function dateIn({ day, month }: DateParts, year: number): Value | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month === null || (month === UNKNOWN && (day ?? UNKNOWN) === UNKNOWN)) {
    return { value: String(year), precision: 'year' };
  }
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  if (day === null || day === UNKNOWN) return { value: `${year}-${pad(m)}`, precision: 'month' };
  const d = Number(day);
  if (d < 1 || d > daysInMonth(year, m)) return null;
  return { value: `${year}-${pad(m)}-${pad(d)}`, precision: 'day' };
}

/** Of two centuries the one the rule says: 30–99 are 19xx, 00–29 are 20xx unless that is after `notAfter`. */
function withCentury(parts: DateParts, notAfter: IsoDate | undefined): Value | null {
  const year = Number(parts.year);
  if (year >= TWO_DIGIT_PIVOT) return dateIn(parts, 1900 + year);
  const recent = dateIn(parts, 2000 + year);
  const tooLate = (value: string) => notAfter !== undefined && value > notAfter.slice(0, value.length);
  // 29/02/00 was a day, 29/02/1900 was none: of a date that must be past both are tried.
  if (recent !== null && tooLate(recent.value)) return dateIn(parts, 1900 + year);
  if (recent === null && notAfter !== undefined && tooLate(String(2000 + year)))
    return dateIn(parts, 1900 + year);
  return recent;
}

/**
 * Reads `d/m/yyyy` with any separator, `m/yyyy`, `yyyy`, `yyyy-mm-dd`, eight digits without separators where they
 * can be one date only, "ngày … tháng … năm …", months as Roman numerals and as Vietnamese or English words (with
 * these the order of the numbers does not matter), `d/m/yy` (see `DateOptions`; reported as
 * `date-two-digit-year`). Day or month `00` and blanks left to fill in (`…/…/1975`) count as unknown.
 * A day that does not exist is `date-impossible`, and the second number is never taken for the day; anything else
 * not understood is `date-unreadable`. The text is kept as typed, apart from outer white space and NFC.
 */
export function parsePartialDate(raw: string, options: DateOptions = {}): ParsedDate {
  const text = raw.normalize('NFC').trim();
  if (text === '') return { date: NO_DATE, issue: null };
  const parts = partsOfDate(text);
  const twoDigits = parts !== null && parts.year.length === 2;
  const understood =
    parts === null
      ? null
      : twoDigits
        ? withCentury(parts, options.notAfter)
        : dateIn(parts, Number(parts.year));
  if (understood !== null) {
    return { date: { text, ...understood }, issue: twoDigits ? 'date-two-digit-year' : null };
  }
  const failed: ParsedDate = {
    date: { text, value: null, precision: null },
    issue: parts === null ? 'date-unreadable' : 'date-impossible',
  };
  const suggestion = suggestDate(text, parts, (tried, year) => dateIn(tried, year)?.value ?? null);
  return suggestion === null ? failed : { ...failed, suggestion };
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as `dd/mm/yyyy`, `mm/yyyy` or `yyyy`; null as ''. */
export function formatPartialDate(value: string | null): string {
  if (value === null) return '';
  const [year, month, day] = [value.slice(0, 4), value.slice(5, 7), value.slice(8, 10)];
  if (day !== '') return `${day}/${month}/${year}`;
  return month === '' ? year : `${month}/${year}`;
}
