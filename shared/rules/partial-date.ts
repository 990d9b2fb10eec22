/** Dates that are known to the month or the year only. */
import type { IsoDate, PartialDate } from '../domain/dates.ts';

/** The first day the date can mean, or null where it is not known. */
export function earliestDay(date: PartialDate): IsoDate | null {
  return date.value === null ? null : `${date.value}-01-01`.slice(0, 10);
}

/** The last day the date can mean, or null where it is not known. */
export function latestDay(date: PartialDate): IsoDate | null {
  const { value } = date;
  if (value === null || value.length === 10) return value;
  const year = Number(value.slice(0, 4));
  const month = value.length === 4 ? 12 : Number(value.slice(5, 7));
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
