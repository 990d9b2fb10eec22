/** Opens and creates workspace files: one exclusive connection, write-ahead log, full sync. */
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../shared/domain/errors.ts';
import { backUpBefore } from './backup/backup.ts';
import { type Migration, migrate, newestVersion, schemaVersion } from './migrate.ts';
import { asWorkspaceError, guarded } from './sqlite-errors.ts';

/** `BOTR`: how a workspace is told from any other SQLite file. */
const APPLICATION_ID = 0x424f5452;

declare const writable: unique symbol;
/** A connection on which reading is allowed. */
export type ReadableDb = Database.Database;
/** A connection on which the holder may write: given to commands only. */
export type WritableDb = Database.Database & { readonly [writable]?: true };

function configure(db: Database.Database): void {
  // One process owns the file; a second one is told so instead of waiting for ever.
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  // A confirmed change survives a power cut, not only a crash of the program.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('temp_store = MEMORY');
  // Takes the exclusive lock now, so that "in use" is said at opening and not at the first change.
  db.exec('BEGIN IMMEDIATE; COMMIT;');
}

function assertFolder(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) throw new AppError('workspace-folder-missing', { file: path, folder });
}

/** Creates an empty workspace file with the newest schema. Refuses an existing file. */
export function createDatabase(path: string, migrations: readonly Migration[]): WritableDb {
  assertFolder(path);
  if (existsSync(path)) throw new AppError('workspace-exists', { file: path });
  return guarded(path, () => {
    const db = new Database(path, { timeout: 0 });
    try {
      configure(db);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      migrate(db, migrations);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/**
 * Opens a workspace file: refuses what is none, what is newer than the program, what is in use, read-only or damaged,
 * and leaves such a file untouched; backs up before migrating.
 */
export async function openDatabase(path: string, migrations: readonly Migration[]): Promise<WritableDb> {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new AppError('workspace-not-found', { file: path });
  let db: Database.Database | undefined;
  try {
    refuseForeign(path, migrations);
    db = new Database(path, { fileMustExist: true, timeout: 0 });
    configure(db);
    const check = db.pragma('quick_check(1)', { simple: true });
    if (check !== 'ok') throw new AppError('workspace-damaged', { file: path }, String(check));
    if (schemaVersion(db) < newestVersion(migrations)) {
      await backUpBefore(db, path, `v${schemaVersion(db)}`);
      migrate(db, migrations);
    }
    return db;
  } catch (error) {
    db?.close();
    throw asWorkspaceError(error, path);
  }
}

/** Looks at the file read-only first: a file that is refused must not be changed by the refusal. */
function refuseForeign(path: string, migrations: readonly Migration[]): void {
  if (statSync(path).size === 0) throw new AppError('workspace-not-a-workspace', { file: path });
  const peek = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 });
  try {
    const id = Number(peek.pragma('application_id', { simple: true }));
    if (id !== APPLICATION_ID) throw new AppError('workspace-not-a-workspace', { file: path });
    const version = schemaVersion(peek);
    if (version > newestVersion(migrations)) {
      const row = peek
        .prepare<[], { value: string }>("SELECT value FROM meta WHERE key = 'app_version'")
        .get();
      throw new AppError('workspace-newer', { file: path, needs: row?.value ?? String(version) });
    }
  } finally {
    peek.close();
  }
}
