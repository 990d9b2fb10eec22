/**
 * Row changes as the journal keeps them: in the entry itself, or, for a large command such as the import of a whole
 * roster, in parts beside it. No text grows past what a string can hold, and the entry's hash covers the parts
 * through theirs.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../shared/domain/errors.ts';
import { RowChange } from './changes.ts';
import type { ReadableDb, WritableDb } from './connection.ts';

/** Changes in one part; a part of people is about 2 MB. */
export const CHANGES_PER_PART = 1000;

const Changes = z.array(RowChange);
/** What stands in the entry of a large command. */
const Parts = z.object({ parts: z.array(z.string().regex(/^[0-9a-f]{64}$/)) });

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The text for the entry's column `changes`, and the parts that go beside it. */
export interface StoredChanges {
  readonly inEntry: string;
  readonly parts: readonly string[];
}

export function storeChanges(changes: readonly RowChange[]): StoredChanges {
  if (changes.length <= CHANGES_PER_PART) return { inEntry: JSON.stringify(changes), parts: [] };
  const parts: string[] = [];
  for (let at = 0; at < changes.length; at += CHANGES_PER_PART) {
    parts.push(JSON.stringify(changes.slice(at, at + CHANGES_PER_PART)));
  }
  return { inEntry: JSON.stringify({ parts: parts.map(sha256) } satisfies z.infer<typeof Parts>), parts };
}

export function insertParts(db: WritableDb, seq: number, parts: readonly string[]): void {
  if (parts.length === 0) return;
  const insert = db.prepare('INSERT INTO journal_part (seq, part, changes) VALUES (?, ?, ?)');
  for (const [part, changes] of parts.entries()) insert.run(seq, part, changes);
}

function partsOf(db: ReadableDb, seq: number): string[] {
  return db
    .prepare<[number], { changes: string }>('SELECT changes FROM journal_part WHERE seq = ? ORDER BY part')
    .all(seq)
    .map((row) => row.changes);
}

/** The row changes of entry `seq`, whose column `changes` holds `inEntry`. */
export function restoreChanges(db: ReadableDb, seq: number, inEntry: string): RowChange[] {
  const stored: unknown = JSON.parse(inEntry);
  if (Array.isArray(stored)) return Changes.parse(stored);
  const { parts } = Parts.parse(stored);
  const texts = partsOf(db, seq);
  if (texts.length !== parts.length) throw new AppError('history-conflict', { seq }, 'parts are missing');
  return texts.flatMap((text) => Changes.parse(JSON.parse(text)));
}

/** Whether the parts of an entry are those it names. */
export function partsAreSound(db: ReadableDb, seq: number, inEntry: string | null): boolean {
  // An entry without parts must have none, too.
  const stored: unknown = inEntry === null ? [] : JSON.parse(inEntry);
  const named = Array.isArray(stored) ? [] : (Parts.safeParse(stored).data?.parts ?? null);
  const texts = partsOf(db, seq);
  return named?.length === texts.length && texts.every((text, i) => sha256(text) === named[i]);
}
