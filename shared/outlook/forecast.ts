/** Posts that fall vacant month by month: by retirement, by a day that was set, by the end of a term or of a form. */
import type { IsoDate } from '../domain/dates.ts';
import {
  type ForecastSeat,
  VacancyCause,
  type VacancyEvent,
  type VacancyForecast,
  type VacancyGroup,
} from '../domain/outlook.ts';
import { LEAVING_KINDS } from '../domain/plan.ts';
import { isVacancy, type Post } from '../domain/post.ts';
import { nextDay } from '../rules/calendar.ts';
import { formActingLimit } from '../rules/form-acting-limit.ts';
import { formSecondmentLimit } from '../rules/form-secondment-limit.ts';
import { addMonths } from '../rules/month-arithmetic.ts';
import { latestDay } from '../rules/partial-date.ts';
import { type Placed, type PlanView, placedOn } from '../rules/plan-view.ts';
import { FormLimit } from '../rules/time-in-form.ts';
import { leavingOf, referenceDay } from './leaving.ts';
import { plannedFor } from './planned.ts';
import type { MonthRange } from './retirements.ts';

const GROUP_OF: Readonly<Record<VacancyCause, VacancyGroup>> = {
  age: 'retirement',
  retire: 'retirement',
  'leave-178': 'leaving',
  'leave-154': 'leaving',
  resign: 'leaving',
  'transfer-out': 'leaving',
  'appointment-end': 'term',
  'secondment-end': 'term',
  'acting-end': 'term',
};

/**
 * Of every post of the norm that is not held back: whether it is vacant, and when it falls vacant by the end of `range`.
 * A post beyond the norm is no vacancy when somebody leaves it. Whose day is past already is told too: the post has to
 * be filled all the same.
 */
export function vacancyForecast(view: PlanView, range: MonthRange): VacancyForecast {
  const vacant: ForecastSeat[] = [];
  const events: VacancyEvent[] = [];
  const limits = limitsIn(view);
  for (const unitCode of view.units.keys()) {
    for (const postId of view.postsOfUnit(unitCode)) {
      const post = view.posts.get(postId);
      if (post === undefined || !isVacancy(post)) continue;
      const seat = seatOf(view, post);
      const placed = placedOn(view, postId);
      if (placed === null) vacant.push(seat);
      else events.push(...eventsOf(view, placed, seat, limits));
    }
  }
  const within = events.filter(({ on }) => on.slice(0, 7) <= range.to).sort(byDay);
  const wanted = new Set([...vacant, ...within].map(({ titleCode }) => titleCode));
  return {
    reference: referenceDay(view),
    ...range,
    vacant,
    events: within,
    planned: plannedFor(view, wanted),
  };
}

function byDay(a: VacancyEvent, b: VacancyEvent): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return 0;
}

function seatOf(view: PlanView, post: Post): ForecastSeat {
  const { id, unitCode, bodyId, titleCode, requirement } = post;
  const bloc = view.bodies.get(bodyId)?.bloc ?? view.titles.get(titleCode)?.bloc ?? 'government';
  return { postId: id, unitCode, bodyId, titleCode, bloc, requirement };
}

/** When the person leaves; before that, when the appointment or the form ends. */
function eventsOf(view: PlanView, placed: Placed, seat: ForecastSeat, limits: Limits): VacancyEvent[] {
  const { person, military } = placed;
  const event = (on: IsoDate, cause: VacancyCause): VacancyEvent => ({
    ...seat,
    personId: person.id,
    on,
    cause,
    group: GROUP_OF[cause],
  });
  const leaving = leavingOf(person, leavingDisposition(view, placed), military);
  const cause = leaving === null ? null : VacancyCause.safeParse(leaving.cause).data;
  const leaves = leaving !== null && cause ? event(nextDay(leaving.lastDay), cause) : null;
  const end = endOf(placed, limits);
  const ends = end === null ? null : event(end.on, end.cause);
  if (leaves === null || ends === null) return [leaves, ends].filter((one) => one !== null);
  return ends.on < leaves.on ? [ends, leaves] : [leaves];
}

/** Somebody in surplus keeps the post; what "other" means is not known: neither makes it vacant. */
function leavingDisposition(view: PlanView, { person }: Placed) {
  const disposition = view.dispositions.get(person.id);
  return disposition !== undefined && LEAVING_KINDS.has(disposition.kind) ? disposition : null;
}

interface Limits {
  readonly acting: number;
  readonly second: number;
}

function limitsIn({ ruleset }: PlanView): Limits {
  return {
    acting: FormLimit.shape.maxMonths.parse(formActingLimit.parametersIn(ruleset).maxMonths),
    second: FormLimit.shape.maxMonths.parse(formSecondmentLimit.parametersIn(ruleset).maxMonths),
  };
}

/**
 * The first day after the placement has to end: after the limit of a secondment or an acting form; of somebody who keeps
 * a leading post, after the last day of the appointment, where it is written down to the month at least.
 */
function endOf(
  { placement, person, title, start, military }: Placed,
  limits: Limits,
): { on: IsoDate; cause: VacancyCause } | null {
  const { form } = placement;
  if (form === 'second') return { on: addMonths(start, limits.second), cause: 'secondment-end' };
  if (form === 'acting') return { on: addMonths(start, limits.acting), cause: 'acting-end' };
  const { appointedUntil } = person;
  if (form !== 'keep' || military || !title.leadership || appointedUntil.precision === 'year') return null;
  const last = latestDay(appointedUntil);
  return last === null ? null : { on: nextDay(last), cause: 'appointment-end' };
}
