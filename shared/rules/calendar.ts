/** Days of the calendar: the next, the one before, and working days counted back. */
import type { IsoDate } from '../domain/dates.ts';

const DAY = 86_400_000;

function shifted(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function nextDay(date: IsoDate): IsoDate {
  return shifted(date, 1);
}

export function dayBefore(date: IsoDate): IsoDate {
  return shifted(date, -1);
}

/** Days from one day to another; negative where the second lies before the first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/**
 * The last day that leaves `days` working days (Monday to Friday) before `date`, which itself is not counted.
 * Public holidays differ from year to year and are decided late: they are not left out, so the day is the latest.
 */
export function workingDaysBefore(date: IsoDate, days: number): IsoDate {
  let day = date;
  for (let left = days; left > 0; ) {
    day = dayBefore(day);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return day;
}
