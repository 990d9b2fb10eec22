/**
 * R20, DOMAIN.md §2.3: the appointment of somebody who keeps an appointed leadership post ends soon, or has ended. With too few
 * months of service left at its end it is extended until retirement, else the person is re-appointed; notice is due so
 * many working days before. Who retires before the end needs neither (AGE-RETIRES-IN-TERM).
 */
import { z } from 'zod';
import type { IsoDate, PartialDate } from '../domain/dates.ts';
import type { MissingField } from '../domain/finding.ts';
import type { Person } from '../domain/person.ts';
import { isAppointedForTerm } from '../domain/post.ts';
import { dayBefore, workingDaysBefore } from './calendar.ts';
import { cite } from './citations.ts';
import { type Comparison, NO_FACT } from './comparison.ts';
import { addMonths, monthsLeft } from './month-arithmetic.ts';
import { earliestDay, latestDay } from './partial-date.ts';
import { definePlacementRule } from './placement-rule.ts';
import type { Placed, PlanView } from './plan-view.ts';
import { Months } from './quantities.ts';
import type { Thresholds } from './rule.ts';
import { countsAttainmentMonth, lacksForRetirement } from './service.ts';

const Parameters = z.object({
  /** How soon after the start of the plan an appointment has to end to be told. */
  withinMonths: Months.default(6),
  /** Length of a term where its end is not written down. */
  termMonths: Months.default(60),
  extendUnderMonths: Months.default(24),
  noticeDays: z.number().int().positive().max(365).default(90),
});
type Parameters = z.infer<typeof Parameters>;

const BASIS = cite('nd-300-2026', 'nd-135-2020');

export const formReappointOrExtend = definePlacementRule({
  id: 'FORM-REAPPOINT-OR-EXTEND',
  severity: 'info',
  legalBasis: BASIS,
  parameters: Parameters,
  compare(view, placed, thresholds) {
    const end = endToTell(view, placed, thresholds.values);
    if (end === null) return null;
    return end === 'unknown' ? UNTOLD : compareAt(view, placed, end, thresholds);
  },
  lacks(view, placed, { values }): MissingField[] {
    const end = endToTell(view, placed, values);
    if (end === null) return [];
    return end === 'unknown' ? ['appointedUntil'] : lacksForRetirement(placed);
  },
});

const UNTOLD: Comparison = {
  wanted: NO_FACT,
  found: NO_FACT,
  holds: null,
  legalBasis: BASIS,
  confirmed: true,
};

function compareAt(
  view: PlanView,
  { retirement }: Placed,
  end: IsoDate,
  { values, source }: Thresholds<Parameters>,
): Comparison | null {
  if (retirement === null) return UNTOLD;
  if (retirement.pensionFrom <= end) return null;
  const counts = countsAttainmentMonth(view);
  const left = monthsLeft(end, retirement.month, counts);
  const countingConfirmed =
    view.ruleset.parameters['AGE-FULL-TERM']?.countAttainmentMonth?.confirmed !== false;
  const hangsOnCounting = !counts && left === values.extendUnderMonths - 1;
  return {
    wanted: {
      kind: 'appointment-due',
      action: left < values.extendUnderMonths ? 'extend' : 'reappoint',
    },
    found: {
      kind: 'appointment-ends',
      date: end,
      monthsLeft: left,
      noticeBy: end < view.plan.startDate ? null : workingDaysBefore(end, values.noticeDays),
    },
    holds: false,
    legalBasis: BASIS,
    confirmed: (countingConfirmed || !hangsOnCounting) && source('extendUnderMonths')?.confirmed !== false,
  };
}

/** Null where the rule does not apply, or the appointment runs on; `unknown` where its end cannot be told. */
function endToTell(
  { plan }: PlanView,
  { placement, title, person, military }: Placed,
  { withinMonths, termMonths }: Parameters,
): IsoDate | 'unknown' | null {
  if (military || !isAppointedForTerm(title) || placement.form !== 'keep') return null;
  const bound = addMonths(plan.startDate, withinMonths);
  const ends = endsOf(person, termMonths, plan.startDate);
  if (ends === null) return 'unknown';
  if (ends.latest <= bound) return ends.latest;
  return ends.earliest <= bound && ends.earliest !== ends.latest ? 'unknown' : null;
}

interface Ends {
  earliest: IsoDate;
  latest: IsoDate;
}

/** The end as it is written, else that of a first term which is not past: how a later one began nobody knows. */
function endsOf({ appointedUntil, positionSince }: Person, termMonths: number, start: IsoDate): Ends | null {
  if (appointedUntil.value !== null || appointedUntil.text.trim() !== '') {
    return daysOf(appointedUntil, latestDay);
  }
  const since = daysOf(positionSince, earliestDay);
  if (since === null) return null;
  const earliest = dayBefore(addMonths(since.earliest, termMonths));
  const latest = dayBefore(addMonths(since.latest, termMonths));
  return earliest < start ? null : { earliest, latest };
}

/** A date known to the month is taken as its first or last day, as `inMonth` says; one known to the year stays open. */
function daysOf(date: PartialDate, inMonth: (date: PartialDate) => IsoDate | null): Ends | null {
  const yearOnly = date.precision === 'year';
  const earliest = yearOnly ? earliestDay(date) : inMonth(date);
  const latest = yearOnly ? latestDay(date) : inMonth(date);
  return earliest === null || latest === null ? null : { earliest, latest };
}
