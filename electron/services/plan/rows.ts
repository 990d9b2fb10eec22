/** The plan in memory as the rows windows and the command line show. */

import type { PersonId, PostId, UnitCode } from '../../../shared/domain/ids.ts';
import { isVacancy, mattersWhenVacant } from '../../../shared/domain/post.ts';
import type { PlanCounts, UnitSummary } from '../../../shared/domain/workspace.ts';
import type { PersonRow, PlanRow } from '../../../shared/ipc/contract.ts';
import type { FindingIndex } from '../../../shared/rules/finding-index.ts';
import { perUnit } from '../../../shared/rules/per-unit.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { Kept, Listed, PlanView } from '../../../shared/rules/plan-view.ts';
import { retirementOf } from '../../../shared/rules/retirement.ts';
import { owedCounts } from '../../../shared/rules/waivers.ts';

export function planRow(state: PlanState, postId: PostId): PlanRow | null {
  const post = state.posts.get(postId);
  if (post === undefined) return null;
  const placement = state.placementOn(postId);
  return {
    post,
    personId: placement?.personId ?? null,
    form: placement?.form ?? null,
    since: placement?.since ?? null,
    note: placement?.note ?? '',
  };
}

export function personRow(state: PlanState, personId: PersonId): PersonRow | null {
  const person = state.people.get(personId);
  if (person === undefined) return null;
  return {
    person,
    retirement: person.sex === null ? null : retirementOf(person.sex, person.birth),
    postIds: [...state.postsOfPerson(personId)],
    disposition: state.dispositions.get(personId) ?? null,
  };
}

export function unitSummary(state: PlanState, index: FindingIndex, unitCode: UnitCode): UnitSummary {
  let filled = 0;
  let vacantRequired = 0;
  const posts = state.postsOfUnit(unitCode);
  for (const postId of posts) {
    const post = state.posts.get(postId);
    if (state.placementOn(postId) !== undefined) filled += 1;
    else if (post !== undefined && mattersWhenVacant(post)) vacantRequired += 1;
  }
  return { unitCode, seats: posts.length, filled, vacantRequired, findings: index.ofUnit(unitCode) };
}

/** Vacancies of a unit, as the list of them has them, and of them those that must not be vacant. */
const vacanciesIn = perUnit((view, unitCode, _thresholds: undefined) => {
  let vacant = 0;
  let required = 0;
  for (const id of view.postsOfUnit(unitCode)) {
    const post = view.posts.get(id);
    if (post === undefined || !isVacancy(post) || view.placementOn(id) !== undefined) continue;
    vacant += 1;
    if (mattersWhenVacant(post)) required += 1;
  }
  return { vacant, required };
});

/** In scope with neither a seat nor a disposition. */
class Unplaced implements Kept {
  static readonly make = (): Unplaced => new Unplaced();
  count = 0;

  enter(_view: PlanView, listed: Listed): void {
    if (isUnplaced(listed)) this.count += 1;
  }

  leave(_view: PlanView, listed: Listed): void {
    if (isUnplaced(listed)) this.count -= 1;
  }
}

function isUnplaced({ person, posts, disposition }: Listed): boolean {
  return posts.length === 0 && disposition === null && person.inScope;
}

/** The counts at the foot of the window, over the whole plan. */
export function planCounts(state: PlanState, index: FindingIndex): PlanCounts {
  let vacant = 0;
  let vacantRequired = 0;
  for (const code of state.units.keys()) {
    const own = vacanciesIn(state, code, undefined);
    vacant += own.vacant;
    vacantRequired += own.required;
  }
  const seats = state.posts.size;
  const filled = state.placements.size;
  return {
    seats,
    filled,
    vacant,
    vacantRequired,
    people: state.people.size,
    unplaced: state.kept(Unplaced.make).count,
    findings: index.counts(),
    ...owedCounts(state, index),
  };
}
