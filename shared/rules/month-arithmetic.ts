/** Calendar months as whole numbers, and the months of service that remain (RULES.md "month arithmetic"). */
import type { IsoDate, IsoMonth } from '../domain/dates.ts';

/** Months since year 0 of `YYYY-MM` or `YYYY-MM-DD`; the day plays no part. */
export function monthIndex(date: IsoDate | IsoMonth): number {
  return yearOf(date) * 12 + digitAt(date, 5) * 10 + digitAt(date, 6) - 1;
}

/** The year of a date, of which nothing else need be known. */
export function yearOf(date: string): number {
  return ((digitAt(date, 0) * 10 + digitAt(date, 1)) * 10 + digitAt(date, 2)) * 10 + digitAt(date, 3);
}

const ZERO = '0'.charCodeAt(0);

/** Read as it stands: dates are read millions of times, and pieces of text cost more than the sum. */
function digitAt(date: string, at: number): number {
  return date.charCodeAt(at) - ZERO;
}

/** `YYYY-MM` of a month index. */
export function monthText(index: number): IsoMonth {
  let text = monthTexts.get(index);
  if (text === undefined) {
    text = writtenOut(index);
    monthTexts.set(index, text);
  }
  return text;
}

/** Dates of people and terms lie within some hundred years: few months, asked for over and over. */
const monthTexts = new Map<number, IsoMonth>();

function writtenOut(index: number): IsoMonth {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`;
}

/** First day of the month after `month`. */
export function firstDayAfter(month: IsoMonth): IsoDate {
  return `${monthText(monthIndex(month) + 1)}-01`;
}

/**
 * Whole months of service from the month of `reference` to the month in which the retirement age is attained;
 * negative where that month is past. Texts do not say whether the month of attainment itself counts
 * (DOMAIN.md §2.4), so the caller says it.
 */
export function monthsLeft(reference: IsoDate, attained: IsoMonth, countAttainmentMonth: boolean): number {
  return monthIndex(attained) - monthIndex(reference) + (countAttainmentMonth ? 1 : 0);
}

/** The same day `months` later, or the last day of that month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const month = monthText(monthIndex(date) + months);
  // Every month has 28 days; the calendar is asked for the rest only.
  if (date.slice(8, 10) <= '28') return `${month}${date.slice(7)}`;
  const lastDay = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return `${month}-${String(Math.min(Number(date.slice(8, 10)), lastDay)).padStart(2, '0')}`;
}

/** Whole months from one day to another; negative where the second lies before the first. */
export function wholeMonths(from: IsoDate, to: IsoDate): number {
  const months = monthIndex(to) - monthIndex(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Last day of a period of `years` years that begins on `start`: five years from 01/7/2025 end on 30/6/2030. */
export function lastDayOfYears(start: IsoDate, years: number): IsoDate {
  const end = new Date(`${start}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}
