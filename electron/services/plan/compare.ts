/** The plan in use beside another one, and people taken over from there. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId, PlanId } from '../../../shared/domain/ids.ts';
import type { PlanComparison, TakeOver } from '../../../shared/domain/plan-comparison.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { comparePlans, endingOf } from '../../../shared/rules/compare-plans.ts';
import { takeOverOf } from '../../../shared/rules/take-over.ts';
import { dispositionToRow, placementToRow } from '../../db/queries/plan-rows.ts';
import { waiverToRow } from '../../db/queries/waiver-rows.ts';
import type { Session } from '../workspace/session.ts';
import { districtsOf } from './districts.ts';
import { type CheckedPlan, checkedPlan, figuresOf } from './other-plan.ts';
import { existingPerson, existingPost, unitNameOf } from './placements.ts';
import { existingPlan } from './plans.ts';

/**
 * Both are checked with the standards of the plan in use: what differs comes from the plans, not from what they are
 * held against. Throws AppError `plan-not-found`, `take-over-same-plan` for the plan in use itself.
 */
export async function compareWith(session: Session, planId: PlanId): Promise<PlanComparison> {
  const { state, findings } = session;
  const other = await otherPlan(session, planId);
  return {
    mine: existingPlan(session, state.plan.id),
    other: existingPlan(session, planId),
    figures: { mine: figuresOf(session), other: figuresOf(other) },
    ...comparePlans(
      { state, findings: findings.all() },
      { state: other.state, findings: other.findings.all() },
      districtsOf(session),
    ),
  };
}

function otherPlan(session: Session, planId: PlanId): Promise<CheckedPlan> {
  const { plan } = session.state;
  if (planId === plan.id) throw new AppError('take-over-same-plan');
  return checkedPlan(session, planId, plan.standardsVersion);
}

/** What taking these people over would do; nothing is changed. Throws as `compareWith` does. */
export async function previewTakeOver(
  session: Session,
  planId: PlanId,
  personIds: readonly PersonId[],
): Promise<TakeOver> {
  const other = await otherPlan(session, planId);
  return takeOverOf(session.state, other.state, personIds);
}

/**
 * The people end as in the other plan: one step, all of them or none; `withWaivers` takes along what was recorded there
 * to let findings about them stand. Whoever has to go along must have been named: AppError `take-over-incomplete`.
 * Throws `take-over-frozen` where a seat is held back, and as `compareWith` does.
 */
export async function takeOver(
  session: Session,
  planId: PlanId,
  personIds: readonly PersonId[],
  withWaivers: boolean,
): Promise<ChangeResult> {
  const other = await otherPlan(session, planId);
  const { state } = session;
  const people = personIds.map((id) => existingPerson(state, id));
  const preview = takeOverOf(state, other.state, personIds);
  refuse(session, other, preview);
  const waivers = withWaivers ? preview.waivers : [];
  return session.change('plan.takeOver', (tx) => {
    const plan_id = state.plan.id;
    for (const { id } of people) {
      for (const post_id of state.postsOfPerson(id)) tx.remove('placement', { plan_id, post_id });
    }
    for (const { id } of people) {
      const { placements, disposition } = endingOf(other.state, id);
      for (const placement of placements) tx.put('placement', placementToRow(plan_id, placement));
      if (disposition === null) tx.remove('disposition', { plan_id, person_id: id });
      else tx.put('disposition', dispositionToRow(plan_id, disposition));
    }
    for (const waiver of waivers) tx.put('waiver', waiverToRow(plan_id, waiver));
    return {
      plan: other.state.plan.name,
      count: people.length,
      person: people[0]?.fullName ?? '',
      waivers: waivers.length,
    };
  });
}

function refuse(session: Session, other: CheckedPlan, { frozen, along }: TakeOver): void {
  const { state } = session;
  const [held] = frozen;
  if (held !== undefined) {
    const post = existingPost(state, held.postId);
    const person = existingPerson(state, held.personId).fullName;
    throw new AppError('take-over-frozen', {
      post: post.title,
      unit: unitNameOf(state, post.unitCode),
      person,
    });
  }
  const [holder] = along;
  if (holder === undefined) return;
  // The seat on which the first of them is in the way.
  const postId = state.postsOfPerson(holder).find((id) => other.state.placementOn(id) !== undefined);
  const post = postId === undefined ? undefined : existingPost(state, postId);
  const taker = postId === undefined ? null : other.state.personOn(postId);
  throw new AppError('take-over-incomplete', {
    post: post?.title ?? '',
    unit: post === undefined ? '' : unitNameOf(state, post.unitCode),
    person: taker?.fullName ?? '',
    holder: existingPerson(state, holder).fullName,
  });
}
