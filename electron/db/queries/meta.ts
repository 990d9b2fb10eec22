/** What the file says about itself, and the office's settings. */
import { z } from 'zod';
import { AppError } from '../../../shared/domain/errors.ts';
import type { RowChange } from '../changes.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

export const Meta = z.object({
  workspace_id: z.string(),
  province_code: z.string(),
  province_name: z.string(),
  created_at: z.string(),
  /** Version of the program that wrote the newest schema: told to an older program that refuses the file. */
  app_version: z.string(),
  /** Who sits at the keyboard, as JSON: no part of what the journal tells, so no setting. */
  present: z.string().optional(),
  /** Comments and reasons begun and not sent, as JSON. */
  begun_words: z.string().optional(),
});
export type Meta = z.infer<typeof Meta>;

export function writeMeta(db: WritableDb, meta: Partial<Meta>): void {
  const put = db.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  for (const [key, value] of Object.entries(meta)) put.run(key, value);
}

export function readMeta(db: ReadableDb): Meta {
  const rows = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM meta').all();
  const parsed = Meta.safeParse(Object.fromEntries(rows.map((r) => [r.key, r.value])));
  if (!parsed.success) throw new AppError('workspace-damaged', { path: db.name }, parsed.error.message);
  return parsed.data;
}

/** Where the office's settings stand among what else the file notes in their table. */
export const SETTINGS_KEY = 'workspace';

/** Where the list of who works on the file stands there. */
export const STAFF_KEY = 'staff';

/** Whether a row change is one of the office's settings. */
export function concernsSettings(change: RowChange): boolean {
  return concerns(change, SETTINGS_KEY);
}

/** Whether a row change is one of who works on the file. */
export function concernsStaff(change: RowChange): boolean {
  return concerns(change, STAFF_KEY);
}

function concerns({ table, before, after }: RowChange, key: string): boolean {
  return table === 'setting' && (after ?? before)?.key === key;
}

/** The setting `key`, or `fallback` where it was never set or is out of form. */
export function readSetting<T>(db: ReadableDb, key: string, schema: z.ZodType<T>, fallback: T): T {
  const row = db.prepare<[string], { value: string }>('SELECT value FROM setting WHERE key = ?').get(key);
  if (row === undefined) return fallback;
  const parsed = schema.safeParse(JSON.parse(row.value));
  return parsed.success ? parsed.data : fallback;
}
