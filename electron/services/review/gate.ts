/**
 * The one gate every command goes through: whether the role at the keyboard may give it, and whether the rows it
 * writes may be changed at all. What a command is called does not matter to the second: whatever writes a placement is
 * held up by a lock, commands of later versions included.
 */
import { AppError } from '../../../shared/domain/errors.ts';
import { PostId } from '../../../shared/domain/ids.ts';
import { mayGive, ROLES_OF } from '../../../shared/domain/permissions.ts';
import { type Desk, isClosed } from '../../../shared/domain/review.ts';
import type { Command } from '../../../shared/domain/workspace.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { RowChange } from '../../db/changes.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { refuseByPapers } from '../paper/hold.ts';
import type { ReviewBook } from './review-book.ts';

/** Throws AppError `role-unchosen` where nobody was chosen to sit at the keyboard, else `role-missing`. */
export function refuseByRole(desk: Desk, command: Command): void {
  if (mayGive(desk, command)) return;
  if (desk.present === null) throw new AppError('role-unchosen');
  throw new AppError('role-missing', {
    person: desk.present.name,
    role: desk.present.role,
    needed: ROLES_OF[command].join(' '),
  });
}

/**
 * Throws AppError `plan-approved` or `plan-issued` where the plan in use is closed and its seats or placements would
 * change, `seat-locked` where a locked seat would, `held-by-paper` where a signed paper says what was there. Asked
 * after the write and before its transaction is kept; `book` is as it was before.
 */
export function refuseByRows(
  db: ReadableDb,
  state: PlanState,
  book: ReviewBook,
  changes: readonly RowChange[],
): void {
  const { stage, by } = book.standing;
  const closed = isClosed(stage);
  for (const change of changes) {
    if (!changesPlan(change, book.planId)) continue;
    if (closed) {
      const params = { plan: state.plan.name, by };
      throw new AppError(stage === 'issued' ? 'plan-issued' : 'plan-approved', params);
    }
    const postId = changedSeat(change);
    const lock = postId === null ? null : (book.marks.get(postId)?.lock ?? null);
    if (postId === null || lock === null) continue;
    const post = state.posts.get(postId);
    const unit = post === undefined ? '' : (state.units.get(post.unitCode)?.fullName ?? '');
    throw new AppError('seat-locked', { post: post?.title ?? postId, unit, by: lock.by, seat: postId });
  }
  refuseByPapers(db, book.planId, changes);
}

/** Whether a row is part of the plan: its placements, dispositions and dates, and the seats and bodies it fills. */
function changesPlan({ table, before, after }: RowChange, planId: string): boolean {
  switch (table) {
    case 'placement':
    case 'disposition':
      return (after ?? before)?.plan_id === planId;
    case 'post':
    case 'body':
      return true;
    case 'plan':
      return (
        after?.id === planId &&
        before !== null &&
        (after.start_date !== before.start_date || after.term_end !== before.term_end)
      );
    default:
      return false;
  }
}

/** The seat whose holder, or whose being there, a row changes; a new norm of its title leaves a seat as it is. */
function changedSeat({ table, before, after }: RowChange): PostId | null {
  const row = after ?? before;
  if (table === 'placement') return PostId.parse(row?.post_id);
  if (table !== 'post' || before === null) return null;
  return after === null || after.frozen !== before.frozen ? PostId.parse(row?.id) : null;
}
