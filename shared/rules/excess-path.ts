/**
 * The period in which people beyond the norm are to be settled (DOMAIN.md §5): five years from the day the arrangement
 * took effect, 01/7/2025 for the units of today, so that it ends on 30/6/2030; and an even path down to its end.
 */
import { z } from 'zod';
import { IsoDate } from '../domain/dates.ts';
import { nextDay } from './calendar.ts';
import { lastDayOfYears, wholeMonths } from './month-arithmetic.ts';
import { oncePer } from './once-per.ts';
import type { PlanView } from './plan-view.ts';
import { Years } from './quantities.ts';
import type { Ruleset } from './ruleset.ts';

/** Thresholds of EXCESS-DEADLINE. */
export const ExcessThresholds = z.object({
  years: Years.default(5),
  /** The day from which the years are counted; a plan made later does not begin them anew. */
  arrangedOn: IsoDate.default('2025-07-01'),
});
export type ExcessThresholds = z.infer<typeof ExcessThresholds>;

/** From the first day to the last; `start` is after `deadline` where the plan begins too late. */
export interface ExcessPeriod {
  readonly start: IsoDate;
  readonly deadline: IsoDate;
}

const thresholdsIn = oncePer((ruleset: Ruleset) => {
  const own = Object.entries(ruleset.parameters['EXCESS-DEADLINE'] ?? {});
  return ExcessThresholds.parse(Object.fromEntries(own.map(([name, { value }]) => [name, value])));
});

/** The period by the thresholds in force. */
export function excessPeriod(view: Pick<PlanView, 'plan' | 'ruleset'>): ExcessPeriod {
  return periodBy(view.plan.startDate, thresholdsIn(view.ruleset));
}

/** Day on which the units were arranged anew (merged), whenever the plan begins. */
export function arrangementDay({ ruleset }: Pick<PlanView, 'ruleset'>): IsoDate {
  return thresholdsIn(ruleset).arrangedOn;
}

export function periodBy(planStart: IsoDate, { years, arrangedOn }: ExcessThresholds): ExcessPeriod {
  return {
    start: planStart > arrangedOn ? planStart : arrangedOn,
    deadline: lastDayOfYears(arrangedOn, years),
  };
}

/** How many of `total` are left after the day `until` where they go evenly, month by month; nobody after the deadline. */
export function evenlyLeft(total: number, { start, deadline }: ExcessPeriod, until: IsoDate): number {
  const months = wholeMonths(start, nextDay(deadline));
  if (months <= 0 || until >= deadline) return 0;
  const past = Math.max(0, wholeMonths(start, nextDay(until)));
  return Math.ceil((total * (months - past)) / months);
}
