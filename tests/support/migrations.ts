import { join } from 'node:path';
import { type Migration, readMigrations } from '../../electron/db/migrate.ts';
import { appRoot } from '../../electron/services/resources/index.ts';

export const MIGRATIONS_FOLDER = join(appRoot(), 'electron', 'db', 'migrations');

/** The migrations the program ships. */
export const MIGRATIONS: readonly Migration[] = readMigrations(MIGRATIONS_FOLDER);
