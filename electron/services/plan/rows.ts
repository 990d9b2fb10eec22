/** The plan in memory as the rows windows and the command line show. */

import type { PersonId, PostId, UnitCode } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { PlanCounts, UnitSummary } from '../../../shared/domain/workspace.ts';
import type { PersonRow, PlanRow } from '../../../shared/ipc/contract.ts';
import type { FindingIndex } from '../../../shared/rules/finding-index.ts';
import { perUnit } from '../../../shared/rules/per-unit.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { Kept, PlanView } from '../../../shared/rules/plan-view.ts';
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

/** A seat whose vacancy matters: key or required, and within the norm. */
export function mattersWhenVacant(post: PlanRow['post']): boolean {
  return post.requirement !== 'optional' && post.slot <= post.norm;
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

const vacantRequiredIn = perUnit((view, unitCode, _thresholds: undefined) => {
  let vacant = 0;
  for (const id of view.postsOfUnit(unitCode)) {
    const post = view.posts.get(id);
    if (post !== undefined && view.placementOn(id) === undefined && mattersWhenVacant(post)) vacant += 1;
  }
  return vacant;
});

/** In scope with neither a seat nor a disposition. */
class Unplaced implements Kept {
  static readonly make = (): Unplaced => new Unplaced();
  count = 0;

  enter(view: PlanView, person: Person): void {
    if (isUnplaced(view, person)) this.count += 1;
  }

  leave(view: PlanView, person: Person): void {
    if (isUnplaced(view, person)) this.count -= 1;
  }
}

function isUnplaced(view: PlanView, { id, inScope }: Person): boolean {
  return inScope && view.postsOfPerson(id).length === 0 && !view.dispositions.has(id);
}

/** The counts at the foot of the window, over the whole plan. */
export function planCounts(state: PlanState, index: FindingIndex): PlanCounts {
  let vacantRequired = 0;
  for (const code of state.units.keys()) vacantRequired += vacantRequiredIn(state, code, undefined);
  const seats = state.posts.size;
  const filled = state.placements.size;
  return {
    seats,
    filled,
    vacant: seats - filled,
    vacantRequired,
    people: state.people.size,
    unplaced: state.kept(Unplaced.make).count,
    findings: index.counts(),
    ...owedCounts(state, index),
  };
}
