/** Commands on seats: one more of a title in a body (beyond the norm if need be), and taking such a seat away. */

import { AppError } from '../../../shared/domain/errors.ts';
import type { BodyId, PostId, TitleCode } from '../../../shared/domain/ids.ts';
import type { Post } from '../../../shared/domain/post.ts';
import { freeIdOf } from '../../../shared/domain/seats.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { postToRow } from '../../db/queries/organisation-rows.ts';
import type { Session } from '../workspace/session.ts';
import { existingPost, unitNameOf } from './placements.ts';
import { refuseFilledElsewhere } from './used-elsewhere.ts';

/**
 * One more seat after `siblings`, which are the seats of one title in one body (at least one).
 * Ids run on through the unit, as one title may occur in several of its bodies.
 */
export function seatAfter(siblings: readonly Post[], isTaken: (id: PostId) => boolean): Post {
  const last = siblings.reduce((a, b) => (b.slot > a.slot ? b : a));
  // A seat beyond the norm is never one whose vacancy matters.
  return {
    ...last,
    id: freeIdOf(last.unitCode, last.titleCode, last.slot + 1, isTaken),
    slot: last.slot + 1,
    requirement: 'optional',
    ordinal: last.ordinal + 1,
    frozen: false,
  };
}

/** Adds a seat after the last one of that title in the body. */
export function addSeat(session: Session, bodyId: BodyId, titleCode: TitleCode): ChangeResult {
  const { state } = session;
  const siblings = state.postsOfTitle(bodyId, titleCode).map((id) => existingPost(state, id));
  if (siblings.length === 0) throw new AppError('post-not-found', { post: `${bodyId} ${titleCode}` });
  const seat = seatAfter(siblings, (id) => state.posts.has(id));
  return session.change('seat.add', (tx) => {
    tx.put('post', postToRow(seat));
    return { post: seat.title, unit: unitNameOf(state, seat.unitCode) };
  });
}

/** Takes away a vacant seat beyond the norm. */
export function removeSeat(session: Session, postId: PostId): ChangeResult {
  const { state } = session;
  const post = existingPost(state, postId);
  if (post.slot <= post.norm || state.placementOn(postId) !== undefined) {
    throw new AppError('seat-not-removable', { post: post.title, unit: unitNameOf(state, post.unitCode) });
  }
  refuseFilledElsewhere(session, [post]);
  return session.change('seat.remove', (tx) => {
    tx.remove('post', { id: postId });
    return { post: post.title, unit: unitNameOf(state, post.unitCode) };
  });
}
