/**
 * Row changes as the journal keeps them: in the entry itself, or, for a large command such as the import of a whole
 * roster, in packed parts beside it. A part is raw-deflated JSON, in which rows that were only added stand as one table
 * of values under their columns. The entry's hash covers the parts through theirs.
 */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { AppError } from '../../shared/domain/errors.ts';
import { AddedRow } from './added-row.ts';
import { Row, RowChange } from './changes.ts';
import type { ReadableDb, WritableDb } from './connection.ts';

/** Changes in one part. */
export const CHANGES_PER_PART = 1000;

const Changes = z.array(RowChange);
const Value = z.union([z.string(), z.number(), z.null()]);
/** Rows added to one table, one after the other, all with the same columns. */
const Added = z.object({
  table: RowChange.shape.table,
  columns: z.array(z.string()),
  rows: z.array(z.array(Value)),
});
const Part = z.array(z.union([RowChange, Added]));
type Part = z.infer<typeof Part>;
/** What stands in the entry of a large command. */
const Parts = z.object({ parts: z.array(z.string().regex(/^[0-9a-f]{64}$/)) });

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Rows are alike for long stretches: their columns are written once. */
function pack(changes: readonly RowChange[]): Buffer {
  const part: Part = [];
  let open: { table: string; columns: readonly string[]; rows: unknown[] } | null = null;
  for (const change of changes) {
    const { table, before } = change;
    const isAdded = change instanceof AddedRow;
    const after = isAdded ? null : change.after;
    if (before !== null || (after === null && !isAdded)) {
      open = null;
      part.push(change);
      continue;
    }
    const columns = isAdded ? change.columns : Object.keys(after ?? {});
    if (open === null || open.table !== table || !sameNames(open.columns, columns)) {
      const added: Part[number] = { table, columns: [...columns], rows: [] };
      part.push(added);
      open = { table, columns, rows: added.rows };
    }
    open.rows.push(isAdded ? change.values : Object.values(after ?? {}));
  }
  return deflateRawSync(JSON.stringify(part), { level: 1 });
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((name, i) => name === b[i]);
}

function unpack(bytes: Uint8Array): RowChange[] {
  const part = Part.parse(JSON.parse(inflateRawSync(bytes).toString('utf8')));
  return part.flatMap((each): RowChange[] => {
    if (!('rows' in each)) return [each];
    const { table, columns, rows } = each;
    return rows.map((values) => ({
      table,
      before: null,
      after: Row.parse(Object.fromEntries(columns.map((column, i) => [column, values[i] ?? null]))),
    }));
  });
}

/** Writes the parts of a command while it runs, as its changes come. */
export class PartWriter {
  readonly #db: WritableDb;
  readonly #seq: number;
  readonly #hashes: string[] = [];

  /** Entry `seq` is written in the same transaction, after its parts. */
  constructor(db: WritableDb, seq: number) {
    this.#db = db;
    this.#seq = seq;
  }

  write(changes: readonly RowChange[]): void {
    for (let at = 0; at < changes.length; at += CHANGES_PER_PART) {
      const bytes = pack(changes.slice(at, at + CHANGES_PER_PART));
      this.#db
        .prepare('INSERT INTO journal_part (seq, part, changes) VALUES (?, ?, ?)')
        .run(this.#seq, this.#hashes.length, bytes);
      this.#hashes.push(sha256(bytes));
    }
  }

  /** The text for the entry's column `changes`. */
  get inEntry(): string {
    return JSON.stringify({ parts: this.#hashes } satisfies z.infer<typeof Parts>);
  }
}

/** The text for the column `changes` of entry `seq`; a large command leaves its parts beside it. */
export function storeChanges(db: WritableDb, seq: number, changes: readonly RowChange[]): string {
  if (changes.length <= CHANGES_PER_PART) return JSON.stringify(changes);
  const writer = new PartWriter(db, seq);
  writer.write(changes);
  return writer.inEntry;
}

function partsOf(db: ReadableDb, seq: number): Uint8Array[] {
  return db
    .prepare<[number], { changes: Uint8Array }>(
      'SELECT changes FROM journal_part WHERE seq = ? ORDER BY part',
    )
    .all(seq)
    .map((row) => row.changes);
}

/** The row changes of entry `seq`, whose column `changes` holds `inEntry`. */
export function restoreChanges(db: ReadableDb, seq: number, inEntry: string): RowChange[] {
  const stored: unknown = JSON.parse(inEntry);
  if (Array.isArray(stored)) return Changes.parse(stored);
  const { parts } = Parts.parse(stored);
  const packed = partsOf(db, seq);
  if (packed.length !== parts.length) throw new AppError('history-conflict', { seq }, 'parts are missing');
  return packed.flatMap(unpack);
}

/** Whether the parts of an entry are those it names. */
export function partsAreSound(db: ReadableDb, seq: number, inEntry: string | null): boolean {
  // An entry without parts must have none, too.
  const stored: unknown = inEntry === null ? [] : JSON.parse(inEntry);
  const named = Array.isArray(stored) ? [] : (Parts.safeParse(stored).data?.parts ?? null);
  const packed = partsOf(db, seq);
  return named?.length === packed.length && packed.every((bytes, i) => sha256(bytes) === named[i]);
}
