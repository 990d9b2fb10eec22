/** Which journal entries count now: undo and redo are entries too, each about an earlier one. */
import type { JournalEntry } from '../../../shared/domain/workspace.ts';

/** Sequence numbers of commands that stand undone, from entries in any order. */
export function undoneEntries(entries: readonly JournalEntry[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const entry of [...entries].sort((a, b) => a.seq - b.seq)) {
    if (entry.target === null) continue;
    if (entry.kind === 'undo') undone.add(entry.target);
    else if (entry.kind === 'redo') undone.delete(entry.target);
  }
  return undone;
}

/** Local day of an entry, `YYYY-MM-DD`, under which the list groups it. */
export function dayOf(entry: JournalEntry): string {
  const at = new Date(entry.at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
