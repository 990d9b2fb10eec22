/** Vacant posts somebody could take, best first, with what would be lacking there. */
import type { FittingPost } from '../domain/explanation.ts';
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import type { Post } from '../domain/post.ts';
import { inOneNumber } from './in-one-number.ts';
import { type Districts, NEARNESS, nearnessOf } from './nearness.ts';
import { isMilitary, type PlanView } from './plan-view.ts';
import { checkPlacementHypothetically, postsLeftFor } from './suppose.ts';

export interface FittingQuery {
  /** At most so many are answered. */
  limit: number;
  /** Posts the person leaves whatever the new one is. */
  leaves: readonly PostId[];
  /** The unit nearness is seen from. */
  from: UnitCode | null;
  districts: Districts;
  /** Leaves posts out by what would be lacking on them. */
  accepts: (fitting: FittingPost) => boolean;
}

const REQUIREMENTS: readonly Post['requirement'][] = ['key', 'required', 'optional'];

/**
 * Vacant posts of the norm, in the order: nothing that blocks, fewest warnings, fewest missing facts, nearest unit, posts
 * that must be filled, order of the lists. Nobody is offered a post on the other side of the line between civil and
 * military bodies: rules that do not apply there would seem to be met. Throws where the person does not exist.
 */
export function fittingPosts(state: PlanView, personId: PersonId, query: FittingQuery): FittingPost[] {
  const found: { fitting: FittingPost; order: number }[] = [];
  const military = state.postsOfPerson(personId).some((id) => isMilitaryPost(state, id));
  for (const unitCode of state.units.keys()) {
    const nearness = nearnessOf(state, unitCode, query.from, query.districts);
    for (const postId of state.postsOfUnit(unitCode)) {
      const post = state.posts.get(postId);
      if (post === undefined || post.slot > post.norm || isMilitary(state, post) !== military) continue;
      if (state.placementOn(postId) !== undefined) continue;
      const leaves = [...query.leaves, ...postsLeftFor(state, postId, personId)];
      const lacks = checkPlacementHypothetically(state, postId, personId, leaves);
      const fitting: FittingPost = { postId, lacks, nearness };
      if (query.accepts(fitting)) found.push({ fitting, order: orderOf(fitting, post) });
    }
  }
  // The sort is stable: posts that are equally good stay in the order of the lists.
  found.sort((a, b) => a.order - b.order);
  return found.slice(0, query.limit).map(({ fitting }) => fitting);
}

function isMilitaryPost(state: PlanView, postId: PostId): boolean {
  const post = state.posts.get(postId);
  return post !== undefined && isMilitary(state, post);
}

function orderOf({ lacks, nearness }: FittingPost, { requirement }: Post): number {
  // What a waiver covers counts neither for nor against a post.
  const open = lacks.filter(({ waived }) => waived === null);
  const missing = open.flatMap(({ found }) => (found.kind === 'missing' ? found.fields : []));
  const warnings = open.filter(({ severity, found }) => severity === 'warn' && found.kind !== 'missing');
  return inOneNumber([
    [Number(open.some(({ severity }) => severity === 'block')), 2],
    [warnings.length, 100],
    [missing.length, 100],
    [NEARNESS.indexOf(nearness), NEARNESS.length],
    [REQUIREMENTS.indexOf(requirement), REQUIREMENTS.length],
  ]);
}
