/** Retirements month by month (NĐ 135/2020 Điều 3, 4; DOMAIN.md §4), with the posts that fall vacant by them. */
import type { IsoMonth } from '../domain/dates.ts';
import type { PostId } from '../domain/ids.ts';
import type { RetirementCalendar, RetirementEntry, RetirementPlace } from '../domain/outlook.ts';
import type { Person } from '../domain/person.ts';
import { Requirement } from '../domain/post.ts';
import { finished } from '../domain/steps.ts';
import { nextDay } from '../rules/calendar.ts';
import type { PlanView } from '../rules/plan-view.ts';
import { isMilitaryPerson, leavingOf, referenceDay } from './leaving.ts';

/** First and last month that are looked at. */
export interface MonthRange {
  readonly from: IsoMonth;
  readonly to: IsoMonth;
}

/** From the first month of the plan to the last of the term. */
export function termMonths({ plan }: Pick<PlanView, 'plan'>): MonthRange {
  return { from: plan.startDate.slice(0, 7), to: plan.termEnd.slice(0, 7) };
}

/**
 * Everybody in scope or on a post who retires by the end of `range`, by last day; who leaves in another way before is
 * left out. Those before its first month are there where their day is past already.
 */
export function retirementCalendar(view: PlanView, range: MonthRange): RetirementCalendar {
  return finished(retirementsInSteps(view, range));
}

/** The same, person by person. */
export function* retirementsInSteps(
  view: PlanView,
  range: MonthRange,
): Generator<undefined, RetirementCalendar> {
  const reference = referenceDay(view);
  const entries: RetirementEntry[] = [];
  const unknown: RetirementPlace[] = [];
  let military = 0;
  for (const person of view.people.values()) {
    yield;
    if (!person.inScope && view.postsOfPerson(person.id).length === 0) continue;
    const isOfficer = isMilitaryPerson(view, person);
    const leaving = leavingOf(person, view.dispositions.get(person.id) ?? null, isOfficer);
    if (leaving === null) {
      if (isOfficer) military += 1;
      else unknown.push(placeOf(view, person));
      continue;
    }
    const { lastDay, cause } = leaving;
    if (cause !== 'age' && cause !== 'retire') continue;
    const month = lastDay.slice(0, 7);
    const past = lastDay < reference;
    if (month > range.to || (month < range.from && !past)) continue;
    entries.push({
      ...placeOf(view, person),
      month,
      lastDay,
      pensionFrom: nextDay(lastDay),
      cause,
      past,
    });
  }
  entries.sort((a, b) => (a.lastDay === b.lastDay ? 0 : a.lastDay < b.lastDay ? -1 : 1));
  return { reference, ...range, entries, unknown, military };
}

function placeOf(view: PlanView, { id, currentUnitCode }: Person): RetirementPlace {
  const posts = view
    .postsOfPerson(id)
    .flatMap((postId) => view.posts.get(postId) ?? [])
    .sort((a, b) => gravity(a.requirement) - gravity(b.requirement));
  return {
    personId: id,
    unitCode: posts[0]?.unitCode ?? currentUnitCode,
    postIds: posts.map((post): PostId => post.id),
    requirement: posts[0]?.requirement ?? null,
  };
}

function gravity(requirement: Requirement): number {
  return Requirement.options.indexOf(requirement);
}
