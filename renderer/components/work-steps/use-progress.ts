import type { Translate } from '../../../shared/i18n/translate.ts';
import type { Progress } from '../../../shared/overview/work-steps.ts';
import { formatNumber } from '../../i18n/format.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useReviewStore } from '../../state/review-store.ts';

/** A count of findings in words, where it is known. */
export function blockingWords(t: Translate, blocking: Progress['blocking']): string {
  return blocking === null ? t('common.notYet') : formatNumber(blocking);
}

/** How far the plan in use has come. */
export function useProgress(): Progress {
  const people = usePlanStore((state) => state.counts.people);
  const unplaced = usePlanStore((state) => state.counts.unplaced);
  const blocking = usePlanStore(({ allFound, counts }) => (allFound ? counts.findings.block : null));
  const stage = useReviewStore((state) => state.standing.stage);
  return { people, unplaced, blocking, stage };
}
