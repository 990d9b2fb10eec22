/** Placements on seats that one person is meant to hold together. */
import type { PostId } from '../../../shared/domain/ids.ts';
import { heldJointly, type JointView, takenAlong } from '../../../shared/domain/joint-seats.ts';
import type { Placement } from '../../../shared/domain/plan.ts';
import type { Post } from '../../../shared/domain/post.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';

/** A plan as what goes jointly is read of it. */
export function jointView(state: PlanState): JointView {
  return {
    post: (id) => state.posts.get(id),
    title: (code) => state.titles.get(code),
    postsOfUnit: (unit) => state.postsOfUnit(unit),
    holderOf: (id) => state.placementOn(id)?.personId,
  };
}

/**
 * `placement` with those on the seats that are taken along. The highest title is the post, the others are held as
 * concurrent, unless the officer named the form of this one.
 */
export function jointGroup(state: PlanState, placement: Placement, formNamed: boolean): Placement[] {
  const { postId, personId } = placement;
  const partners = takenAlong(jointView(state), postId, personId);
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
    heldJointly(jointView(state), id).flatMap((one) => state.placementOn(one) ?? []);
  const titleOf = (one: Placement) => state.posts.get(one.postId)?.titleCode;
  return held(a.id).flatMap((one): [Placement, Placement][] => {
    const other = held(b.id).find((candidate) => titleOf(candidate) === titleOf(one));
    return other === undefined ? [] : [[one, other]];
  });
}
