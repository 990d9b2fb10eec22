import { describe, expect, it } from 'vitest';
import type { RowChange } from '../../electron/db/changes.ts';
import type { WritableDb } from '../../electron/db/connection.ts';
import { appendEntry, changesOf, findBrokenLink } from '../../electron/db/journal.ts';
import { CHANGES_PER_PART } from '../../electron/db/journal-parts.ts';
import { emptyDatabase, updateToVersion } from '../support/migration-kit.ts';

const LARGE = CHANGES_PER_PART * 2 + 1;

function changes(count: number): RowChange[] {
  return Array.from({ length: count }, (_, i) => ({
    table: 'setting',
    // Mostly rows that are added, now and then one that is changed or taken away.
    before: i % 7 === 3 ? { key: `k${i}`, value: '0' } : null,
    after: i % 14 === 3 ? null : { key: `k${i}`, value: i % 5 === 0 ? null : 'ệ' },
  }));
}

function withEntry(count: number): WritableDb {
  const db = emptyDatabase();
  updateToVersion(db, 20);
  const append = db.transaction(appendEntry);
  append(db, {
    at: '2026-06-01T01:00:00.000Z',
    actor: 'can-bo',
    kind: 'do',
    target: null,
    command: 'roster.import',
    summary: {},
    changes: changes(count),
  });
  return db;
}

function parts(db: WritableDb): number {
  return db.prepare<[], { n: number }>('SELECT count(*) AS n FROM journal_part').get()?.n ?? -1;
}

describe('changes of a command in parts', () => {
  it.each([
    [CHANGES_PER_PART, 0],
    [CHANGES_PER_PART + 1, 2],
    [LARGE, 3],
  ])('%d changes lie in %d parts and come back whole', (count, expected) => {
    const db = withEntry(count);
    expect(parts(db)).toBe(expected);
    expect(changesOf(db, 1)).toEqual(changes(count));
    expect(findBrokenLink(db)).toBeNull();
  });

  it.each([
    ['changed', `UPDATE journal_part SET changes = x'00' WHERE part = 1`],
    ['taken away', 'DELETE FROM journal_part WHERE part = 2'],
    ['added', `INSERT INTO journal_part VALUES (1, 3, x'00')`],
  ])('notices a part that was %s', (_, sql) => {
    const db = withEntry(LARGE);
    db.exec('DROP TRIGGER journal_part_keeps_rows; DROP TRIGGER journal_part_keeps_entries;');
    db.exec(sql);
    expect(findBrokenLink(db)).toBe(1);
  });

  it('keeps parts as they were written', () => {
    const db = withEntry(LARGE);
    expect(() => db.exec('DELETE FROM journal_part')).toThrow(/append only/);
    expect(() => db.exec(`UPDATE journal_part SET changes = x'00'`)).toThrow(/append only/);
  });
});
