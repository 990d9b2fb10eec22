/** What tests of migrations need: a file at some version, and everything that is in it. */
import Database from 'better-sqlite3';
import type { StoredRow } from '../../electron/db/changes.ts';
import type { WritableDb } from '../../electron/db/connection.ts';
import { migrate } from '../../electron/db/migrate.ts';
import { personFromRow } from '../../electron/db/queries/person-rows.ts';
import type { Person } from '../../shared/domain/person.ts';
import { MIGRATIONS } from './migrations.ts';

/** An empty database in memory with foreign keys on, as the program has them. */
export function emptyDatabase(): WritableDb {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  return db;
}

/** Runs the shipped migrations up to `version`. */
export function updateToVersion(db: WritableDb, version: number): void {
  migrate(db, MIGRATIONS, version);
}

export type Tables = Record<string, Record<string, unknown>[]>;

/** Every row of every table, in the order of the keys, so that two files can be compared whole. */
export function tableData(db: WritableDb): Tables {
  const tables: Tables = {};
  for (const name of tableNames(db)) {
    const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${name}"`).all();
    tables[name] = rows.sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
  }
  return tables;
}

/** Tables of the program, by name; SQLite's own are left out. */
export function tableNames(db: WritableDb): string[] {
  return db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all()
    .map((row) => row.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** People of a file of any version, read as the program of today reads rows. */
export function peopleOf(db: WritableDb): Person[] {
  return db.prepare<[], StoredRow>('SELECT * FROM person ORDER BY sort_key, id').all().map(personFromRow);
}
