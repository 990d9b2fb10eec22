/** What hands do in the review: each runs one command, says what was done and offers the way back. */
import type { Command, PostId, Review, StageStep, UnitCode } from '../../../shared/domain/index.ts';
import { mayGive, ROLES_OF, STEP_RULES } from '../../../shared/domain/index.ts';
import { rolesIn } from '../../../shared/i18n/threshold-words.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { formatNumber, planTitle } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { reviewCalls, useReviewStore } from '../../state/review-store.ts';
import { undoOf } from '../plan-undo.ts';
import { attempt, notify } from '../toasts.tsx';

/** Takes a change in and says what it did; `done` is asked only where anything changed. */
export async function tell(
  change: Promise<ChangeResult>,
  done: (result: ChangeResult) => string,
): Promise<void> {
  const result = await change;
  if (!result.delta.reload) usePlanStore.getState().applyDelta(result.delta);
  if (result.entry === null) notify({ message: t('review.done.nothing') });
  else notify({ message: done(result), undo: undoOf(result) });
}

const countIn = ({ entry }: ChangeResult): string => formatNumber(Number(entry?.summary.count ?? 0));

/** Marks the filled ones among seats; a return asks for its reason first. */
export function markSeats(postIds: readonly PostId[], review: Review): void {
  if (review === 'returned') useReviewStore.getState().ask({ kind: 'return-seats', postIds });
  else {
    attempt(() =>
      tell(reviewCalls.mark(postIds, review), (result) =>
        t(`review.done.${review}`, { count: countIn(result) }),
      ),
    );
  }
}

/** Marks everybody placed in a unit; a return asks for its reason first. */
export function markUnit(unitCode: UnitCode, review: Review): void {
  if (review === 'returned') useReviewStore.getState().ask({ kind: 'return-unit', unitCode });
  else {
    attempt(() =>
      tell(reviewCalls.markUnit(unitCode, review), (result) =>
        t(`review.done.${review}`, { count: countIn(result) }),
      ),
    );
  }
}

/** Locks seats; where all of them are locked already, unlocks them. */
export function toggleLock(postIds: readonly PostId[]): void {
  const { marks } = useReviewStore.getState();
  const locked = !postIds.every((id) => marks.get(id)?.lock != null);
  attempt(() =>
    tell(reviewCalls.lock(postIds, locked), (result) =>
      t(`review.done.${locked ? 'lock' : 'unlock'}`, { count: countIn(result) }),
    ),
  );
}

/** Takes the plan a step on; steps that need a word or a second look ask for it first. */
export function takeStep(step: StageStep): void {
  if (step === 'submit' || step === 'issue') attempt(() => runStep(step, ''));
  else useReviewStore.getState().ask({ kind: 'step', step });
}

export function runStep(step: StageStep, reason: string): Promise<void> {
  const plan = planTitle(t, usePlanStore.getState().info?.plan.name ?? '');
  return tell(reviewCalls.step(step, reason), () => t(`review.stepDone.${step}`, { plan }));
}

/** What the role at the keyboard does with a placement it finds in order: an officer proposes it, a head agrees. */
export function usualReview(): Exclude<Review, 'returned'> {
  const { desk, standing } = useReviewStore.getState();
  if (desk.present !== null) return desk.present.role === 'officer' ? 'proposed' : 'agreed';
  return standing.stage === 'draft' ? 'proposed' : 'agreed';
}

export interface Permission {
  may: boolean;
  /** Whose it is, '' where it may be done. */
  why: string;
}

/** Whether whoever sits at the keyboard may give a command, and if not, whose it is. */
export function usePermission(): (command: Command) => Permission {
  const desk = useReviewStore((state) => state.desk);
  return (command) => {
    const may = mayGive(desk, command);
    if (may) return { may, why: '' };
    const why = desk.present === null ? 'review.mayNotYet' : 'review.mayNot';
    return { may, why: t(why, { roles: rolesIn(t, ROLES_OF[command]) }) };
  };
}

export const commandOf = (step: StageStep): Command => STEP_RULES[step].command;
