/** "What if": findings a placement would raise, without changing the plan. */
import type { Finding } from '../domain/finding.ts';
import type { BodyId, PersonId, PostId, TitleCode, UnitCode } from '../domain/ids.ts';
import type { Placement } from '../domain/plan.ts';
import { checkPerson, checkPlacement, checkTitle, checkUnitOfCandidate } from './check-subjects.ts';
import type { PlanView } from './plan-view.ts';

/** The plan as if `personId` sat on `postId` and had left the posts of `leaves`. */
class SupposedPlan implements PlanView {
  readonly #base: PlanView;
  readonly #supposed: Placement;
  readonly #leaves: ReadonlySet<PostId>;

  constructor(base: PlanView, supposed: Placement, leaves: ReadonlySet<PostId>) {
    this.#base = base;
    this.#supposed = supposed;
    this.#leaves = leaves;
  }

  get plan() {
    return this.#base.plan;
  }
  get ruleset() {
    return this.#base.ruleset;
  }
  get units() {
    return this.#base.units;
  }
  get bodies() {
    return this.#base.bodies;
  }
  get posts() {
    return this.#base.posts;
  }
  get people() {
    return this.#base.people;
  }
  get dispositions() {
    return this.#base.dispositions;
  }
  get titles() {
    return this.#base.titles;
  }
  get origins() {
    return this.#base.origins;
  }
  get specialities() {
    return this.#base.specialities;
  }

  get today() {
    return this.#base.today;
  }

  waiverOf(findingId: string) {
    return this.#base.waiverOf(findingId);
  }

  kinOf(personId: PersonId) {
    return this.#base.kinOf(personId);
  }

  placementOn(postId: PostId): Placement | undefined {
    if (postId === this.#supposed.postId) return this.#supposed;
    return this.#leaves.has(postId) ? undefined : this.#base.placementOn(postId);
  }

  postsOfPerson(personId: PersonId): readonly PostId[] {
    const { postId } = this.#supposed;
    const held = this.#base.postsOfPerson(personId).filter((id) => id !== postId);
    if (personId !== this.#supposed.personId) return held;
    return [...held.filter((id) => !this.#leaves.has(id)), postId].sort();
  }

  peopleWithMark(mark: string): readonly PersonId[] {
    return this.#base.peopleWithMark(mark);
  }

  postsOfUnit(unitCode: UnitCode): readonly PostId[] {
    return this.#base.postsOfUnit(unitCode);
  }

  postsOfBody(bodyId: BodyId): readonly PostId[] {
    return this.#base.postsOfBody(bodyId);
  }

  postsOfTitle(bodyId: BodyId, titleCode: TitleCode): readonly PostId[] {
    return this.#base.postsOfTitle(bodyId, titleCode);
  }

  postsOfTitleInUnit(unitCode: UnitCode, titleCode: TitleCode): readonly PostId[] {
    return this.#base.postsOfTitleInUnit(unitCode, titleCode);
  }
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
  const post = state.posts.get(postId);
  if (post === undefined) throw new Error(`post ${postId} does not exist`);
  const placement: Placement = { postId, personId, form: 'appoint', since: null, note: '' };
  const supposed = new SupposedPlan(state, placement, new Set(leaves));
  const around = (view: PlanView) => [
    ...checkPerson(view, personId),
    ...checkTitle(view, post),
    ...checkUnitOfCandidate(view, post.unitCode),
  ];
  const after = around(supposed);
  if (after.length > 0) {
    const before = new Set(around(state).map((finding) => finding.id));
    return [...checkPlacement(supposed, postId), ...after.filter((finding) => !before.has(finding.id))];
  }
  return checkPlacement(supposed, postId);
}
