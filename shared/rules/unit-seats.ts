/**
 * The seats of a unit with everything that hangs on them, looked up once: a dozen rules go through them, and in the
 * tables of a country a look-up costs more than what a rule does with what it finds.
 */
import type { BodyId, TitleCode, UnitCode } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { Placement } from '../domain/plan.ts';
import type { Body, Post, Title } from '../domain/post.ts';
import { perUnit } from './per-unit.ts';
import { isMilitarySeat, type Placed, type PlanView, placedAs, type TitleInBody } from './plan-view.ts';

export interface Seat {
  readonly post: Post;
  readonly body: Body;
  readonly title: Title;
  /** Who sits there, and how; null where the seat is vacant. */
  readonly holder: { readonly placement: Placement; readonly person: Person } | null;
}

/** Seats of the unit in the order of the list. Throws on references to what does not exist. */
export function seatsIn(view: PlanView, unitCode: UnitCode): readonly Seat[] {
  return seatsOfUnit(view, unitCode, undefined);
}

const seatsOfUnit = perUnit((view, unitCode, _thresholds: undefined): readonly Seat[] => {
  // Seats of one body follow one another.
  let body: Body | undefined;
  return view.postsOfUnit(unitCode).map((postId): Seat => {
    const post = view.posts.get(postId);
    if (body?.id !== post?.bodyId) body = post === undefined ? undefined : view.bodies.get(post.bodyId);
    const title = post === undefined ? undefined : view.titles.get(post.titleCode);
    if (post === undefined || body === undefined || title === undefined)
      throw new Error(`post ${postId} does not exist, or its body or title`);
    const placement = view.placementOn(postId);
    if (placement === undefined) return { post, body, title, holder: null };
    const person = view.people.get(placement.personId);
    if (person === undefined) throw new Error(`person ${placement.personId} on ${postId} does not exist`);
    return { post, body, title, holder: { placement, person } };
  });
});

/** The person on a seat as rules get it; null where it is vacant. */
export function placedAt(view: PlanView, { post, body, title, holder }: Seat): Placed | null {
  if (holder === null) return null;
  return placedAs(view, { ...holder, post, title, military: isMilitarySeat(title, body) });
}

/** The seats of one title in one body, by number. */
export interface TitleSeats extends TitleInBody {
  readonly seats: readonly Seat[];
}

/** The titles of each body of a unit with their seats, in the order of the list. */
export function titlesIn(view: PlanView, unitCode: UnitCode): readonly TitleSeats[] {
  return [...titlesByBody(view, unitCode, undefined).values()].flatMap((titles) => [...titles.values()]);
}

/** The seats of one title in one body; none where there is no such body. */
export function seatsOfTitle(view: PlanView, { bodyId, titleCode }: TitleInBody): readonly Seat[] {
  const unitCode = view.bodies.get(bodyId)?.unitCode;
  if (unitCode === undefined) return NO_SEATS;
  return titlesByBody(view, unitCode, undefined).get(bodyId)?.get(titleCode)?.seats ?? NO_SEATS;
}

/** The titles of a body with their seats; none where there is no such body. */
export function titlesOfBody(view: PlanView, bodyId: BodyId): readonly TitleSeats[] {
  const unitCode = view.bodies.get(bodyId)?.unitCode;
  const titles = unitCode === undefined ? undefined : titlesByBody(view, unitCode, undefined).get(bodyId);
  return titles === undefined ? NO_TITLES : [...titles.values()];
}

/** The seats of some titles in all bodies of a unit, title by title. */
export function seatsOfTitles(view: PlanView, unitCode: UnitCode, titles: readonly TitleCode[]): Seat[] {
  const byTitle = seatsByTitle(view, unitCode, undefined);
  return titles.flatMap((title) => byTitle.get(title) ?? NO_SEATS);
}

const NO_SEATS: readonly Seat[] = [];
const NO_TITLES: readonly TitleSeats[] = [];

const seatsByTitle = perUnit((view, unitCode, _thresholds: undefined): ReadonlyMap<TitleCode, Seat[]> => {
  const byTitle = new Map<TitleCode, Seat[]>();
  for (const seat of seatsIn(view, unitCode)) {
    const seats = byTitle.get(seat.post.titleCode);
    if (seats === undefined) byTitle.set(seat.post.titleCode, [seat]);
    else seats.push(seat);
  }
  return byTitle;
});

const titlesByBody = perUnit((view, unitCode, _thresholds: undefined) => {
  const byBody = new Map<BodyId, Map<TitleCode, TitleSeats & { seats: Seat[] }>>();
  for (const seat of seatsIn(view, unitCode)) {
    const { bodyId, titleCode } = seat.post;
    let byTitle = byBody.get(bodyId);
    if (byTitle === undefined) {
      byTitle = new Map();
      byBody.set(bodyId, byTitle);
    }
    const known = byTitle.get(titleCode);
    if (known === undefined) byTitle.set(titleCode, { bodyId, titleCode, seats: [seat] });
    else known.seats.push(seat);
  }
  return byBody;
});
