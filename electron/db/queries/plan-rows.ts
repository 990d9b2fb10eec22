/** The plan, its placements and dispositions ↔ their rows. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PlanId, PostId } from '../../../shared/domain/ids.ts';
import { Disposition, Placement, Plan } from '../../../shared/domain/plan.ts';
import { PlanRecord } from '../../../shared/domain/plan-record.ts';
import type { Row, RowChange, StoredRow } from '../changes.ts';
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

const IN_USE = 'plan-in-use';

/** The setting that names the plan in use. */
export function planInUseToRow(planId: PlanId): Row {
  return { key: IN_USE, value: JSON.stringify(planId) };
}

/** Whether a row change is one of which plan is in use. */
export function concernsPlanInUse({ table, before, after }: RowChange): boolean {
  return table === 'setting' && (after ?? before)?.key === IN_USE;
}

/** The plan worked on: the one the setting names, else the first. */
export function currentPlan(db: ReadableDb): Plan {
  return planInUseBy(
    db,
    db.prepare<[string], Row>('SELECT * FROM setting WHERE key = ?').get(IN_USE) ?? null,
  );
}

/** The plan that is in use where the setting stands so, or with null is not there. */
export function planInUseBy(db: ReadableDb, setting: Row | null): Plan {
  const row = db
    .prepare<[Row[string]], StoredRow>(
      `SELECT * FROM plan ORDER BY id IS json_extract(?, '$') DESC, id LIMIT 1`,
    )
    .get(setting?.value ?? null);
  if (row === undefined) throw new AppError('workspace-damaged', { path: db.name }, 'no plan');
  return planFromRow(row);
}

/** All plans, oldest first. */
export function allPlans(db: ReadableDb): PlanRecord[] {
  const inUse = currentPlan(db).id;
  return db
    .prepare<[], StoredRow>(
      `SELECT plan.*, coalesce(plan_stage.stage, 'draft') AS stage
       FROM plan LEFT JOIN plan_stage ON plan_stage.plan_id = plan.id ORDER BY made_at, length(id), id`,
    )
    .all()
    .map((row) =>
      PlanRecord.parse({
        ...planFromRow(row),
        inUse: row.id === inUse,
        archived: row.archived === 1,
        stage: row.stage,
        madeAt: row.made_at,
        copiedFrom: row.copied_from,
      }),
    );
}

/** Name of a plan other than `planId` in which somebody sits on the seat, or null. */
export function planFilling(db: ReadableDb, postId: PostId, planId: PlanId): string | null {
  const row = db
    .prepare<[PostId, PlanId], { name: string }>(
      `SELECT plan.name FROM plan JOIN placement ON placement.plan_id = plan.id AND placement.post_id = ?
       WHERE plan.id <> ? ORDER BY plan.id LIMIT 1`,
    )
    .get(postId, planId);
  return row?.name ?? null;
}

/** Tables whose rows belong to a plan, in the order in which they may be deleted before it. */
export const TABLES_OF_PLAN = ['waiver', 'decision_choice', 'disposition', 'placement'] as const;
export type TableOfPlan = (typeof TABLES_OF_PLAN)[number];

/** How its review went: goes with the plan, but a copy of it has been reviewed by nobody. */
export const TABLES_OF_REVIEW = ['seat_mark', 'seat_comment', 'plan_stage'] as const;
type TableOfReview = (typeof TABLES_OF_REVIEW)[number];

/** The rows of a plan as they are stored. */
export function rowsOfPlan(db: ReadableDb, table: TableOfPlan | TableOfReview, planId: PlanId): Row[] {
  // The name is one of those above.
  return db.prepare<[PlanId], Row>(`SELECT * FROM ${table} WHERE plan_id = ?`).all(planId);
}

/** So many rows are read at once. */
const STRETCH = 2_000;

/** The same a stretch at a time: of a plan of the whole country nobody waits for all of them. */
export function* stretchesOfPlan(
  db: ReadableDb,
  table: TableOfPlan,
  planId: PlanId,
): Generator<readonly Row[]> {
  // The name is one of those above.
  const statement = db.prepare<[PlanId, number, number], Row>(
    `SELECT * FROM ${table} WHERE plan_id = ? LIMIT ? OFFSET ?`,
  );
  for (let offset = 0; ; offset += STRETCH) {
    const rows = statement.all(planId, STRETCH, offset);
    yield rows;
    if (rows.length < STRETCH) return;
  }
}

export function countOfPlan(db: ReadableDb, table: TableOfPlan, planId: PlanId): number {
  // The name is one of those above.
  const row = db
    .prepare<[PlanId], { n: number }>(`SELECT count(*) AS n FROM ${table} WHERE plan_id = ?`)
    .get(planId);
  return row?.n ?? 0;
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

/**
 * Writes a plan made at `madeAt` (a UTC timestamp), where it is new, and placements of it; part of a workspace's
 * creation, not journalled row by row.
 */
export function insertPlan(
  db: WritableDb,
  plan: Plan,
  madeAt: string,
  placements: readonly Placement[],
): void {
  db.prepare(
    `INSERT INTO plan (id, name, start_date, term_end, standards_version, made_at)
     VALUES (@id, @name, @start_date, @term_end, @standards_version, @made_at) ON CONFLICT DO NOTHING`,
  ).run({ ...planToRow(plan), made_at: madeAt });
  const insert = db.prepare(
    `INSERT INTO placement (plan_id, post_id, person_id, form, since, note)
     VALUES (@plan_id, @post_id, @person_id, @form, @since, @note)`,
  );
  for (const placement of placements) insert.run(placementToRow(plan.id, placement));
}
