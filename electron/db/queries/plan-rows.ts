/** The plan, its placements and dispositions ↔ their rows. */
import { AppError } from '../../../shared/domain/errors.ts';
import { Disposition, Placement, Plan } from '../../../shared/domain/plan.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

export function planToRow(plan: Plan): Row {
  return {
    id: plan.id,
    name: plan.name,
    start_date: plan.startDate,
    term_end: plan.termEnd,
    standards_version: plan.standardsVersion,
  };
}

export function planFromRow(row: StoredRow): Plan {
  return Plan.parse({
    id: row.id,
    name: row.name,
    startDate: row.start_date,
    termEnd: row.term_end,
    standardsVersion: row.standards_version ?? null,
  });
}

/** The plan worked on. A workspace has one plan in this version of the program. */
export function currentPlan(db: ReadableDb): Plan {
  const row = db.prepare<[], StoredRow>('SELECT * FROM plan ORDER BY id LIMIT 1').get();
  if (row === undefined) throw new AppError('workspace-damaged', { path: db.name }, 'no plan');
  return planFromRow(row);
}

export function placementToRow(planId: string, placement: Placement): Row {
  return {
    plan_id: planId,
    post_id: placement.postId,
    person_id: placement.personId,
    form: placement.form,
    since: placement.since,
    note: placement.note,
  };
}

export function placementFromRow(row: StoredRow): Placement {
  return Placement.parse({
    postId: row.post_id,
    personId: row.person_id,
    form: row.form,
    since: row.since,
    note: row.note,
  });
}

export function allPlacements(db: ReadableDb, planId: string): Placement[] {
  return db
    .prepare<[string], StoredRow>('SELECT * FROM placement WHERE plan_id = ?')
    .all(planId)
    .map(placementFromRow);
}

export function dispositionToRow(planId: string, disposition: Disposition): Row {
  return {
    plan_id: planId,
    person_id: disposition.personId,
    kind: disposition.kind,
    date: disposition.date,
    note: disposition.note,
  };
}

export function dispositionFromRow(row: StoredRow): Disposition {
  return Disposition.parse({ personId: row.person_id, kind: row.kind, date: row.date, note: row.note });
}

export function allDispositions(db: ReadableDb, planId: string): Disposition[] {
  return db
    .prepare<[string], StoredRow>('SELECT * FROM disposition WHERE plan_id = ?')
    .all(planId)
    .map(dispositionFromRow);
}

/** Writes a plan, where it is new, and placements of it; part of a workspace's creation, not journalled row by row. */
export function insertPlan(db: WritableDb, plan: Plan, placements: readonly Placement[]): void {
  db.prepare(
    `INSERT INTO plan (id, name, start_date, term_end, standards_version)
     VALUES (@id, @name, @start_date, @term_end, @standards_version) ON CONFLICT DO NOTHING`,
  ).run(planToRow(plan));
  const insert = db.prepare(
    `INSERT INTO placement (plan_id, post_id, person_id, form, since, note)
     VALUES (@plan_id, @post_id, @person_id, @form, @since, @note)`,
  );
  for (const placement of placements) insert.run(placementToRow(plan.id, placement));
}
