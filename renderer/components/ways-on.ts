/** Refusals that can be answered right where they are said. */
import { type AppErrorShape, PaperId, PostId } from '../../shared/domain/index.ts';
import { t } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { reviewCalls, useReviewStore } from '../state/review-store.ts';

export interface WayOn {
  /** In the language of the window as it is when they are shown. */
  words: () => string;
  run: () => void;
}

/** A closed plan can be reopened, a locked seat unlocked, a paper that holds one looked at; null where there is nothing to offer. */
export function wayOnFrom({ code, params }: AppErrorShape): WayOn | null {
  if (code === 'plan-approved' || code === 'plan-issued') {
    return {
      words: () => t('review.step.reopen'),
      run: () => useReviewStore.getState().ask({ kind: 'step', step: 'reopen' }),
    };
  }
  const paper = PaperId.safeParse(params.paperId);
  if (code === 'held-by-paper' && paper.success) {
    return {
      words: () => t('papers.about.show'),
      run: () => useAppStore.getState().navigate('papers', { paperId: paper.data }),
    };
  }
  const seat = PostId.safeParse(params.seat);
  if (code !== 'seat-locked' || !seat.success) return null;
  return { words: () => t('review.action.unlock'), run: () => void reviewCalls.lock([seat.data], false) };
}
