/** Units, what they were formed from, bodies and posts ↔ their rows. */
import { Body, Post } from '../../../shared/domain/post.ts';
import { MergedFrom, Unit } from '../../../shared/domain/unit.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

export interface UnitWithOrigin {
  unit: Unit;
  mergedFrom: readonly MergedFrom[];
}

/** Writes the units of a new workspace with their origins; part of its creation, not journalled row by row. */
export function insertUnits(db: WritableDb, units: readonly UnitWithOrigin[]): void {
  const unit = db.prepare(
    'INSERT INTO unit (code, name, type, full_name, province_code, resolution, ordinal) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const origin = db.prepare(
    'INSERT INTO merged_from (unit_code, code, name, district, province, part, remainder) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  units.forEach(({ unit: u, mergedFrom }, ordinal) => {
    unit.run(u.code, u.name, u.type, u.fullName, u.provinceCode, u.resolution, ordinal);
    for (const m of mergedFrom)
      origin.run(u.code, m.code, m.name, m.district, m.province, m.part, m.remainder ? 1 : 0);
  });
}

export function insertBodies(db: WritableDb, bodies: readonly Body[]): void {
  const insert = db.prepare(
    'INSERT INTO body (id, unit_code, kind, name, bloc, ordinal) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const b of bodies) insert.run(b.id, b.unitCode, b.kind, b.name, b.bloc, b.ordinal);
}

export function insertPosts(db: WritableDb, posts: readonly Post[]): void {
  const columns = [
    'id',
    'unit_code',
    'body_id',
    'title_code',
    'title',
    'slot',
    'norm',
    'in_headcount',
    'requirement',
    'ordinal',
    'frozen',
  ];
  const insert = db.prepare(
    `INSERT INTO post (${columns.join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`,
  );
  for (const post of posts) insert.run(postToRow(post));
}

export function postToRow(post: Post): Row {
  return {
    id: post.id,
    unit_code: post.unitCode,
    body_id: post.bodyId,
    title_code: post.titleCode,
    title: post.title,
    slot: post.slot,
    norm: post.norm,
    in_headcount: post.inHeadcount ? 1 : 0,
    requirement: post.requirement,
    ordinal: post.ordinal,
    frozen: post.frozen ? 1 : 0,
  };
}

/** The post a row stores; a row out of form is a damaged file and throws. */
export function postFromRow(row: StoredRow): Post {
  return Post.parse({
    id: row.id,
    unitCode: row.unit_code,
    bodyId: row.body_id,
    titleCode: row.title_code,
    title: row.title,
    slot: row.slot,
    norm: row.norm,
    inHeadcount: row.in_headcount === 1,
    requirement: row.requirement,
    ordinal: row.ordinal,
    frozen: row.frozen === 1,
  });
}

export function bodyToRow(body: Body): Row {
  const { id, unitCode, kind, name, bloc, ordinal } = body;
  return { id, unit_code: unitCode, kind, name, bloc, ordinal };
}

export function bodyFromRow(row: StoredRow): Body {
  const { id, unit_code: unitCode, kind, name, bloc, ordinal } = row;
  return Body.parse({ id, unitCode, kind, name, bloc, ordinal });
}

/** Units in the order of the state list. */
export function allUnits(db: ReadableDb): Unit[] {
  return db
    .prepare(
      `SELECT code, name, type, full_name AS fullName, province_code AS provinceCode, resolution
       FROM unit ORDER BY ordinal`,
    )
    .all()
    .map((row) => Unit.parse(row));
}

/** What each unit was formed from, by unit code. */
export function allOrigins(db: ReadableDb): Map<string, MergedFrom[]> {
  const origins = new Map<string, MergedFrom[]>();
  const rows = db.prepare('SELECT * FROM merged_from ORDER BY id').iterate() as IterableIterator<
    Record<string, unknown>
  >;
  for (const row of rows) {
    const code = String(row.unit_code);
    const list = origins.get(code) ?? [];
    list.push(MergedFrom.parse({ ...row, remainder: row.remainder === 1 }));
    origins.set(code, list);
  }
  return origins;
}

export function allBodies(db: ReadableDb): Body[] {
  return db
    .prepare(
      'SELECT id, unit_code AS unitCode, kind, name, bloc, ordinal FROM body ORDER BY unit_code, ordinal',
    )
    .all()
    .map((row) => Body.parse(row));
}

export function seatsIn(db: ReadableDb): number {
  return db.prepare<[], { n: number }>('SELECT count(*) AS n FROM post').get()?.n ?? 0;
}

export function allPosts(db: ReadableDb): Post[] {
  return db
    .prepare<[], StoredRow>('SELECT * FROM post ORDER BY unit_code, ordinal, slot')
    .all()
    .map(postFromRow);
}
