/** Seats one person is meant to hold together (một người giữ nhiều chức danh): what happens to one happens to them all. */
import type { PostId } from '../../../shared/domain/ids.ts';
import type { Placement } from '../../../shared/domain/plan.ts';
import type { Post } from '../../../shared/domain/post.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';

/** Seats of the unit whose titles go jointly with that of `postId`, directly or through one another; not held back. */
export function jointSeats(state: PlanState, postId: PostId): readonly PostId[] {
  const start = state.posts.get(postId);
  const titleOf = (post: Post | undefined) =>
    post === undefined ? undefined : state.titles.get(post.titleCode);
  if (start === undefined || titleOf(start)?.jointWith.length === 0) return [];
  const codes = new Set([start.titleCode]);
  for (const code of codes) for (const other of state.titles.get(code)?.jointWith ?? []) codes.add(other);
  codes.delete(start.titleCode);
  return state.postsOfUnit(start.unitCode).filter((id) => {
    const post = state.posts.get(id);
    return post !== undefined && codes.has(post.titleCode) && !post.frozen;
  });
}

/** The other seats whoever sits on `postId` holds jointly with it. */
export function heldJointly(state: PlanState, postId: PostId): PostId[] {
  const holder = state.placementOn(postId)?.personId;
  if (holder === undefined) return [];
  return jointSeats(state, postId).filter((id) => state.placementOn(id)?.personId === holder);
}

/**
 * `placement` with those on the seats that go jointly with it and are vacant or left by who sat there; one seat of a
 * title. The highest title is the post, the others are held as concurrent, unless the officer named the form of this one.
 */
export function jointGroup(state: PlanState, placement: Placement, formNamed: boolean): Placement[] {
  const { postId, personId } = placement;
  const leaving = state.placementOn(postId)?.personId;
  const taken = new Set<string>();
  const partners = jointSeats(state, postId).filter((id) => {
    const holder = state.placementOn(id)?.personId;
    const title = state.posts.get(id)?.titleCode ?? '';
    if (taken.has(title) || holder === personId || (holder !== undefined && holder !== leaving)) return false;
    taken.add(title);
    return true;
  });
  if (partners.length === 0) return [placement];
  const titleOn = (id: PostId) =>
    state.titles.get(state.posts.get(id)?.titleCode ?? ('' as Post['titleCode']));
  const rankOf = (id: PostId): number => titleOn(id)?.rank ?? 0;
  const highest = partners.reduce((best, id) => (rankOf(id) > rankOf(best) ? id : best), postId);
  const onPartners = partners.map(
    (id): Placement => ({
      ...placement,
      postId: id,
      form: id === highest && !formNamed ? (titleOn(id)?.usualForm ?? placement.form) : 'concurrent',
      note: '',
    }),
  );
  const own = highest === postId || formNamed ? placement : { ...placement, form: 'concurrent' as const };
  return [own, ...onPartners];
}

/** Placements on seats that go jointly with `a` and with `b` by the same title, each held by who sits there. */
export function jointPairs(state: PlanState, a: Post, b: Post): [Placement, Placement][] {
  const held = (id: PostId): Placement[] =>
    heldJointly(state, id).flatMap((one) => state.placementOn(one) ?? []);
  const titleOf = (one: Placement) => state.posts.get(one.postId)?.titleCode;
  return held(a.id).flatMap((one): [Placement, Placement][] => {
    const other = held(b.id).find((candidate) => titleOf(candidate) === titleOf(one));
    return other === undefined ? [] : [[one, other]];
  });
}
