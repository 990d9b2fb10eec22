/** Opens and creates workspace files: one exclusive connection, write-ahead log, full sync. */
import { closeSync, existsSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../shared/domain/errors.ts';
import { backUpBefore } from './backup/backup.ts';
import { HEADER, JOURNAL_MODE_AT } from './header.ts';
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
  if (!existsSync(folder)) throw new AppError('workspace-folder-missing', { path, folder });
}

/** Creates an empty workspace file with the newest schema. Refuses an existing file. */
export function createDatabase(path: string, migrations: readonly Migration[]): WritableDb {
  assertFolder(path);
  if (existsSync(path)) throw new AppError('workspace-exists', { path });
  return guarded(path, () => {
    const db = new Database(path, { timeout: 0 });
    try {
      // Before the write-ahead log is turned on: the file itself must say what it is, should the program die now.
      db.pragma(`application_id = ${APPLICATION_ID}`);
      configure(db);
      migrate(db, migrations);
      return db;
    } catch (error) {
      db.close();
      removeDatabaseFiles(path);
      throw error;
    }
  });
}

/**
 * Opens a workspace file: refuses what is none, what is newer than the program, what is in use, read-only or damaged,
 * and leaves such a file untouched; backs up before migrating.
 */
export async function openDatabase(path: string, migrations: readonly Migration[]): Promise<WritableDb> {
  if (!existsSync(path) || !statSync(path).isFile()) throw new AppError('workspace-not-found', { path });
  let db: Database.Database | undefined;
  try {
    refuseReadOnly(path);
    refuseForeign(path, newestVersion(migrations));
    db = new Database(path, { fileMustExist: true, timeout: 0 });
    configure(db);
    const check = db.pragma('quick_check(1)', { simple: true });
    if (check !== 'ok') throw new AppError('workspace-damaged', { path }, String(check));
    refuseNewer(path, schemaVersion(db), newestVersion(migrations));
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

/** Deletes a workspace file with the companions SQLite keeps beside it. */
export function removeDatabaseFiles(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
}

/** SQLite would take such a file for a broken one: without the right to write it cannot be locked. */
function refuseReadOnly(path: string): void {
  try {
    closeSync(openSync(path, 'r+'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new AppError(code === 'EBUSY' ? 'workspace-in-use' : 'workspace-read-only', { path }, code);
  }
}

/**
 * Looks at the file's own first bytes: a file that is refused must not be changed by the refusal, and even a
 * read-only connection would leave its companion files behind.
 */
export function refuseForeign(path: string, newest: number): void {
  const header = readHeader(path);
  if (header?.applicationId !== APPLICATION_ID) throw new AppError('workspace-not-a-workspace', { path });
  refuseNewer(path, header.version, newest);
}

function refuseNewer(path: string, version: number, newest: number): void {
  if (version > newest) throw new AppError('workspace-newer', { path, needs: versionNeeded(path, version) });
}

function readHeader(path: string): { applicationId: number; version: number } | null {
  const bytes = Buffer.alloc(HEADER.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, HEADER.length, 0);
  } finally {
    closeSync(file);
  }
  if (bytes.toString('latin1', 0, HEADER.magic.length) !== HEADER.magic) return null;
  return {
    applicationId: bytes.readInt32BE(HEADER.applicationId),
    version: bytes.readInt32BE(HEADER.userVersion),
  };
}

/** The version of the program that wrote a newer file, read from a copy in memory; its schema's number if unknown. */
function versionNeeded(path: string, version: number): string {
  const bytes = readFileSync(path);
  // A database in memory has no write-ahead log; the header says so.
  bytes.fill(1, JOURNAL_MODE_AT, JOURNAL_MODE_AT + 2);
  const copy = new Database(bytes);
  try {
    const meta = copy
      .prepare<[], { value: string }>("SELECT value FROM meta WHERE key = 'app_version'")
      .get();
    return meta?.value ?? String(version);
  } catch {
    // A newer schema may keep it elsewhere.
    return String(version);
  } finally {
    copy.close();
  }
}
