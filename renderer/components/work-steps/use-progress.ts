import type { Progress } from '../../../shared/overview/work-steps.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useReviewStore } from '../../state/review-store.ts';

/** How far the plan in use has come. */
export function useProgress(): Progress {
  const people = usePlanStore((state) => state.counts.people);
  const unplaced = usePlanStore((state) => state.counts.unplaced);
  const blocking = usePlanStore((state) => state.counts.findings.block);
  const stage = useReviewStore((state) => state.standing.stage);
  return { people, unplaced, blocking, stage };
}
