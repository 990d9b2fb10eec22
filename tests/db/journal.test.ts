import { describe, expect, it } from 'vitest';
import type { WritableDb } from '../../electron/db/connection.ts';
import {
  appendEntry,
  changesOf,
  entryOf,
  findBrokenLink,
  History,
  listEntries,
  type NewEntry,
} from '../../electron/db/journal.ts';
import { migrate } from '../../electron/db/migrate.ts';
import { findProblems } from '../../electron/db/verify.ts';
import { emptyDatabase } from '../support/migration-kit.ts';
import { MIGRATIONS } from '../support/migrations.ts';

function journalDb(): WritableDb {
  const db = emptyDatabase();
  migrate(db, MIGRATIONS);
  return db;
}

function entry(changes: Partial<NewEntry> = {}): NewEntry {
  return {
    at: '2026-06-01T01:00:00.000Z',
    actor: 'can-bo',
    kind: 'do',
    target: null,
    command: 'placement.clear',
    summary: { count: 1 },
    changes: [],
    ...changes,
  };
}

/** Changes what the triggers protect, as somebody with another program could. */
function tamper(db: WritableDb, sql: string): void {
  db.exec('DROP TRIGGER journal_keeps_rows; DROP TRIGGER journal_keeps_entries;');
  db.exec(sql);
}

function threeEntries(): WritableDb {
  const db = journalDb();
  for (const count of [1, 2, 3]) appendEntry(db, entry({ summary: { count } }));
  return db;
}

describe('journal', () => {
  it('numbers entries and chains each to the one before', () => {
    const db = threeEntries();
    const rows = db.prepare('SELECT seq, prev_hash, hash FROM journal ORDER BY seq').all() as {
      seq: number;
      prev_hash: string;
      hash: string;
    }[];
    expect(rows.map((r) => r.seq)).toEqual([1, 2, 3]);
    expect(rows.map((r) => r.prev_hash)).toEqual(['0'.repeat(64), rows[0]?.hash, rows[1]?.hash]);
    expect(new Set(rows.map((r) => r.hash)).size).toBe(3);
    expect(findBrokenLink(db)).toBeNull();
    expect(findProblems(db)).toEqual([]);
  });

  it('lists the newest first and finds one by its number', () => {
    const db = threeEntries();
    expect(listEntries(db, 2).map((e) => e.seq)).toEqual([3, 2]);
    expect(entryOf(db, 2)).toMatchObject({ seq: 2, summary: { count: 2 }, command: 'placement.clear' });
    expect(() => entryOf(db, 9)).toThrow(expect.objectContaining({ code: 'history-conflict' }));
  });

  it('gives back the changes of an entry, and refuses for one that has none to give', () => {
    const db = journalDb();
    const changes = [{ table: 'setting' as const, before: null, after: { key: 'a', value: '1' } }];
    appendEntry(db, entry({ changes }));
    appendEntry(db, entry({ changes: null }));
    expect(changesOf(db, 1)).toEqual(changes);
    expect(() => changesOf(db, 2)).toThrow(expect.objectContaining({ code: 'history-conflict' }));
  });

  it.each([
    ['the time', `UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2`, 2],
    ['the person', `UPDATE journal SET actor = 'ai đó' WHERE seq = 2`, 2],
    ['the sentence', `UPDATE journal SET summary = '{"count":9}' WHERE seq = 3`, 3],
    ['the rows', `UPDATE journal SET changes = NULL WHERE seq = 1`, 1],
    ['the command', `UPDATE journal SET command = 'placement.assign' WHERE seq = 2`, 2],
    ['the command to an unknown one', `UPDATE journal SET command = 'x' WHERE seq = 2`, 2],
    ['the hash', `UPDATE journal SET hash = prev_hash WHERE seq = 2`, 2],
    ['an entry in the middle by deleting it', 'DELETE FROM journal WHERE seq = 2', 3],
    ['the first entry by deleting it', 'DELETE FROM journal WHERE seq = 1', 2],
  ])('tells where somebody changed %s', (_what, sql, seq) => {
    const db = threeEntries();
    tamper(db, sql);
    expect(findBrokenLink(db)).toBe(seq);
    expect(findProblems(db)).toEqual([{ code: 'journal', seq }]);
  });
});

describe('History', () => {
  const steps = (history: History) => [history.nextUndo?.seq ?? null, history.nextRedo?.seq ?? null];

  it('follows do, undo and redo, and reads the same from the file', () => {
    const db = journalDb();
    const history = new History();
    const seen: (number | null)[][] = [];
    const add = (changes: Partial<NewEntry>) => {
      history.push(appendEntry(db, entry(changes)), changes.changes !== null);
      expect(steps(History.read(db))).toEqual(steps(history));
      seen.push(steps(history));
    };
    add({ changes: null, command: 'workspace.create' });
    add({});
    add({});
    add({ kind: 'undo', target: 3 });
    add({ kind: 'undo', target: 2 });
    add({ kind: 'redo', target: 2 });
    add({});
    add({ changes: null, command: 'workspace.restore' });
    expect(seen).toEqual([
      [null, null],
      [2, null],
      [3, null],
      [2, 3],
      [null, 2],
      [2, 3],
      [7, null],
      [null, null],
    ]);
  });

  it('refuses a journal whose undo does not fit', () => {
    const db = journalDb();
    appendEntry(db, entry());
    appendEntry(db, entry({ kind: 'redo', target: 1 }));
    expect(() => History.read(db)).toThrow(expect.objectContaining({ code: 'workspace-damaged' }));
  });
});
