/** The journal as a paper: exactly the steps that were looked for, in words. */
import { type JournalLine, journalList } from '../../../shared/documents/journal-list.ts';
import type { ListDocument } from '../../../shared/documents/list-document.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { JournalFilter } from '../../../shared/domain/journal-filter.ts';
import type { JournalEntry } from '../../../shared/domain/workspace.ts';
import { journalSentence } from '../../../shared/i18n/journal-sentence.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { unitNameOf } from '../plan/placements.ts';
import { type Words, wordsIn } from '../words.ts';
import { dayOf } from '../workspace/day.ts';
import { searchJournal } from '../workspace/search-journal.ts';
import type { Session } from '../workspace/session.ts';
import { listHeadOf } from './paper-inputs.ts';

/** Papers are in Vietnamese, whatever language the window has. */
const LANGUAGE = 'vi';

/** Refuses with `nothing-to-export` where no step fits. */
export function listOfJournal(session: Session, filter: JournalFilter): ListDocument {
  const { entries, undone } = searchJournal(session, filter, LANGUAGE);
  if (entries.length === 0) throw new AppError('nothing-to-export');
  const words = wordsIn(LANGUAGE);
  const gone = new Set(undone);
  const lines = entries.map((entry) => lineOf(entry, gone, words)).reverse();
  return journalList(lines, aboutOf(session, filter, words.t), listHeadOf(session));
}

function lineOf(entry: JournalEntry, undone: ReadonlySet<number>, { t, number }: Words): JournalLine {
  const { seq, at, actor, kind, target, command, summary } = entry;
  const turned = kind === 'do' ? '' : t(`history.${kind}`, { seq: target ?? 0 });
  return {
    seq,
    at: `${timeOf(at)} ${plainDay(dayOf(new Date(at)))}`,
    actor,
    what: journalSentence(t, command, summary, number),
    state: undone.has(seq) ? t('history.undone') : turned,
  };
}

/** What the steps were chosen by, in words. */
function aboutOf(session: Session, filter: JournalFilter, t: Translate): string {
  const { text, personId, unitCode, kinds, actor, from, to } = filter;
  return [
    unitCode === null ? '' : unitNameOf(session.state, unitCode),
    personId === null ? '' : (session.state.people.get(personId)?.fullName ?? personId),
    kinds.map((kind) => t(`history.kinds.${kind}`)).join(', '),
    actor === null ? '' : t('history.by', { actor }),
    from === null ? '' : t('history.since', { day: plainDay(from) }),
    to === null ? '' : t('history.until', { day: plainDay(to) }),
    text.trim() === '' ? '' : `“${text.trim()}”`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function plainDay(day: string): string {
  return day.split('-').reverse().join('/');
}

function timeOf(at: string): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
}
