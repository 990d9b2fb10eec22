/**
 * When somebody leaves the service, as the plan knows it: on the day that was set, or by age. The last day of service
 * is what is compared everywhere: a disposition takes effect on the day after it, a pension begins with it.
 */
import type { IsoDate } from '../domain/dates.ts';
import type { LeaveCause } from '../domain/outlook.ts';
import type { Person } from '../domain/person.ts';
import type { Disposition } from '../domain/plan.ts';
import { dayBefore } from '../rules/calendar.ts';
import { oncePer } from '../rules/once-per.ts';
import { isMilitary, type PlanView } from '../rules/plan-view.ts';
import { retirementOf } from '../rules/retirement.ts';
import { blocOfPosition } from '../text/bloc-of-position.ts';

export interface Leaving {
  /** Last day of service. */
  readonly lastDay: IsoDate;
  readonly cause: LeaveCause;
}

/**
 * The earlier of the day that was set and the last day of the month in which the retirement age is attained (NĐ
 * 135/2020 Điều 3). A day set for retirement itself counts as it is: the law lets it be earlier or later than the age
 * (Điều 5, 6). Somebody in surplus stays through the day that was set. Null where neither is known.
 */
export function leavingOf(
  { sex, birth }: Pick<Person, 'sex' | 'birth'>,
  disposition: Pick<Disposition, 'kind' | 'date'> | null,
  military: boolean,
): Leaving | null {
  const retirement = military ? null : retirementOf(sex, birth);
  const byAge: Leaving | null =
    retirement === null ? null : { lastDay: dayBefore(retirement.pensionFrom), cause: 'age' };
  if (disposition === null || disposition.date === null) return byAge;
  const { kind, date } = disposition;
  const set: Leaving = { lastDay: kind === 'surplus' ? date : dayBefore(date), cause: kind };
  if (kind === 'retire' || byAge === null) return set;
  return byAge.lastDay < set.lastDay ? byAge : set;
}

/** An officer or soldier, who retires by ages of their own: on a military post, or without a post coming from one. */
export function isMilitaryPerson(view: PlanView, person: Person): boolean {
  const seats = view.postsOfPerson(person.id);
  if (seats.length === 0) return blocOf(person) === 'military';
  return seats.some((seat) => {
    const post = view.posts.get(seat);
    return post !== undefined && isMilitary(view, post);
  });
}

/** The bloc somebody works in now, from the roster's words. */
export const blocOf = oncePer(({ currentPosition, currentTitle, currentUnit }: Person) =>
  blocOfPosition(currentTitle === '' ? currentPosition : currentTitle, currentUnit),
);

/** When somebody of the plan leaves. */
export function leavingIn(view: PlanView, person: Person): Leaving | null {
  return leavingOf(person, view.dispositions.get(person.id) ?? null, isMilitaryPerson(view, person));
}

/** The day the plan is looked at: today, or its first day while that is to come. */
export function referenceDay({ plan, today }: Pick<PlanView, 'plan' | 'today'>): IsoDate {
  return today > plan.startDate ? today : plan.startDate;
}
