/** People in scope without a post, and those with a disposition; the yearly path of the first to the deadline. */
import type { IsoDate } from '../domain/dates.ts';
import type { SurplusBoard, SurplusEntry, SurplusState, SurplusStep } from '../domain/outlook.ts';
import type { Person } from '../domain/person.ts';
import { finished } from '../domain/steps.ts';
import { nextDay } from '../rules/calendar.ts';
import { type ExcessPeriod, evenlyLeft, excessPeriod } from '../rules/excess-path.ts';
import { monthsLeft, wholeMonths } from '../rules/month-arithmetic.ts';
import { earliestDay } from '../rules/partial-date.ts';
import type { PlanView } from '../rules/plan-view.ts';
import { retirementOf } from '../rules/retirement.ts';
import { countsAttainmentMonth } from '../rules/service.ts';
import { blocOf, isMilitaryPerson, leavingOf, referenceDay } from './leaving.ts';

/** In the order of the roster. */
export function surplusBoard(view: PlanView): SurplusBoard {
  return finished(surplusInSteps(view));
}

/** The same, person by person. */
export function* surplusInSteps(view: PlanView): Generator<undefined, SurplusBoard> {
  const scope = { people: 0, placed: 0, settled: 0, open: 0 };
  const entries: SurplusEntry[] = [];
  for (const person of view.people.values()) {
    yield;
    const seated = view.postsOfPerson(person.id).length > 0;
    const disposed = view.dispositions.has(person.id);
    if (person.inScope) {
      scope.people += 1;
      scope[seated ? 'placed' : disposed ? 'settled' : 'open'] += 1;
    }
    if (!disposed && (seated || !person.inScope)) continue;
    entries.push(entryOf(view, person, seated ? 'seated' : disposed ? 'settled' : 'open'));
  }
  const period = excessPeriod(view);
  return { reference: referenceDay(view), ...period, scope, entries, path: surplusPath(entries, period) };
}

function entryOf(view: PlanView, person: Person, state: SurplusState): SurplusEntry {
  const disposition = view.dispositions.get(person.id) ?? null;
  const military = isMilitaryPerson(view, person);
  const leaving = leavingOf(person, disposition, military);
  const retirement = military ? null : retirementOf(person.sex, person.birth);
  const reference = referenceDay(view);
  const born = earliestDay(person.birth);
  const [held] = view.postsOfPerson(person.id);
  const post = held === undefined ? undefined : view.posts.get(held);
  return {
    personId: person.id,
    state,
    unitCode: post?.unitCode ?? person.currentUnitCode,
    bloc: (post && view.bodies.get(post.bodyId)?.bloc) ?? blocOf(person),
    age: born === null ? null : Math.floor(wholeMonths(born, reference) / 12),
    monthsLeft:
      retirement === null ? null : monthsLeft(reference, retirement.month, countsAttainmentMonth(view)),
    kind: disposition?.kind ?? null,
    date: disposition?.date ?? null,
    lastDay: leaving?.lastDay ?? null,
    cause: leaving?.cause ?? null,
  };
}

/** Still there on the day after `until`. Of whom no day is known, is there. */
export function isLeftAfter({ lastDay }: Pick<SurplusEntry, 'lastDay'>, until: IsoDate): boolean {
  return lastDay === null || lastDay > until;
}

/** Gone by the end of the step, and not before it. Who had left before the first is of the first. */
export function leavesIn(
  entry: Pick<SurplusEntry, 'lastDay'>,
  { from, until }: Pick<SurplusStep, 'from' | 'until'>,
  isFirst: boolean,
): boolean {
  if (isLeftAfter(entry, until)) return false;
  return isFirst || (entry.lastDay !== null && entry.lastDay >= from);
}

/**
 * By calendar years, the last up to the deadline; over people without a post. Empty where the period is over before the
 * plan begins.
 */
export function surplusPath(entries: readonly SurplusEntry[], period: ExcessPeriod): SurplusStep[] {
  const people = entries.filter(({ state }) => state !== 'seated');
  return yearsOf(period).map(({ from, until }, at) => {
    const leaving = people.filter((entry) => leavesIn(entry, { from, until }, at === 0));
    const left = people.filter((entry) => isLeftAfter(entry, until));
    return {
      from,
      until,
      leaving: leaving.length,
      byAge: leaving.filter(({ cause }) => cause === 'age').length,
      left: left.length,
      undated: left.filter(({ lastDay }) => lastDay === null).length,
      even: evenlyLeft(people.length, period, until),
    };
  });
}

function yearsOf({ start, deadline }: ExcessPeriod): { from: IsoDate; until: IsoDate }[] {
  const years: { from: IsoDate; until: IsoDate }[] = [];
  for (let from = start; from <= deadline; ) {
    const end = `${from.slice(0, 4)}-12-31`;
    const until = end < deadline ? end : deadline;
    years.push({ from, until });
    from = nextDay(until);
  }
  return years;
}

/**
 * The day to propose for a disposition: for a retirement the first day of pension, for surplus the last day the law
 * allows; null where none follows from the facts.
 */
export function suggestedDate(
  view: Pick<PlanView, 'plan' | 'ruleset'>,
  kind: SurplusEntry['kind'],
  person: Pick<Person, 'sex' | 'birth'>,
): IsoDate | null {
  if (kind === 'retire') return retirementOf(person.sex, person.birth)?.pensionFrom ?? null;
  return kind === 'surplus' ? excessPeriod(view).deadline : null;
}
