/** Whom a paper is about, as the plan has them now; and what of it changed since the paper was made. */
import type { PaperItem } from '../../../shared/domain/decision-kind.ts';
import {
  changesOfItem,
  type FrozenItem,
  type ItemChange,
  type PaperRecord,
} from '../../../shared/domain/paper.ts';
import { type Person, presentPosition } from '../../../shared/domain/person.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import { unitNameOf } from '../plan/placements.ts';

/** The item as the plan has it; null where the person left, sits there no more, or needs nothing decided any more. */
export function frozenItem(state: PlanState, { personId, postId }: PaperItem): FrozenItem | null {
  const person = state.people.get(personId);
  if (person === undefined) return null;
  return postId === null ? ofDisposition(state, person) : ofPlacement(state, person, postId);
}

function factsOf(person: Person): Pick<FrozenItem, 'personId' | 'personName' | 'birth' | 'position'> {
  return {
    personId: person.id,
    personName: person.fullName,
    birth: person.birth.text,
    position: presentPosition(person),
  };
}

function ofPlacement(
  state: PlanState,
  person: Person,
  postId: NonNullable<PaperItem['postId']>,
): FrozenItem | null {
  const post = state.posts.get(postId);
  const placement = state.placementOn(postId);
  if (post === undefined || placement?.personId !== person.id) return null;
  return {
    ...factsOf(person),
    postId,
    post: post.title,
    unit: unitNameOf(state, post.unitCode),
    unitCode: post.unitCode,
    form: placement.form,
    disposition: null,
    since: placement.since,
  };
}

function ofDisposition(state: PlanState, person: Person): FrozenItem | null {
  const disposition = state.dispositions.get(person.id);
  if (disposition === undefined) return null;
  const unitCode = person.currentUnitCode;
  return {
    ...factsOf(person),
    postId: null,
    post: '',
    unit: unitCode === null ? '' : unitNameOf(state, unitCode),
    unitCode,
    form: null,
    disposition: disposition.kind,
    since: disposition.date,
  };
}

/** What the plan has otherwise by now; nothing for a revoked paper, and for one of a plan that is not in use. */
export function changesSince(state: PlanState, record: PaperRecord): ItemChange[] {
  if (record.state === 'revoked' || record.planId !== state.plan.id) return [];
  return record.items.flatMap((item) => changesOfItem(item, frozenItem(state, item)));
}
