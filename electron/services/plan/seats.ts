/** Commands on seats: one more of a title in a body (beyond the norm if need be), and taking such a seat away. */

import { AppError } from '../../../shared/domain/errors.ts';
import { type BodyId, PostId, type TitleCode } from '../../../shared/domain/ids.ts';
import type { Post } from '../../../shared/domain/post.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { postToRow } from '../../db/queries/organisation-rows.ts';
import type { Session } from '../workspace/session.ts';
import { existingPost, unitNameOf } from './placements.ts';

/** Adds a seat after the last one of that title in the body. */
export function addSeat(session: Session, bodyId: BodyId, titleCode: TitleCode): ChangeResult {
  const { state } = session;
  const siblings = state.postsOfTitle(bodyId, titleCode).map((id) => existingPost(state, id));
  const model = siblings.at(-1);
  if (model === undefined) throw new AppError('post-not-found', { post: `${bodyId} ${titleCode}` });
  const seat: Post = {
    ...model,
    id: freePostId(session, model),
    slot: Math.max(...siblings.map((p) => p.slot)) + 1,
    // A seat beyond the norm is never one whose vacancy matters.
    requirement: 'optional',
  };
  return session.change('seat.add', (tx) => {
    tx.put('post', postToRow(seat));
    return { post: seat.title, unit: unitNameOf(state, seat.unitCode) };
  });
}

/** Ids run on through the unit, as one title may occur in several of its bodies. */
function freePostId(session: Session, model: Post): PostId {
  for (let n = 1; ; n += 1) {
    const id = PostId.parse(`${model.unitCode}-${model.titleCode}-${n}`);
    if (!session.state.posts.has(id)) return id;
  }
}

/** Takes away a vacant seat beyond the norm. */
export function removeSeat(session: Session, postId: PostId): ChangeResult {
  const { state } = session;
  const post = existingPost(state, postId);
  if (post.slot <= post.norm || state.placementOn(postId) !== undefined) {
    throw new AppError('seat-not-removable', { post: post.title, unit: unitNameOf(state, post.unitCode) });
  }
  return session.change('seat.remove', (tx) => {
    tx.remove('post', { id: postId });
    return { post: post.title, unit: unitNameOf(state, post.unitCode) };
  });
}
