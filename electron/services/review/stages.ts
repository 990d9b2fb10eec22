/** The steps of a plan from draft to issued, and back. */
import { AppError } from '../../../shared/domain/errors.ts';
import {
  countReviews,
  type PlanStanding,
  type ReviewCounts,
  reviewStateOf,
  STEP_RULES,
  type StageStep,
} from '../../../shared/domain/review.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { standingToRow } from '../../db/queries/review-rows.ts';
import type { Session } from '../workspace/session.ts';

/** How many placements of the plan are in which state of the review. */
export function reviewCounts({ state, review }: Session): ReviewCounts {
  return countReviews(
    [...state.placements.values()].map((placement) =>
      reviewStateOf(review.marks.get(placement.postId), placement),
    ),
  );
}

/**
 * Takes the plan a step on, or back with a reason. Throws AppError `plan-stage` where the step does not follow from the
 * present stage, `reason-missing`, or `plan-has-returned` on approving while placements stand returned.
 */
export function stepPlan(session: Session, step: StageStep, reason: string): ChangeResult {
  const { from, to, command, needsReason } = STEP_RULES[step];
  const { plan } = session.state;
  const { stage } = session.review.standing;
  const words = reason.trim();
  if (!from.includes(stage)) throw new AppError('plan-stage', { plan: plan.name, stage });
  if (needsReason && words === '') throw new AppError('reason-missing');
  const { returned } = reviewCounts(session);
  if (step === 'approve' && returned > 0) throw new AppError('plan-has-returned', { count: returned });
  const standing: PlanStanding = {
    stage: to,
    at: session.now,
    by: session.actor,
    reason: needsReason ? words : '',
  };
  return session.change(command, (tx) => {
    tx.put('plan_stage', standingToRow(plan.id, standing));
    return needsReason ? { plan: plan.name, reason: words } : { plan: plan.name };
  });
}
