/**
 * Opens the workspace of its argument as a user without rights and prints the code of the refusal, or `opened`.
 * Started as root it first becomes nobody, as root may write anywhere; by then all code is loaded.
 */
import Database from 'better-sqlite3';
import { createDatabase, openDatabase } from '../../../electron/db/connection.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { MIGRATIONS } from '../migrations.ts';

const NOBODY = 65_534;
const [mode = '', path = ''] = process.argv.slice(2);

new Database(':memory:').close();
if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setegid?.(NOBODY);
  process.seteuid?.(NOBODY);
}
try {
  const db = mode === 'create' ? createDatabase(path, MIGRATIONS) : await openDatabase(path, MIGRATIONS);
  db.close();
  process.stdout.write('opened');
} catch (error) {
  process.stdout.write(error instanceof AppError ? error.code : String(error));
}
