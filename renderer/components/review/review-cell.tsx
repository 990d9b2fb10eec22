/** What is marked on a seat, in one narrow cell: its state in the review, its lock, its comments. */
import type { ReactNode } from 'react';
import type { PostId } from '../../../shared/domain/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { openComments, reviewOfRow, useReviewStore } from '../../state/review-store.ts';
import { HoverTip } from '../hover-tip.tsx';
import { Icon } from '../icons.tsx';
import styles from './review.module.css';
import { ReviewMark } from './review-mark.tsx';
import { reviewWords } from './review-words.ts';

interface Props {
  postId: PostId;
  /** Where the state stands in a column of its own. */
  withoutState?: boolean;
}

export function ReviewCell({ postId, withoutState = false }: Props): ReactNode {
  const t = useT();
  const row = usePlanStore((state) => state.index.rows.get(postId));
  const mark = useReviewStore((state) => state.marks.get(postId));
  const thread = useReviewStore((state) => state.threads.get(postId));
  const state = useReviewStore((store) => (row === undefined ? null : reviewOfRow(store.marks, row)));
  const shown = !withoutState && state !== null && state !== 'open';
  const open = openComments(thread);
  if (!shown && mark?.lock == null && thread === undefined) return null;
  const words = reviewWords(t, postId, withoutState);
  return (
    <HoverTip
      className={styles.cell}
      label={() => (
        <span className={styles.tip}>
          {words.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      )}
    >
      <span className="bt-visually-hidden">{words.join('; ')}</span>
      <span className={styles.cell} aria-hidden="true">
        {shown ? <ReviewMark state={state} compact noTip /> : null}
        {mark?.lock == null ? null : (
          <span className={styles.lock}>
            <Icon name="lock" size={14} />
          </span>
        )}
        {thread === undefined ? null : (
          <span className={styles.comments} data-open={open > 0}>
            <Icon name="comment" size={14} />
            {formatNumber(open > 0 ? open : thread.length)}
          </span>
        )}
      </span>
    </HoverTip>
  );
}
