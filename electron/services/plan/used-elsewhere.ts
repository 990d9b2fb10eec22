/** Units, bodies, seats and people are shared by all plans: what another plan still needs cannot be taken away. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { Post } from '../../../shared/domain/post.ts';
import { planFilling } from '../../db/queries/plan-rows.ts';
import type { Session } from '../workspace/session.ts';

/** Throws AppError `seat-filled-elsewhere` where somebody sits on one of the seats in a plan that is not in use. */
export function refuseFilledElsewhere({ db, state }: Session, posts: readonly Post[]): void {
  for (const post of posts) {
    const plan = planFilling(db, post.id, state.plan.id);
    if (plan !== null) throw new AppError('seat-filled-elsewhere', { post: post.title, plan });
  }
}
