/** Looking for steps in the journal. */
import type { JournalFilter } from '../../../shared/domain/journal-filter.ts';
import { kindOfStep } from '../../../shared/domain/journal-filter.ts';
import type { JournalEntry } from '../../../shared/domain/workspace.ts';
import type { Language } from '../../../shared/i18n/catalogs.ts';
import { journalSentence } from '../../../shared/i18n/journal-sentence.ts';
import { fold } from '../../../shared/text/fold.ts';
import { seqsNaming } from '../../db/queries/journal-search.ts';
import { wordsIn } from '../words.ts';
import { dayOf } from './day.ts';
import type { Session } from './session.ts';

export interface Found {
  /** Newest first. */
  entries: JournalEntry[];
  actors: string[];
  undone: number[];
}

/**
 * Entries that fit a filter. A person or a unit is found by the rows a step changed, whoever is named the same; of
 * imports, which write whole lists at once, by their sentence only.
 */
export function searchJournal(session: Session, filter: JournalFilter, language: Language): Found {
  const { t, number } = wordsIn(language);
  const all = session.entries(Number.MAX_SAFE_INTEGER);
  const { personId, unitCode } = filter;
  const ofPerson = personId === null ? null : seqsNaming(session.db, `"${personId}`, /[^\d]/);
  // Seats are named by their unit: `03460-D01-1`.
  const ofUnit = unitCode === null ? null : seqsNaming(session.db, `"${unitCode}`, /["\\-]/);
  const words = fold(filter.text).split(' ').filter(Boolean);
  const fits = (entry: JournalEntry): boolean => {
    if (!filter.turns && entry.kind !== 'do') return false;
    if (filter.actor !== null && entry.actor !== filter.actor) return false;
    if (filter.kinds.length > 0 && !filter.kinds.includes(kindOfStep(entry.command))) return false;
    const day = dayOf(new Date(entry.at));
    if ((filter.from !== null && day < filter.from) || (filter.to !== null && day > filter.to)) return false;
    if (ofPerson !== null && !ofPerson.has(entry.seq)) return false;
    if (ofUnit !== null && !ofUnit.has(entry.seq)) return false;
    if (words.length === 0) return true;
    const text = fold(`${journalSentence(t, entry.command, entry.summary, number)} ${entry.actor}`);
    return words.every((word) => text.includes(word));
  };
  return {
    entries: all.filter(fits),
    actors: [...new Set(all.map(({ actor }) => actor))].sort((a, b) => a.localeCompare(b, 'vi')),
    undone: [...undoneSteps(all)],
  };
}

/** Numbers of the steps that stand undone, from entries in any order. */
export function undoneSteps(entries: readonly JournalEntry[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { kind, target } of [...entries].sort((a, b) => a.seq - b.seq)) {
    if (target === null) continue;
    if (kind === 'undo') undone.add(target);
    else undone.delete(target);
  }
  return undone;
}
