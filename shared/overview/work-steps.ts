/** How far the work on a plan has come, from the roster to its papers, and what comes next. */
import type { PlanStage } from '../domain/review.ts';

/** The steps of the work, in their order. */
export const WORK_STEPS = ['roster', 'placing', 'review', 'papers'] as const;
export type WorkStep = (typeof WORK_STEPS)[number];

/** What the steps are judged by: the counts of the plan and the stage of its review. */
export interface Progress {
  people: number;
  /** People in scope with neither a post nor a way of settling. */
  unplaced: number;
  /** Findings that block; null while a large plan is not checked yet: there may be some. */
  blocking: number | null;
  stage: PlanStage;
}

/**
 * The step at hand; null once the plan is issued. A plan that was sent on is past its placing, whatever is still open
 * in it: who reviews it says whether it goes back.
 */
export function currentStep({ people, unplaced, blocking, stage }: Progress): WorkStep | null {
  switch (stage) {
    case 'issued':
      return null;
    case 'approved':
      return 'papers';
    case 'in-review':
      return 'review';
    case 'draft':
      if (people === 0) return 'roster';
      return unplaced > 0 || blocking !== 0 ? 'placing' : 'review';
  }
}

/** What is still open in the placing. */
export type Placing = 'both' | 'unplaced' | 'blocking';

export function openPlacing({ unplaced, blocking }: Pick<Progress, 'unplaced' | 'blocking'>): Placing {
  if (unplaced > 0 && blocking !== 0) return 'both';
  return unplaced > 0 ? 'unplaced' : 'blocking';
}
