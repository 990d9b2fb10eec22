/**
 * How many people a plan means to have on seats: those who sit there, each once, and the vacant seats of the norm,
 * which wait for somebody (POST-VACANT tells them). A vacant seat beyond the norm means nobody.
 */
import type { PersonId, PostId, TitleCode, UnitCode } from '../domain/ids.ts';
import { isVacancy } from '../domain/post.ts';
import type { PlanView } from './plan-view.ts';

export function peopleOn(view: PlanView, postIds: Iterable<PostId>): Set<PersonId> {
  const people = new Set<PersonId>();
  for (const id of postIds) {
    const placement = view.placementOn(id);
    if (placement !== undefined) people.add(placement.personId);
  }
  return people;
}

/** Of seats those somebody sits on. */
export function filledIn(view: PlanView, postIds: readonly PostId[]): PostId[] {
  return postIds.filter((id) => view.placementOn(id) !== undefined);
}

/** Of seats those that `meantOn` counts: somebody sits there, or is meant to. */
export function meantSeats(view: PlanView, postIds: readonly PostId[]): PostId[] {
  return postIds.filter((id) => view.placementOn(id) !== undefined || vacantIn(view, [id]) > 0);
}

export function vacantIn(view: PlanView, postIds: Iterable<PostId>): number {
  let vacant = 0;
  for (const id of postIds) {
    const post = view.posts.get(id);
    if (post !== undefined && isVacancy(post) && view.placementOn(id) === undefined) vacant++;
  }
  return vacant;
}

export function meantOn(view: PlanView, postIds: readonly PostId[]): number {
  return peopleOn(view, postIds).size + vacantIn(view, postIds);
}

export function seatsOfTitles(view: PlanView, unitCode: UnitCode, titles: readonly TitleCode[]): PostId[] {
  return titles.flatMap((title) => view.postsOfTitleInUnit(unitCode, title));
}
