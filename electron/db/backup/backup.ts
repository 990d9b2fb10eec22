/** Backups through SQLite's online backup: a copied file of a live database may hold nothing at all. */
import { existsSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '../../../shared/domain/errors.ts';
import { asWorkspaceError } from '../sqlite-errors.ts';

/** Writes a complete copy of `db` to `target` and proves that it opens; a failed copy leaves no file behind. */
export async function backUp(db: Database.Database, target: string): Promise<void> {
  const existed = existsSync(target);
  try {
    await db.backup(target);
    const copy = new Database(target, { fileMustExist: true });
    try {
      // One file that needs no companions: it can be read from a medium that is write-protected.
      copy.pragma('journal_mode = DELETE');
      const check = copy.pragma('quick_check(1)', { simple: true });
      if (check !== 'ok') throw new AppError('backup-failed', { path: target }, String(check));
    } finally {
      copy.close();
    }
  } catch (error) {
    if (!existed) rmSync(target, { force: true });
    const mapped = asWorkspaceError(error, target);
    if (mapped instanceof AppError && mapped.code === 'backup-failed') throw mapped;
    throw new AppError(
      'backup-failed',
      { path: target },
      error instanceof Error ? error.message : String(error),
    );
  }
}

/** Backup beside the workspace file before something that replaces or migrates it; returns its path. */
export async function backUpBefore(db: Database.Database, path: string, label: string): Promise<string> {
  const target = freeName(path, label);
  await backUp(db, target);
  return target;
}

/** `lai-chau.botri` → `lai-chau.v10.bak.botri`, with a number where that name is taken. */
export function freeName(path: string, label: string): string {
  const stem = path.replace(/\.botri$/i, '');
  for (let n = 1; ; n += 1) {
    const name = `${stem}.${label}${n === 1 ? '' : `-${n}`}.bak.botri`;
    if (!existsSync(name)) return name;
  }
}
