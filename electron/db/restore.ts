/** Puts a backup in the place of a workspace file; what it replaces is kept beside it, so a restore can itself be undone. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '../../shared/domain/errors.ts';
import { backUp, freeName } from './backup/backup.ts';
import { refuseForeign, removeDatabaseFiles } from './connection.ts';
import { type Migration, newestVersion } from './migrate.ts';
import { asWorkspaceError } from './sqlite-errors.ts';

/**
 * `path` must be closed. Returns where the replaced file was kept, null where there was none.
 * The backup itself stays as it is; it is copied and proven before anything is touched.
 */
export async function restoreFile(
  path: string,
  from: string,
  migrations: readonly Migration[],
): Promise<string | null> {
  if (!existsSync(from)) throw new AppError('workspace-not-found', { path: from });
  refuseForeign(from, newestVersion(migrations));
  const fresh = `${path}.new`;
  removeDatabaseFiles(fresh);
  await copyProven(from, fresh);
  const kept = existsSync(path) ? freeName(path, 'truoc-khoi-phuc') : null;
  if (kept !== null) renameSync(path, kept);
  removeDatabaseFiles(path);
  try {
    renameSync(fresh, path);
  } catch (error) {
    putBack(path, kept);
    throw error;
  }
  return kept;
}

/** Turns a restore round: `kept` stands under the name of the workspace again. */
export function putBack(path: string, kept: string | null): void {
  removeDatabaseFiles(path);
  if (kept !== null) renameSync(kept, path);
}

async function copyProven(from: string, fresh: string): Promise<void> {
  let source: Database.Database | undefined;
  const companions = ['-wal', '-shm'].map((suffix) => `${from}${suffix}`).filter((name) => !existsSync(name));
  try {
    source = new Database(from, { fileMustExist: true, readonly: true, timeout: 0 });
    if (source.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new AppError('workspace-damaged', { path: from });
    await backUp(source, fresh);
  } catch (error) {
    throw asWorkspaceError(error, from);
  } finally {
    source?.close();
    // Reading alone makes SQLite put them there, and never take them away.
    for (const name of companions) rmSync(name, { force: true });
  }
}
