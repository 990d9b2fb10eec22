/**
 * The seats of a unit with everything that hangs on them, looked up once: a dozen rules go through them, and in the
 * tables of a country a look-up costs more than what a rule does with what it finds.
 */
import type { BodyId, TitleCode, UnitCode } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { Placement } from '../domain/plan.ts';
import type { Body, Post, Title } from '../domain/post.ts';
import { perUnit } from './per-unit.ts';
import {
  isMilitarySeat,
  type Listed,
  type Placed,
  type PlanView,
  placedAs,
  type TitleInBody,
} from './plan-view.ts';

export interface SeatHolder {
  readonly placement: Placement;
  readonly person: Person;
  /** The person as the plan lists them: to be asked through `seated` of the view. */
  readonly listed: Listed;
}

export interface Seat {
  readonly post: Post;
  readonly body: Body;
  readonly title: Title;
  /** Who sits there, and how; null where the seat is vacant. */
  readonly holder: SeatHolder | null;
}

/** Seats of the unit in the order of the list. Throws on references to what does not exist. */
export function seatsIn(view: PlanView, unitCode: UnitCode): readonly Seat[] {
  return seatsOfUnit(view, unitCode, undefined);
}

const seatsOfUnit = perUnit((view, unitCode, _thresholds: undefined): readonly Seat[] => {
  // Seats of one body follow one another.
  let body: Body | undefined;
  return view.placesIn(unitCode).map(({ post, placement, holder }): Seat => {
    if (body?.id !== post.bodyId) body = view.bodies.get(post.bodyId);
    const title = view.titles.get(post.titleCode);
    if (body === undefined || title === undefined)
      throw new Error(`the body or title of post ${post.id} does not exist`);
    if (placement === null) return { post, body, title, holder: null };
    if (holder === null) throw new Error(`person ${placement.personId} on ${post.id} does not exist`);
    return { post, body, title, holder: { placement, person: holder.person, listed: holder } };
  });
});

/** The person on a seat as rules get it; null where it is vacant. */
export function placedAt(view: PlanView, { post, body, title, holder }: Seat): Placed | null {
  if (holder === null) return null;
  const { placement, person } = holder;
  return placedAs(view, { placement, person, post, title, military: isMilitarySeat(title, body) });
}

/** The seats of one title in one body, by number. */
export interface TitleSeats extends TitleInBody {
  readonly seats: readonly Seat[];
}

/** The titles of each body of a unit with their seats, in the order of the list. */
export function titlesIn(view: PlanView, unitCode: UnitCode): readonly TitleSeats[] {
  return titlesOfUnit(view, unitCode, undefined);
}

/** The seats of one title in one body; none where there is no such body. */
export function seatsOfTitle(view: PlanView, title: TitleInBody): readonly Seat[] {
  const unitCode = view.bodies.get(title.bodyId)?.unitCode;
  if (unitCode === undefined) return NO_SEATS;
  return titleAmong(titlesIn(view, unitCode), title)?.seats ?? NO_SEATS;
}

/** The titles of a body with their seats; none where there is no such body. */
export function titlesOfBody(view: PlanView, bodyId: BodyId): readonly TitleSeats[] {
  const unitCode = view.bodies.get(bodyId)?.unitCode;
  if (unitCode === undefined) return NO_TITLES;
  return titlesIn(view, unitCode).filter((title) => title.bodyId === bodyId);
}

/** The seats of some titles in all bodies of a unit, title by title. */
export function seatsOfTitles(view: PlanView, unitCode: UnitCode, titles: readonly TitleCode[]): Seat[] {
  const seats = seatsIn(view, unitCode);
  const found: Seat[] = [];
  for (const title of titles) for (const seat of seats) if (seat.post.titleCode === title) found.push(seat);
  return found;
}

const NO_SEATS: readonly Seat[] = [];
const NO_TITLES: readonly TitleSeats[] = [];

/** Lists, not maps: a unit has some dozens of seats, and a country thousands of units. */
const titlesOfUnit = perUnit((view, unitCode, _thresholds: undefined): readonly TitleSeats[] => {
  const titles: (TitleSeats & { readonly seats: Seat[] })[] = [];
  for (const seat of seatsIn(view, unitCode)) {
    const { bodyId, titleCode } = seat.post;
    const known = titleAmong(titles, seat.post);
    if (known === undefined) titles.push({ bodyId, titleCode, seats: [seat] });
    else known.seats.push(seat);
  }
  return titles;
});

/** Looked for from the end, where the one that was added last is. */
function titleAmong<T extends TitleInBody>(titles: readonly T[], { bodyId, titleCode }: TitleInBody) {
  return titles.findLast((title) => title.titleCode === titleCode && title.bodyId === bodyId);
}
