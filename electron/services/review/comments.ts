/** Commands on comments: said of a seat or of a unit, and settled. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PostId, UnitCode } from '../../../shared/domain/ids.ts';
import type { SeatComment } from '../../../shared/domain/review.ts';
import type { SummaryParams } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { ChangeRecorder } from '../../db/changes.ts';
import { commentToRow, nextCommentId } from '../../db/queries/review-rows.ts';
import { existingPost, unitNameOf } from '../plan/placements.ts';
import type { Session } from '../workspace/session.ts';

type Said = Pick<SeatComment, 'postId' | 'unitCode' | 'kind' | 'text'>;

/** Letters of a comment that the journal repeats. */
const QUOTED = 160;

/** The beginning of a comment, as the journal repeats it. */
export function quoted(text: string): string {
  const words = text.trim();
  return words.length > QUOTED ? `${words.slice(0, QUOTED).trimEnd()}…` : words;
}

/** Writes a comment as part of a command; one without words is none. */
export function putComment(tx: ChangeRecorder, session: Session, said: Said): void {
  const text = said.text.trim();
  if (text === '') return;
  const comment: SeatComment = {
    ...said,
    text,
    id: nextCommentId(session.db),
    at: session.now,
    by: session.actor,
    settled: null,
  };
  tx.insertNew('seat_comment', commentToRow(session.state.plan.id, comment));
}

/** Says something of a seat, or with `postId` null of a unit. Throws AppError `comment-missing` without words. */
export function addComment(
  session: Session,
  about: { unitCode: UnitCode; postId: PostId | null },
  text: string,
): ChangeResult {
  const { state } = session;
  if (text.trim() === '') throw new AppError('comment-missing');
  if (!state.units.has(about.unitCode)) throw new AppError('unit-not-found', { unit: about.unitCode });
  // The unit of a seat is known; whatever was said of it does not count.
  const unitCode = about.postId === null ? about.unitCode : existingPost(state, about.postId).unitCode;
  return session.change('comment.add', (tx) => {
    putComment(tx, session, { postId: about.postId, unitCode, kind: 'remark', text });
    return summaryOf(session, { postId: about.postId, unitCode, text });
  });
}

/** Marks a comment as settled, or open again. No entry where it is so already. Throws AppError `comment-not-found`. */
export function settleComment(session: Session, id: number, settled: boolean): ChangeResult {
  const comment = session.review.comments.get(id);
  if (comment === undefined) throw new AppError('comment-not-found', { comment: id });
  return session.change(settled ? 'comment.settle' : 'comment.unsettle', (tx) => {
    if ((comment.settled !== null) !== settled) {
      const by = settled ? { at: session.now, by: session.actor } : null;
      tx.put('seat_comment', commentToRow(session.state.plan.id, { ...comment, settled: by }));
    }
    return summaryOf(session, comment);
  });
}

function summaryOf(
  { state }: Session,
  { postId, unitCode, text }: Pick<SeatComment, 'postId' | 'unitCode' | 'text'>,
): SummaryParams {
  const unit = unitNameOf(state, unitCode);
  // The seat may have been taken away since.
  const post = postId === null ? '' : (state.posts.get(postId)?.title ?? postId);
  return { post, unit, text: quoted(text) };
}
