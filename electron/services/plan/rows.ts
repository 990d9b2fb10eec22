/** The plan in memory as the rows windows and the command line show. */

import type { PersonId, PostId, UnitCode } from '../../../shared/domain/ids.ts';
import { countOwed } from '../../../shared/domain/waiver.ts';
import type { PlanCounts, UnitSummary } from '../../../shared/domain/workspace.ts';
import type { PersonRow, PlanRow } from '../../../shared/ipc/contract.ts';
import type { FindingIndex } from '../../../shared/rules/finding-index.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import { retirementOf } from '../../../shared/rules/retirement.ts';
import { waiverRows } from '../../../shared/rules/waivers.ts';

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

/** The counts at the foot of the window, over the whole plan. */
export function planCounts(state: PlanState, index: FindingIndex): PlanCounts {
  let vacantRequired = 0;
  for (const post of state.posts.values()) {
    if (state.placementOn(post.id) === undefined && mattersWhenVacant(post)) vacantRequired += 1;
  }
  let unplaced = 0;
  for (const person of state.people.values()) {
    if (person.inScope && state.postsOfPerson(person.id).length === 0 && !state.dispositions.has(person.id))
      unplaced += 1;
  }
  const seats = state.posts.size;
  const filled = state.placements.size;
  return {
    seats,
    filled,
    vacant: seats - filled,
    vacantRequired,
    people: state.people.size,
    unplaced,
    findings: index.counts(),
    ...countOwed(waiverRows(state, index)),
  };
}
