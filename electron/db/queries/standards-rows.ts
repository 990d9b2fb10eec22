/** Versions of the standards ↔ rows of the table `standards_version`. */
import { z } from 'zod';
import { AppError } from '../../../shared/domain/errors.ts';
import { StandardsInUse } from '../../../shared/domain/plan.ts';
import { Standard } from '../../../shared/rules/ruleset.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb } from '../connection.ts';

/** A version without its rows. */
export const StandardsVersion = z.object({
  id: z.number().int().positive(),
  name: z.string().min(1),
  at: z.iso.datetime(),
  actor: z.string(),
});
export type StandardsVersion = z.infer<typeof StandardsVersion>;

export function standardsVersionToRow(version: StandardsVersion, rows: readonly Standard[]): Row {
  return { ...version, rows: JSON.stringify(rows) };
}

/** All versions, oldest first. */
export function allStandardsVersions(db: ReadableDb): StandardsVersion[] {
  return db
    .prepare<[], StoredRow>('SELECT id, name, at, actor FROM standards_version ORDER BY id')
    .all()
    .map((row) => StandardsVersion.parse(row));
}

/** A version with its name; the one the program ships, null, has none. */
export function standardsNamed(db: ReadableDb, version: number | null): StandardsInUse {
  if (version === null) return { version, name: '' };
  const row = db
    .prepare<[number], { name: string }>('SELECT name FROM standards_version WHERE id = ?')
    .get(version);
  return StandardsInUse.parse({ version, name: row?.name ?? '' });
}

/** The standards of a version; a version that is not there is a damaged file and throws. */
export function standardsOf(db: ReadableDb, id: number): Standard[] {
  const row = db
    .prepare<[number], { rows: string }>('SELECT rows FROM standards_version WHERE id = ?')
    .get(id);
  if (row === undefined) throw new AppError('workspace-damaged', { path: db.name }, `no standards ${id}`);
  return z.array(Standard).parse(JSON.parse(row.rows));
}
