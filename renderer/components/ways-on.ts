/** Refusals that can be answered right where they are said. */
import { type AppErrorShape, PostId } from '../../shared/domain/index.ts';
import { t } from '../i18n/index.ts';
import { reviewCalls, useReviewStore } from '../state/review-store.ts';

export interface WayOn {
  words: string;
  run: () => void;
}

/** A closed plan can be reopened, a locked seat unlocked; null where there is nothing to offer. */
export function wayOnFrom({ code, params }: AppErrorShape): WayOn | null {
  if (code === 'plan-approved' || code === 'plan-issued') {
    return {
      words: t('review.step.reopen'),
      run: () => useReviewStore.getState().ask({ kind: 'step', step: 'reopen' }),
    };
  }
  const seat = PostId.safeParse(params.seat);
  if (code !== 'seat-locked' || !seat.success) return null;
  return { words: t('review.action.unlock'), run: () => void reviewCalls.lock([seat.data], false) };
}
