/**
 * Brings a workspace file to the newest schema: numbered files, all pending ones and `user_version` in one
 * transaction, foreign keys off before it (a table rebuilt with them on would delete its children), checked inside it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/domain/errors.ts';

export interface Migration {
  /** From the file name: `0010-create-workspace.sql` is 10. */
  version: number;
  name: string;
  sql: string;
}

/** The migrations of `folder`, in order. A name out of form is a fault of the program and throws. */
export function readMigrations(folder: string): Migration[] {
  const migrations = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const version = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]);
      if (!Number.isInteger(version)) throw new Error(`migration out of form: ${name}`);
      return { version, name, sql: readFileSync(join(folder, name), 'utf8') };
    });
  if (migrations.length === 0) throw new Error(`no migrations in ${folder}`);
  return migrations;
}

export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Newest version the program knows. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Applies what is pending up to `target`; returns the versions applied. The file is unchanged when one fails.
 * The caller has refused newer files and backed up before.
 */
export function migrate(
  db: Database,
  migrations: readonly Migration[],
  target = newestVersion(migrations),
): number[] {
  const from = schemaVersion(db);
  const pending = migrations.filter((m) => m.version > from && m.version <= target);
  if (pending.length === 0) return [];
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const migration of pending) db.exec(migration.sql);
      const broken = db.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0) {
        throw new AppError(
          'workspace-damaged',
          { path: db.name },
          `foreign keys broken: ${JSON.stringify(broken[0])}`,
        );
      }
      db.pragma(`user_version = ${pending.at(-1)?.version}`);
    })();
  } finally {
    db.pragma('foreign_keys = ON');
  }
  return pending.map((m) => m.version);
}
