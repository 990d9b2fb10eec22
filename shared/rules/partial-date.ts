/** Dates that are known to the month or the year only. */
import type { IsoDate, PartialDate } from '../domain/dates.ts';

/** The first day the date can mean, or null where it is not known. */
export function earliestDay(date: PartialDate): IsoDate | null {
  const { value } = date;
  return value === null || value.length === 10 ? value : `${value}-01-01`.slice(0, 10);
}

/** The last day the date can mean, or null where it is not known. */
export function latestDay(date: PartialDate): IsoDate | null {
  const { value } = date;
  if (value === null || value.length === 10) return value;
  if (value.length === 4) return `${value}-12-31`;
  const lastDay = new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0)).getUTCDate();
  return `${value}-${lastDay}`;
}
