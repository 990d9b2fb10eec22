/** Seats that change with those somebody leaves and takes, because one person is meant to hold them together. */
import {
  heldJointly,
  type JointView,
  type PersonId,
  type PostId,
  takenAlong,
} from '../../../../shared/domain/index.ts';
import type { PlanIndex } from '../../../state/plan-index.ts';

/** What the data process leaves, and takes for `personId`, besides the seats that are named. */
export function goesAlong(
  index: PlanIndex,
  leaves: readonly PostId[],
  postId: PostId,
  personId: PersonId,
): PostId[] {
  const view: JointView = {
    post: (id) => index.rows.get(id)?.post,
    title: (code) => index.titles.get(code),
    postsOfUnit: (unit) => index.seatsOfUnit(unit),
    holderOf: (id) => index.rows.get(id)?.personId ?? undefined,
  };
  return [...leaves.flatMap((id) => heldJointly(view, id)), ...takenAlong(view, postId, personId)];
}
