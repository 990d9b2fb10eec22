/** Puts a backup in the place of a workspace file; what it replaces is kept beside it, so a restore can itself be undone. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { AppError } from '../../shared/domain/errors.ts';
import { backUp, freeName } from './backup/backup.ts';
import { openDatabase } from './connection.ts';
import type { Migration } from './migrate.ts';

/**
 * `path` must be closed. Returns where the replaced file was kept, null where there was none.
 * The backup is copied and proven before anything is touched.
 */
export async function restoreFile(
  path: string,
  from: string,
  migrations: readonly Migration[],
): Promise<string | null> {
  if (!existsSync(from)) throw new AppError('workspace-not-found', { file: from });
  const fresh = `${path}.new`;
  rmSync(fresh, { force: true });
  const backup = await openDatabase(from, migrations);
  try {
    await backUp(backup, fresh);
  } finally {
    backup.close();
  }
  const kept = existsSync(path) ? freeName(path, 'truoc-khoi-phuc') : null;
  if (kept !== null) renameSync(path, kept);
  for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  renameSync(fresh, path);
  return kept;
}
