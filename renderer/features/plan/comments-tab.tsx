/** What was said of the chosen seat; without one, of the one unit that is chosen. */
import type { ReactNode } from 'react';
import { CommentThread } from '../../components/review/comment-thread.tsx';
import { SeatStanding } from '../../components/review/seat-standing.tsx';
import { EmptyState } from '../../components/states.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';

export function CommentsTab(): ReactNode {
  const t = useT();
  const postId = usePlanStore((state) => state.postId);
  const unitCode = usePlanStore((state) =>
    state.postId === null
      ? state.unitCodes.length === 1
        ? state.unitCodes[0]
        : undefined
      : state.index.rows.get(state.postId)?.post.unitCode,
  );
  if (unitCode === undefined) {
    return (
      <EmptyState
        icon="comment"
        title={t('review.comments.nothingTitle')}
        text={t('review.comments.nothingText')}
      />
    );
  }
  return (
    <>
      {postId === null ? null : <SeatStanding postId={postId} />}
      <CommentThread unitCode={unitCode} postId={postId} />
    </>
  );
}
