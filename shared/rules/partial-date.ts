/** Dates that are known to the month or the year only. */
import type { IsoDate, PartialDate } from '../domain/dates.ts';

/** The first day the date can mean, or null where it is not known. */
export function earliestDay(date: PartialDate): IsoDate | null {
  return date.value === null ? null : `${date.value}-01-01`.slice(0, 10);
}
