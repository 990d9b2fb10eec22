/** What concerns the placement under review: what speaks against it, and what was said of it. */
import type { ReactNode } from 'react';
import type { PostId, UnitCode } from '../../../shared/domain/index.ts';
import { FindingLine } from '../../components/plan-finding.tsx';
import { personName } from '../../components/plan-words.ts';
import { CommentThread } from '../../components/review/comment-thread.tsx';
import { SeatStanding } from '../../components/review/seat-standing.tsx';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './review-screen.module.css';

interface Props {
  unitCode: UnitCode;
  /** Null where no placement is chosen: then it is about the unit. */
  postId: PostId | null;
  onOpenPost: (postId: PostId) => void;
}

export function ReviewPane({ unitCode, postId, onOpenPost }: Props): ReactNode {
  return (
    <>
      {postId === null ? null : <Seat postId={postId} onOpenPost={onOpenPost} />}
      <CommentThread unitCode={unitCode} postId={postId} />
    </>
  );
}

function Seat({ postId, onOpenPost }: { postId: PostId; onOpenPost: (postId: PostId) => void }): ReactNode {
  const t = useT();
  const row = usePlanStore((state) => state.index.rows.get(postId));
  const holder = usePlanStore((state) => personName(state.index, row?.personId ?? null));
  const findings = usePlanStore((state) => state.index.findingsOfSeat(postId));
  const start = usePlanStore((state) => state.index.plan?.startDate ?? null);
  if (row === undefined) return null;
  const since = formatDate(row.since ?? start);
  return (
    <div className={styles.seat}>
      <h2>{row.post.title}</h2>
      <p>
        {[holder, row.form === null ? '' : t(`domain.form.${row.form}`), since].filter(Boolean).join(' · ')}
      </p>
      {row.note === '' ? null : <p className={styles.note}>{row.note}</p>}
      <SeatStanding postId={postId} />
      {findings.map((finding) => (
        <FindingLine key={finding.id} finding={finding} />
      ))}
      <button type="button" className="bt-link" onClick={() => onOpenPost(postId)}>
        {t('review.screen.openInPlan')}
      </button>
    </div>
  );
}
