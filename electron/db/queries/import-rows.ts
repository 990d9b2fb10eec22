/** Records of imports, and what officers told the program about lists. */
import type { z } from 'zod';
import { BatchDetails, ImportBatch } from '../../../shared/domain/import-batch.ts';
import type { StoredRow } from '../changes.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

function batchFromRow(row: StoredRow): ImportBatch {
  // Imports of older versions of the program counted less.
  const counts = { doubtful: 0, gone: 0, ...JSON.parse(String(row.counts)) };
  return ImportBatch.parse({ ...row, counts });
}

/** All imports in force, newest first. */
export function allBatches(db: ReadableDb): ImportBatch[] {
  return db
    .prepare<[], StoredRow>('SELECT id, at, actor, file, sha256, counts FROM import_batch ORDER BY id DESC')
    .all()
    .map(batchFromRow);
}

/** One import with how its files were read (null in older files); undefined where there is none. */
export function batchOf(
  db: ReadableDb,
  id: number,
): (ImportBatch & { details: BatchDetails | null }) | undefined {
  const row = db.prepare<[number], StoredRow>('SELECT * FROM import_batch WHERE id = ?').get(id);
  if (row === undefined) return undefined;
  return {
    ...batchFromRow(row),
    details: row.details === null ? null : BatchDetails.parse(JSON.parse(String(row.details))),
  };
}

/** Number for the next import: numbers of imports that were undone are not used again. */
export function nextBatchId(db: ReadableDb): number {
  const row = db
    .prepare<[], { n: number | null }>(
      `SELECT max(n) AS n FROM (
         SELECT max(id) AS n FROM import_batch
         UNION ALL
         SELECT max(CAST(json_extract(summary, '$.batch') AS INTEGER)) FROM journal WHERE command = 'roster.import'
       )`,
    )
    .get();
  return (row?.n ?? 0) + 1;
}

/** Earlier imports by the hash of one of their files, newest first. */
export function batchesByHash(db: ReadableDb): Map<string, { batchId: number; at: string }> {
  const found = new Map<string, { batchId: number; at: string }>();
  const rows = db
    .prepare<[], { id: number; at: string; sha256: string }>(
      `SELECT b.id, b.at, f.value ->> '$.sha256' AS sha256
         FROM import_batch b, json_each(coalesce(b.details ->> '$.files', json_array(json_object('sha256', b.sha256)))) f
        ORDER BY b.id DESC`,
    )
    .all();
  for (const { id, at, sha256 } of rows) if (!found.has(sha256)) found.set(sha256, { batchId: id, at });
  return found;
}

export type MemoryKind = 'columns' | 'answer';

/** What is remembered of a kind, by key. */
export function readMemory<T>(db: ReadableDb, kind: MemoryKind, schema: z.ZodType<T>): Map<string, T> {
  const rows = db
    .prepare<[string], { key: string; value: string }>(
      'SELECT key, value FROM import_memory WHERE kind = ? ORDER BY key',
    )
    .all(kind);
  const memory = new Map<string, T>();
  for (const { key, value } of rows) {
    // What an older or newer version noted in another form is as good as forgotten.
    const parsed = schema.safeParse(JSON.parse(value));
    if (parsed.success) memory.set(key, parsed.data);
  }
  return memory;
}

/** Notes things for the next list; null forgets. */
export function writeMemory(
  db: WritableDb,
  kind: MemoryKind,
  at: string,
  entries: Iterable<readonly [key: string, value: unknown]>,
): void {
  const put = db.prepare('INSERT OR REPLACE INTO import_memory (kind, key, value, at) VALUES (?, ?, ?, ?)');
  const drop = db.prepare('DELETE FROM import_memory WHERE kind = ? AND key = ?');
  for (const [key, value] of entries) {
    if (value === null) drop.run(kind, key);
    else put.run(kind, key, JSON.stringify(value), at);
  }
}
