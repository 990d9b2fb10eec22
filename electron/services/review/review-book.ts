/** How far the review of a plan is, in memory: its stage, marks and locks of its seats, comments. Rules read none of it. */
import { PostId } from '../../../shared/domain/ids.ts';
import { DRAFT, type PlanStanding, type SeatComment, type SeatMark } from '../../../shared/domain/review.ts';
import type { ReviewDelta, ReviewSnapshot } from '../../../shared/ipc/shapes.ts';
import type { RowChange } from '../../db/changes.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  commentFromRow,
  commentsOf,
  markFromRow,
  marksOf,
  standingFromRow,
  standingOf,
} from '../../db/queries/review-rows.ts';

export class ReviewBook {
  readonly planId: string;
  #standing: PlanStanding;
  readonly #marks: Map<PostId, SeatMark>;
  readonly #comments: Map<number, SeatComment>;

  /** Reads the book of a plan. */
  constructor(db: ReadableDb, planId: string) {
    this.planId = planId;
    this.#standing = standingOf(db, planId);
    this.#marks = marksOf(db, planId);
    this.#comments = commentsOf(db, planId);
  }

  get standing(): PlanStanding {
    return this.#standing;
  }

  get marks(): ReadonlyMap<PostId, SeatMark> {
    return this.#marks;
  }

  /** By number, oldest first. */
  get comments(): ReadonlyMap<number, SeatComment> {
    return this.#comments;
  }

  get snapshot(): ReviewSnapshot {
    return {
      standing: this.#standing,
      marks: [...this.#marks.values()],
      // One that was taken back and brought again stands where it was written.
      comments: [...this.#comments.values()].sort((a, b) => a.id - b.id),
    };
  }

  /** Takes recorded changes in; answers what of the book changed, null where nothing did. */
  apply(changes: readonly RowChange[]): ReviewDelta | null {
    const delta: ReviewDelta = {
      replaces: false,
      standing: null,
      marks: [],
      comments: [],
      removedComments: [],
    };
    let isTouched = false;
    for (const { table, before, after } of changes) {
      const row = after ?? before;
      if (row?.plan_id !== this.planId) continue;
      switch (table) {
        case 'plan_stage':
          this.#standing = after === null ? DRAFT : standingFromRow(after);
          delta.standing = this.#standing;
          break;
        case 'seat_mark': {
          const postId = PostId.parse(row.post_id);
          const mark = after === null ? { postId, given: null, lock: null } : markFromRow(after);
          if (after === null) this.#marks.delete(postId);
          else this.#marks.set(postId, mark);
          delta.marks.push(mark);
          break;
        }
        case 'seat_comment':
          if (after === null) {
            this.#comments.delete(Number(row.id));
            delta.removedComments.push(Number(row.id));
          } else {
            const comment = commentFromRow(after);
            this.#comments.set(comment.id, comment);
            delta.comments.push(comment);
          }
          break;
        default:
          continue;
      }
      isTouched = true;
    }
    return isTouched ? delta : null;
  }
}
