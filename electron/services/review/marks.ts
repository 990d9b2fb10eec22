/** Commands on the review of seats: marks of their placements, and locks. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PostId, UnitCode } from '../../../shared/domain/ids.ts';
import type { Placement } from '../../../shared/domain/plan.ts';
import {
  isClosed,
  type Review,
  type ReviewState,
  reviewStateOf,
  type SeatMark,
} from '../../../shared/domain/review.ts';
import type { Command, SummaryParams } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { ChangeRecorder } from '../../db/changes.ts';
import { markToRow } from '../../db/queries/review-rows.ts';
import { existingPost, unitNameOf, whereOf } from '../plan/placements.ts';
import type { Session } from '../workspace/session.ts';
import { putComment, quoted } from './comments.ts';

const COMMAND_OF: Readonly<Record<Review, Command>> = {
  proposed: 'review.propose',
  agreed: 'review.agree',
  returned: 'review.return',
};

/** States a mark leaves as they are: what is agreed is not proposed again; what is returned may be so once more. */
const PASSED_OVER: Readonly<Record<Review, readonly ReviewState[]>> = {
  proposed: ['proposed', 'agreed'],
  agreed: ['agreed'],
  returned: [],
};

/**
 * Marks the placements on seats; vacant seats are passed over. The comment, which a return needs, is put to each of
 * them. No entry where all stand so already. Throws AppError `review-nothing` where nobody sits on the seats,
 * `comment-missing`, or `plan-stage` where the plan is past its review.
 */
export function markSeats(
  session: Session,
  postIds: readonly PostId[],
  review: Review,
  comment: string,
): ChangeResult {
  const marked = toMark(session, postIds, review, comment);
  return session.change(COMMAND_OF[review], (tx) => {
    for (const placement of marked) {
      putGiven(tx, session, placement, review);
      const { unitCode } = existingPost(session.state, placement.postId);
      putComment(tx, session, { postId: placement.postId, unitCode, kind: kindOf(review), text: comment });
    }
    return { ...summaryOf(session, marked), ...reasonOf(review, comment) };
  });
}

/** Marks all placements of a unit; the comment is about the unit. Refuses what `markSeats` refuses. */
export function markUnit(
  session: Session,
  unitCode: UnitCode,
  review: Review,
  comment: string,
): ChangeResult {
  const { state } = session;
  if (!state.units.has(unitCode)) throw new AppError('unit-not-found', { unit: unitCode });
  const marked = toMark(session, state.postsOfUnit(unitCode), review, comment);
  return session.change(COMMAND_OF[review], (tx) => {
    for (const placement of marked) putGiven(tx, session, placement, review);
    putComment(tx, session, { postId: null, unitCode, kind: kindOf(review), text: comment });
    return {
      count: marked.length,
      unit: unitNameOf(state, unitCode),
      scope: 'unit',
      ...reasonOf(review, comment),
    };
  });
}

const kindOf = (review: Review) => (review === 'returned' ? 'return' : 'remark');

/** Why something was returned is said in the journal. */
function reasonOf(review: Review, comment: string): SummaryParams {
  return review === 'returned' ? { text: quoted(comment) } : {};
}

function toMark(
  { state, review: book }: Session,
  postIds: readonly PostId[],
  review: Review,
  comment: string,
): Placement[] {
  const { stage } = book.standing;
  if (isClosed(stage)) throw new AppError('plan-stage', { plan: state.plan.name, stage });
  if (review === 'returned' && comment.trim() === '') throw new AppError('comment-missing');
  const placements = postIds.flatMap((id) => state.placementOn(existingPost(state, id).id) ?? []);
  if (placements.length === 0) throw new AppError('review-nothing');
  const passedOver = PASSED_OVER[review];
  return placements.filter((one) => !passedOver.includes(reviewStateOf(book.marks.get(one.postId), one)));
}

function putGiven(tx: ChangeRecorder, session: Session, placement: Placement, review: Review): void {
  const { postId, personId, form, since } = placement;
  const given = { review, personId, form, since, at: session.now, by: session.actor };
  putMark(tx, session, { postId, given, lock: session.review.marks.get(postId)?.lock ?? null });
}

/** A mark with nothing on it is no row. */
function putMark(tx: ChangeRecorder, { state }: Session, mark: SeatMark): void {
  const row = markToRow(state.plan.id, mark);
  if (mark.given === null && mark.lock === null) tx.remove('seat_mark', row);
  else tx.put('seat_mark', row);
}

/** Names the one seat where only one was touched. */
function summaryOf({ state }: Session, placements: readonly Placement[]): SummaryParams {
  const [only] = placements;
  if (only === undefined || placements.length > 1) {
    const postIds = placements.map(({ postId }) => postId);
    return { count: placements.length, ...whereOf(state, postIds) };
  }
  const { title, unitCode } = existingPost(state, only.postId);
  const person = state.people.get(only.personId)?.fullName ?? '';
  return { count: 1, person, post: title, unit: unitNameOf(state, unitCode) };
}

/**
 * Locks seats, filled or vacant, or unlocks them; those that are so already are passed over. Until it is unlocked no
 * command changes who sits on a locked seat, nor takes it away.
 */
export function lockSeats(session: Session, postIds: readonly PostId[], locked: boolean): ChangeResult {
  const { state, review } = session;
  const posts = postIds
    .map((id) => existingPost(state, id))
    .filter(({ id }) => ((review.marks.get(id)?.lock ?? null) === null) === locked);
  return session.change(locked ? 'seat.lock' : 'seat.unlock', (tx) => {
    const lock = locked ? { at: session.now, by: session.actor } : null;
    for (const { id } of posts) {
      putMark(tx, session, { postId: id, given: review.marks.get(id)?.given ?? null, lock });
    }
    const [only] = posts;
    if (only === undefined || posts.length > 1) {
      const ids = posts.map(({ id }) => id);
      return { count: posts.length, ...whereOf(state, ids) };
    }
    return { count: 1, post: only.title, unit: unitNameOf(state, only.unitCode) };
  });
}
