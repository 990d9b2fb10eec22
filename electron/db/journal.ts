/** The journal: append-only entries, each hashed over the one before it, and the undo and redo stacks folded from them. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../shared/domain/errors.ts';
import {
  Command,
  type HistoryStep,
  JournalEntry,
  type SummaryParams,
} from '../../shared/domain/workspace.ts';
import type { RowChange } from './changes.ts';
import type { ReadableDb, WritableDb } from './connection.ts';
import { partsAreSound, restoreChanges, storeChanges } from './journal-parts.ts';

const FIRST_HASH = '0'.repeat(64);

const JournalRow = z.object({
  seq: z.number(),
  at: z.string(),
  actor: z.string(),
  kind: z.enum(['do', 'undo', 'redo']),
  target: z.number().nullable(),
  command: Command,
  summary: z.string(),
  changes: z.string().nullable(),
  prev_hash: z.string(),
  hash: z.string(),
});
type JournalRow = z.infer<typeof JournalRow>;

export interface NewEntry {
  at: string;
  actor: string;
  kind: JournalEntry['kind'];
  target: number | null;
  command: Command;
  summary: SummaryParams;
  /** Null for what cannot be undone (the creation of the file); a text where the parts were written on the way. */
  changes: readonly RowChange[] | string | null;
}

function hashOf(row: Omit<JournalRow, 'hash'>): string {
  const content = [row.seq, row.at, row.actor, row.kind, row.target, row.command, row.summary, row.changes];
  return createHash('sha256')
    .update(row.prev_hash)
    .update('\n')
    .update(JSON.stringify(content))
    .digest('hex');
}

function toEntry(row: JournalRow): JournalEntry {
  return JournalEntry.parse({ ...row, summary: JSON.parse(row.summary) });
}

/** Number the next entry will have. */
export function nextSeq(db: ReadableDb): number {
  const last = db.prepare<[], { seq: number | null }>('SELECT max(seq) AS seq FROM journal').get();
  return (last?.seq ?? 0) + 1;
}

/** Appends inside the caller's transaction. */
export function appendEntry(db: WritableDb, entry: NewEntry): JournalEntry {
  const last = db
    .prepare<[], { seq: number; hash: string }>('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1')
    .get();
  const seq = (last?.seq ?? 0) + 1;
  const { changes } = entry;
  const row = {
    seq,
    at: entry.at,
    actor: entry.actor,
    kind: entry.kind,
    target: entry.target,
    command: entry.command,
    summary: JSON.stringify(entry.summary),
    changes: typeof changes === 'string' || changes === null ? changes : storeChanges(db, seq, changes),
    prev_hash: last?.hash ?? FIRST_HASH,
  };
  const full = { ...row, hash: hashOf(row) };
  db.prepare(
    `INSERT INTO journal (seq, at, actor, kind, target, command, summary, changes, prev_hash, hash)
     VALUES (@seq, @at, @actor, @kind, @target, @command, @summary, @changes, @prev_hash, @hash)`,
  ).run(full);
  return toEntry(full);
}

/** The newest entries, newest first. */
export function listEntries(db: ReadableDb, limit: number): JournalEntry[] {
  const rows = db.prepare('SELECT * FROM journal ORDER BY seq DESC LIMIT ?').all(limit);
  return rows.map((row) => toEntry(JournalRow.parse(row)));
}

/** Entry `seq`, which the caller knows to exist. */
export function entryOf(db: ReadableDb, seq: number): JournalEntry {
  const row = db.prepare('SELECT * FROM journal WHERE seq = ?').get(seq);
  if (row === undefined) throw new AppError('history-conflict', { seq });
  return toEntry(JournalRow.parse(row));
}

/** The row changes entry `seq` made. */
export function changesOf(db: ReadableDb, seq: number): RowChange[] {
  const row = db
    .prepare<[number], { changes: string | null }>('SELECT changes FROM journal WHERE seq = ?')
    .get(seq);
  if (!row || row.changes === null) throw new AppError('history-conflict', { seq });
  return restoreChanges(db, seq, row.changes);
}

/**
 * Official acts: what was issued, and the revocation of it, stand. They are passed over by undo, and earlier steps
 * that touch the same papers are refused where they are gone back to.
 */
const FINAL: ReadonlySet<Command> = new Set(['paper.issue', 'paper.revoke']);

/** Undo and redo stacks, newest last. A new command empties the redo stack. */
export class History {
  readonly #undo: HistoryStep[] = [];
  readonly #redo: HistoryStep[] = [];

  static read(db: ReadableDb): History {
    const history = new History();
    const rows = db
      .prepare(
        'SELECT seq, at, actor, kind, target, command, summary, hash, changes IS NOT NULL AS undoable FROM journal ORDER BY seq',
      )
      .iterate() as IterableIterator<Record<string, unknown>>;
    for (const row of rows) {
      history.push(
        JournalEntry.parse({ ...row, summary: JSON.parse(String(row.summary)) }),
        row.undoable === 1,
      );
    }
    return history;
  }

  push(entry: JournalEntry, undoable: boolean): void {
    if (entry.kind === 'do') {
      this.#redo.length = 0;
      if (FINAL.has(entry.command)) return;
      if (undoable) this.#undo.push({ seq: entry.seq, command: entry.command, summary: entry.summary });
      else this.#undo.length = 0;
      return;
    }
    const [from, to] = entry.kind === 'undo' ? [this.#undo, this.#redo] : [this.#redo, this.#undo];
    const step = from.pop();
    if (step?.seq !== entry.target)
      throw new AppError('workspace-damaged', {}, `journal entry ${entry.seq} is out of order`);
    to.push(step);
  }

  get nextUndo(): HistoryStep | null {
    return this.#undo.at(-1) ?? null;
  }

  get nextRedo(): HistoryStep | null {
    return this.#redo.at(-1) ?? null;
  }
}

/** First place where the chain of hashes breaks, or null. */
export function findBrokenLink(db: ReadableDb): number | null {
  let previous = FIRST_HASH;
  let expected = 1;
  for (const raw of db.prepare('SELECT * FROM journal ORDER BY seq').iterate()) {
    const row = JournalRow.safeParse(raw).data;
    const sound =
      row?.seq === expected &&
      row.prev_hash === previous &&
      row.hash === hashOf(row) &&
      partsAreSound(db, row.seq, row.changes);
    if (!sound) return row?.seq ?? expected;
    previous = row.hash;
    expected += 1;
  }
  return null;
}
