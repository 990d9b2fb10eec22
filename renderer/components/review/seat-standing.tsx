/** Where a seat stands in the review, in words: its state, who said it and when, its lock. */
import type { ReactNode } from 'react';
import type { PostId } from '../../../shared/domain/index.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { reviewOfRow, useReviewStore } from '../../state/review-store.ts';
import { Icon } from '../icons.tsx';
import styles from './review.module.css';
import { ReviewMark } from './review-mark.tsx';
import { lockWords, stateWords } from './review-words.ts';

export function SeatStanding({ postId }: { postId: PostId }): ReactNode {
  const t = useT();
  const row = usePlanStore((state) => state.index.rows.get(postId));
  const mark = useReviewStore((state) => state.marks.get(postId));
  const state = useReviewStore((store) => (row === undefined ? null : reviewOfRow(store.marks, row)));
  const lock = lockWords(t, mark);
  if (state === null && lock === '') return null;
  return (
    <div className={styles.seatStanding}>
      {state === null ? null : (
        <p>
          <ReviewMark state={state} words={stateWords(t, state, mark)} />
        </p>
      )}
      {lock === '' ? null : (
        <p>
          <Icon name="lock" size={14} />
          {lock}
        </p>
      )}
    </div>
  );
}
