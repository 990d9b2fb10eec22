/** Many seats set in one command: what was pasted into the plan's grid, or cut there and put elsewhere. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId, PostId } from '../../../shared/domain/ids.ts';
import { heldJointly } from '../../../shared/domain/joint-seats.ts';
import type { Placement } from '../../../shared/domain/plan.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { PasteItem } from '../../../shared/ipc/paste-channels.ts';
import { placementToRow } from '../../db/queries/plan-rows.ts';
import type { Session } from '../workspace/session.ts';
import { jointGroup, jointView } from './joint-placements.ts';
import { defaultForm, existingPerson, existingPost, whereOf } from './placements.ts';

/**
 * Carries all of `items` out, or nothing: refused with `seat-frozen`, `post-filled` (somebody would lose a seat without
 * that being meant) or `post-empty` (a seat that is left by somebody who does not sit there, or that is to be edited
 * though nobody sits there). Where several items name one seat the last one counts.
 */
export function paste(session: Session, items: readonly PasteItem[]): ChangeResult {
  const { state } = session;
  const view = jointView(state);
  const bySeat = new Map(items.map((item) => [item.postId, item]));
  const leaving = new Set(
    items.flatMap(({ leaves }) => leaves).flatMap((id) => [id, ...heldJointly(view, id)]),
  );
  const named = [...bySeat.values()].map((item) => checked(session, item, bySeat, leaving));
  const placements = [...named, ...goingAlong(session, named, bySeat)];
  return session.change('placement.paste', (tx) => {
    for (const postId of leaving) {
      if (!placements.some((one) => one.postId === postId))
        tx.remove('placement', { plan_id: state.plan.id, post_id: postId });
    }
    for (const placement of placements) {
      tx.put('placement', placementToRow(state.plan.id, placement));
      // Whoever sits on a post no longer needs to be disposed of.
      tx.remove('disposition', { plan_id: state.plan.id, person_id: placement.personId });
    }
    const [first] = named;
    return {
      count: named.length,
      post: first === undefined ? '' : existingPost(state, first.postId).title,
      ...whereOf(
        state,
        named.map(({ postId }) => postId),
      ),
    };
  });
}

/** The placement an item comes to; refuses what must not be done. */
function checked(
  { state }: Session,
  item: PasteItem,
  bySeat: ReadonlyMap<PostId, PasteItem>,
  leaving: ReadonlySet<PostId>,
): Placement {
  const post = existingPost(state, item.postId);
  const present = state.placementOn(item.postId);
  const personId = item.personId ?? present?.personId;
  const gone = item.personId === undefined && leaving.has(item.postId);
  if (personId === undefined || gone) throw new AppError('post-empty', { post: post.title, person: '' });
  const person = existingPerson(state, personId);
  for (const left of item.leaves) {
    const seat = existingPost(state, left);
    if (state.placementOn(left)?.personId !== personId)
      throw new AppError('post-empty', { post: seat.title, person: person.fullName });
  }
  const stays = present?.personId === personId;
  if (!stays && post.frozen) throw new AppError('seat-frozen', { post: post.title });
  if (present !== undefined && !stays && !item.displace && !reseated(present.personId, item.postId, bySeat)) {
    const holder = existingPerson(state, present.personId);
    throw new AppError('post-filled', { post: post.title, person: holder.fullName });
  }
  const [from] = item.leaves;
  return {
    postId: item.postId,
    personId,
    form: item.form ?? defaultForm(state, { postId: item.postId, personId, displace: true, from }),
    since: item.since === undefined ? (stays ? (present?.since ?? null) : null) : item.since,
    note: item.note ?? (stays ? (present?.note ?? '') : ''),
  };
}

/** Seats that go jointly with those somebody newly sits on, unless the paste itself says who is to sit there. */
function goingAlong(
  { state }: Session,
  named: readonly Placement[],
  bySeat: ReadonlyMap<PostId, PasteItem>,
): Placement[] {
  return named
    .filter(({ postId, personId }) => state.placementOn(postId)?.personId !== personId)
    .flatMap((placement) => jointGroup(state, placement, bySeat.get(placement.postId)?.form !== undefined))
    .filter(({ postId }) => !bySeat.has(postId));
}

/** Whether the same paste gives somebody another seat. */
function reseated(personId: PersonId, postId: PostId, bySeat: ReadonlyMap<PostId, PasteItem>): boolean {
  return [...bySeat.values()].some((item) => item.personId === personId && item.postId !== postId);
}
