/** What is marked on seats, in words and in order. */
import { type PostId, REVIEW_STATES, type ReviewState, type SeatMark } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { PlanRow } from '../../../shared/ipc/contract.ts';
import { formatDateTime, formatNumber } from '../../i18n/format.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { openComments, reviewOfRow, useReviewStore } from '../../state/review-store.ts';

/** `Đã đồng ý (Vàng A Trưởng, 09:41 21/11/2026)`; who said it only where it still stands. */
export function stateWords(t: Translate, state: ReviewState, mark: SeatMark | undefined): string {
  const word = t(`review.state.${state}`);
  const given = mark?.given;
  if (state === 'open' || given == null) return word;
  return t('review.stateOf', { state: word, by: given.by, at: formatDateTime(given.at) });
}

export function lockWords(t: Translate, mark: SeatMark | undefined): string {
  const lock = mark?.lock;
  return lock == null ? '' : t('review.lockedBy', { by: lock.by, at: formatDateTime(lock.at) });
}

/** Words of the cell, a line for each thing marked; none where nothing is. */
export function reviewWords(t: Translate, postId: PostId, withoutState = false): string[] {
  const { marks, threads } = useReviewStore.getState();
  const row = usePlanStore.getState().index.rows.get(postId);
  const mark = marks.get(postId);
  const state = row === undefined ? null : reviewOfRow(marks, row);
  const thread = threads.get(postId) ?? [];
  const open = openComments(thread);
  return [
    withoutState || state === null || state === 'open' ? '' : stateWords(t, state, mark),
    lockWords(t, mark),
    open > 0
      ? t('review.openComments', { count: formatNumber(open) })
      : thread.length > 0
        ? t('review.commentCount', { count: formatNumber(thread.length) })
        : '',
  ].filter((words) => words !== '');
}

/**
 * What waits for somebody comes first: open comments, then what is not reviewed, proposed, returned, agreed; null where
 * there is nothing.
 */
export function reviewOrder(row: PlanRow): number | null {
  const { marks, threads } = useReviewStore.getState();
  const state = reviewOfRow(marks, row);
  const open = openComments(threads.get(row.post.id));
  if (state === null && open === 0) return null;
  const order = state === null ? REVIEW_STATES.length : REVIEW_STATES.indexOf(state);
  return open > 0 ? order - REVIEW_STATES.length - 1 : order;
}
