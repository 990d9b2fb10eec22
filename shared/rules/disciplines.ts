/** Disciplines against days: what is in force, and when the time after a decision is over. */
import type { IsoDate } from '../domain/dates.ts';
import type { Fact } from '../domain/finding.ts';
import type { Discipline } from '../domain/history.ts';
import type { DisciplineFact } from '../domain/history-facts.ts';
import { dayBefore } from './calendar.ts';
import { addMonths } from './month-arithmetic.ts';
import { earliestDay, latestDay } from './partial-date.ts';

/** Whether the last day of a decision is not told and follows from a number of months. */
export function isDerived({ kind, until }: Discipline): boolean {
  return kind !== 'pending' && until.value === null;
}

/** First and last day that may be the last on which it is in force; null where it has no end or none can be told. */
function lastDays(discipline: Discipline, months: number): [IsoDate, IsoDate] | null {
  const { until, decided, kind } = discipline;
  const told = [earliestDay(until), latestDay(until)] as const;
  if (told[0] !== null && told[1] !== null) return [told[0], told[1]];
  const [first, last] = [earliestDay(decided), latestDay(decided)];
  if (kind === 'pending' || first === null || last === null) return null;
  return [dayBefore(addMonths(first, months)), dayBefore(addMonths(last, months))];
}

/**
 * Whether somebody is under review or serves the decision on a day; null where the dates do not tell. A decision
 * without a last day runs for `months`; a review without an end goes on.
 */
export function isInForce(discipline: Discipline, day: IsoDate, months: number): boolean | null {
  const begins = earliestDay(discipline.decided);
  if (begins !== null && begins > day) return false;
  const begun = (latestDay(discipline.decided) ?? day) <= day;
  const ends = lastDays(discipline, months);
  if (ends === null) return discipline.kind === 'pending' && begun ? true : null;
  const [first, last] = ends;
  if (last < day) return false;
  return begun && day <= first ? true : null;
}

/** Whether so many months have passed since the decision; a whole number of them is enough. Null where untold. */
export function isPast({ decided }: Discipline, months: number, day: IsoDate): boolean | null {
  const [first, last] = [earliestDay(decided), latestDay(decided)];
  if (first === null || last === null) return null;
  // A decision after the day has no effect on it.
  if (first > day || addMonths(last, months) <= day) return true;
  return last <= day && day < addMonths(first, months) ? false : null;
}

export function disciplinesFact(disciplines: readonly Discipline[]): Fact {
  return disciplines.length === 0
    ? { kind: 'never-disciplined' }
    : { kind: 'disciplines', items: disciplines.map(factOf) };
}

function factOf({ kind, decided, until }: Discipline): DisciplineFact {
  return { kind, decided: decided.value ?? '', until: until.value ?? '' };
}
