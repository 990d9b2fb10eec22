/** SQLite's error codes as refusals an officer can act on. */
import Database from 'better-sqlite3';
import { AppError } from '../../shared/domain/errors.ts';

const BY_CODE: readonly (readonly [prefix: string, code: ConstructorParameters<typeof AppError>[0]])[] = [
  ['SQLITE_NOTADB', 'workspace-not-a-workspace'],
  ['SQLITE_CORRUPT', 'workspace-damaged'],
  ['SQLITE_BUSY', 'workspace-in-use'],
  ['SQLITE_LOCKED', 'workspace-in-use'],
  ['SQLITE_READONLY', 'workspace-read-only'],
  ['SQLITE_PERM', 'workspace-read-only'],
  ['SQLITE_FULL', 'workspace-disk-full'],
  ['SQLITE_IOERR', 'workspace-damaged'],
  ['SQLITE_CANTOPEN', 'workspace-read-only'],
];

/** Turns whatever the driver threw into an AppError that names the file; anything else passes unchanged. */
export function asWorkspaceError(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const known = BY_CODE.find(([prefix]) => error.code.startsWith(prefix));
  return known ? new AppError(known[1], { path }, `${error.code}: ${error.message}`) : error;
}

/** True where SQLite did not find a table or column the program asked for. */
export function isSchemaError(error: unknown): error is Error {
  return error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR';
}

/** Runs `work` and answers driver errors as refusals about the workspace file at `path`. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asWorkspaceError(error, path);
  }
}
