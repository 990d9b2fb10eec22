import { describe, expect, it } from 'vitest';
import { undoneEntries } from '../../../../renderer/features/history/journal-state.ts';
import type { JournalEntry } from '../../../../shared/domain/workspace.ts';

function entry(seq: number, kind: JournalEntry['kind'], target: number | null = null): JournalEntry {
  const at = '2026-11-21T02:41:00Z';
  return { seq, at, actor: '', kind, target, command: 'seat.add', summary: {}, hash: '0'.repeat(64) };
}

describe('undoneEntries', () => {
  it('follows undo and redo in the order they were done, however the list is ordered', () => {
    const entries = [
      entry(1, 'do'),
      entry(2, 'do'),
      entry(3, 'undo', 2),
      entry(4, 'undo', 1),
      entry(5, 'redo', 1),
    ];
    expect([...undoneEntries(entries)]).toEqual([2]);
    expect([...undoneEntries([...entries].reverse())]).toEqual([2]);
  });
});
