/** Days of the calendar: the next, the one before, and working days counted back. */
import type { IsoDate } from '../domain/dates.ts';
import { remembered } from '../text/remembered.ts';

const DAY = 86_400_000;

function shifted(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Hundreds of thousands of people retire on the same few hundred days. */
export const nextDay: (date: IsoDate) => IsoDate = remembered((date) => shifted(date, 1));

export const dayBefore: (date: IsoDate) => IsoDate = remembered((date) => shifted(date, -1));

/** Days from one day to another; negative where the second lies before the first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/**
 * The last day that leaves `days` working days (Monday to Friday) before `date`, which itself is not counted.
 * Public holidays differ from year to year and are decided late: they are not left out, so the day is the latest.
 */
export function workingDaysBefore(date: IsoDate, days: number): IsoDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  let back = Math.floor(days / WORKING_DAYS) * DAYS_OF_A_WEEK;
  // Five working days are a week, whichever day it begins on; the rest is walked.
  for (let left = days % WORKING_DAYS; left > 0; ) {
    back++;
    if (isWorkingDay(weekday - back)) left--;
  }
  // Whole weeks back from a weekend end on one: the last working day counted is the Monday after it.
  while (!isWorkingDay(weekday - back)) back--;
  return shifted(date, -back);
}

const WORKING_DAYS = 5;
const DAYS_OF_A_WEEK = 7;

/** By the number of days from a Sunday, either way. */
function isWorkingDay(fromSunday: number): boolean {
  const weekday = ((fromSunday % DAYS_OF_A_WEEK) + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
  return weekday !== 0 && weekday !== 6;
}
