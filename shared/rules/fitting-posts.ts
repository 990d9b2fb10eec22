/** Vacant posts somebody could take, best first, with what would be lacking there. */
import type { FittingPost } from '../domain/explanation.ts';
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import { isVacancy, type Post } from '../domain/post.ts';
import { bestOf } from './best-of.ts';
import { checkPlacement } from './check-subjects.ts';
import { inOneNumber } from './in-one-number.ts';
import { type Districts, NEARNESS, nearnessOf } from './nearness.ts';
import { isMilitary, type PlanView } from './plan-view.ts';
import { findingsAround, postsLeftFor, supposePlaced } from './suppose.ts';

export interface FittingQuery {
  /** At most so many are answered. */
  limit: number;
  /** Posts the person leaves whatever the new one is. */
  leaves: readonly PostId[];
  /** The unit nearness is seen from. */
  from: UnitCode | null;
  districts: Districts;
  /** Only these are looked at; all where it is left out. */
  among?: (post: Post) => boolean;
  /** Leaves posts out by what would be lacking there; asked first with a part of that: what it refuses stays refused. */
  accepts: (fitting: FittingPost) => boolean;
}

const REQUIREMENTS: readonly Post['requirement'][] = ['key', 'required', 'optional'];

/**
 * Vacant posts of the norm, in the order: nothing that blocks, fewest warnings, fewest missing facts, nearest unit, posts
 * that must be filled, order of the lists. Nobody is offered a post on the other side of the line between civil and
 * military bodies: rules that do not apply there would seem to be met. Throws where the person does not exist.
 */
export function fittingPosts(state: PlanView, personId: PersonId, query: FittingQuery): FittingPost[] {
  const rough: Ranked[] = [];
  const supposed = (postId: PostId): PlanView =>
    supposePlaced(state, postId, personId, [...query.leaves, ...postsLeftFor(state, postId, personId)]);
  const military = state.postsOfPerson(personId).some((id) => isMilitaryPost(state, id));
  for (const unitCode of state.units.keys()) {
    const nearness = nearnessOf(state, unitCode, query.from, query.districts);
    for (const postId of state.postsOfUnit(unitCode)) {
      const post = state.posts.get(postId);
      if (post === undefined || !isVacancy(post) || isMilitary(state, post) !== military) continue;
      if (state.placementOn(postId) !== undefined) continue;
      if (query.among?.(post) === false) continue;
      const lacks = [...checkPlacement(supposed(postId), postId)];
      rough.push(rank(post, rough.length, { postId, lacks, nearness }));
    }
  }
  const best = bestOf(rough, query.limit, compareRanked, ({ fitting, post, place }) => {
    if (!query.accepts(fitting)) return null;
    const around = findingsAround(supposed(post.id), state, post.id, personId);
    const exact = rank(post, place, { ...fitting, lacks: [...fitting.lacks, ...around] });
    return query.accepts(exact.fitting) ? exact : null;
  });
  return best.map(({ fitting }) => fitting);
}

interface Ranked {
  readonly post: Post;
  /** In the order of the lists: it decides between posts that are equally good. */
  readonly place: number;
  readonly fitting: FittingPost;
  readonly order: number;
}

function rank(post: Post, place: number, fitting: FittingPost): Ranked {
  return { post, place, fitting, order: orderOf(fitting, post) };
}

function compareRanked(a: Ranked, b: Ranked): number {
  return a.order - b.order || a.place - b.place;
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
