/** "What if": findings a placement would raise, without changing the plan. */
import type { Finding } from '../domain/finding.ts';
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import type { Placement } from '../domain/plan.ts';
import { checkPerson, checkPlacement, checkTitle, checkUnitOfCandidate } from './check-subjects.ts';
import { keptOf } from './kept.ts';
import { mayBeHeldTogether } from './person-double-post.ts';
import type { Kept, PlanView } from './plan-view.ts';
import { SeatedOtherwise } from './view-over.ts';

/** The plan as if somebody had left the posts of `leaves` and taken another one, if any. */
class SupposedPlan extends SeatedOtherwise {
  readonly #mover: PersonId;
  readonly #leaves: ReadonlySet<PostId>;
  readonly #takes: Placement | null;
  readonly #stamps = new Map<UnitCode, object>();

  constructor(base: PlanView, mover: PersonId, leaves: ReadonlySet<PostId>, takes: Placement | null) {
    super(base);
    this.#mover = mover;
    this.#leaves = leaves;
    this.#takes = takes;
    for (const id of [...(takes === null ? [] : [takes.postId]), ...leaves]) {
      const post = base.posts.get(id);
      if (post !== undefined) this.#stamps.set(post.unitCode, {});
    }
  }

  override placementOn(postId: PostId): Placement | undefined {
    if (postId === this.#takes?.postId) return this.#takes;
    return this.#leaves.has(postId) ? undefined : this.base.placementOn(postId);
  }

  override postsOfPerson(personId: PersonId): readonly PostId[] {
    const taken = this.#takes?.postId;
    const held = this.base.postsOfPerson(personId).filter((id) => id !== taken);
    if (personId !== this.#mover) return held;
    const kept = held.filter((id) => !this.#leaves.has(id));
    return taken === undefined ? kept : [...kept, taken].sort();
  }

  override unitStamp(unitCode: UnitCode): object {
    return this.#stamps.get(unitCode) ?? this.base.unitStamp(unitCode);
  }

  override kept<K extends Kept>(make: () => K): K {
    return keptOf(this, make);
  }
}

/** The plan as if the person sat on the post and had left the posts of `leaves`. Throws where the post does not exist. */
export function supposePlaced(
  state: PlanView,
  postId: PostId,
  personId: PersonId,
  leaves: Iterable<PostId> = [],
): PlanView {
  if (!state.posts.has(postId)) throw new Error(`post ${postId} does not exist`);
  return new SupposedPlan(state, personId, new Set(leaves), supposedPlacement(postId, personId));
}

/** How a person is supposed to be on a post. */
export function supposedPlacement(postId: PostId, personId: PersonId): Placement {
  return { postId, personId, form: 'appoint', since: null, note: '' };
}

/** The plan as if the person had left a post. */
export function supposeLeft(state: PlanView, postId: PostId, personId: PersonId): PlanView {
  return new SupposedPlan(state, personId, new Set([postId]), null);
}

/** Posts somebody holds and could not keep beside another one. */
export function postsLeftFor(state: PlanView, postId: PostId, personId: PersonId): PostId[] {
  return state.postsOfPerson(personId).filter((held) => !mayBeHeldTogether(state, held, postId));
}

/**
 * Findings about person, title and unit that are there with a placement of the person on the post and would not be
 * without it.
 */
export function findingsAround(
  withIt: PlanView,
  withoutIt: PlanView,
  postId: PostId,
  personId: PersonId,
): Finding[] {
  const post = withIt.posts.get(postId);
  if (post === undefined) return [];
  const around = (view: PlanView) => [
    ...checkPerson(view, personId),
    ...checkTitle(view, post),
    ...checkUnitOfCandidate(view, post.unitCode),
  ];
  const after = around(withIt);
  if (after.length === 0) return after;
  const before = new Set(around(withoutIt).map((finding) => finding.id));
  return after.filter((finding) => !before.has(finding.id));
}

/**
 * What a placement of that person on that post would raise. Posts held already are kept, as an assignment keeps
 * them, unless `leaves` names them (a move). Of findings about person, title and unit only new ones are told.
 */
export function checkPlacementHypothetically(
  state: PlanView,
  postId: PostId,
  personId: PersonId,
  leaves: Iterable<PostId> = [],
): Finding[] {
  const supposed = supposePlaced(state, postId, personId, leaves);
  return [...checkPlacement(supposed, postId), ...findingsAround(supposed, state, postId, personId)];
}
