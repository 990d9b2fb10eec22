/** Stages of plans, marks and locks on seats, comments ↔ their rows. */
import type { PostId } from '../../../shared/domain/ids.ts';
import { DRAFT, PlanStanding, SeatComment, SeatMark } from '../../../shared/domain/review.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb } from '../connection.ts';

export function standingToRow(planId: string, { stage, at, by, reason }: PlanStanding): Row {
  return { plan_id: planId, stage, at, actor: by, reason };
}

export function standingFromRow(row: StoredRow): PlanStanding {
  return PlanStanding.parse({ stage: row.stage, at: row.at, by: row.actor, reason: row.reason });
}

/** A plan nobody has sent to review is a draft. */
export function standingOf(db: ReadableDb, planId: string): PlanStanding {
  const row = db.prepare<[string], StoredRow>('SELECT * FROM plan_stage WHERE plan_id = ?').get(planId);
  return row === undefined ? DRAFT : standingFromRow(row);
}

export function markToRow(planId: string, { postId, given, lock }: SeatMark): Row {
  return {
    plan_id: planId,
    post_id: postId,
    review: given?.review ?? null,
    person_id: given?.personId ?? null,
    form: given?.form ?? null,
    since: given?.since ?? null,
    reviewed_at: given?.at ?? null,
    reviewer: given?.by ?? null,
    locked_at: lock?.at ?? null,
    locker: lock?.by ?? null,
  };
}

export function markFromRow(row: StoredRow): SeatMark {
  const given =
    row.review === null
      ? null
      : {
          review: row.review,
          personId: row.person_id,
          form: row.form,
          since: row.since,
          at: row.reviewed_at,
          by: row.reviewer,
        };
  const lock = row.locked_at === null ? null : { at: row.locked_at, by: row.locker };
  return SeatMark.parse({ postId: row.post_id, given, lock });
}

export function marksOf(db: ReadableDb, planId: string): Map<PostId, SeatMark> {
  const rows = db.prepare<[string], StoredRow>('SELECT * FROM seat_mark WHERE plan_id = ?').all(planId);
  return new Map(rows.map(markFromRow).map((mark) => [mark.postId, mark]));
}

export function commentToRow(planId: string, comment: SeatComment): Row {
  const { id, postId, unitCode, kind, text, at, by, settled } = comment;
  return {
    id,
    plan_id: planId,
    post_id: postId,
    unit_code: unitCode,
    kind,
    text,
    at,
    author: by,
    settled_at: settled?.at ?? null,
    settler: settled?.by ?? null,
  };
}

export function commentFromRow(row: StoredRow): SeatComment {
  return SeatComment.parse({
    id: row.id,
    postId: row.post_id,
    unitCode: row.unit_code,
    kind: row.kind,
    text: row.text,
    at: row.at,
    by: row.author,
    settled: row.settled_at === null ? null : { at: row.settled_at, by: row.settler },
  });
}

/** Comments of a plan, oldest first. */
export function commentsOf(db: ReadableDb, planId: string): Map<number, SeatComment> {
  const rows = db
    .prepare<[string], StoredRow>('SELECT * FROM seat_comment WHERE plan_id = ? ORDER BY id')
    .all(planId);
  return new Map(rows.map(commentFromRow).map((comment) => [comment.id, comment]));
}

/** Number for the next comment, whatever plan it is of. */
export function nextCommentId(db: ReadableDb): number {
  const row = db.prepare<[], { n: number | null }>('SELECT max(id) AS n FROM seat_comment').get();
  return (row?.n ?? 0) + 1;
}
