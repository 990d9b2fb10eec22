/** `undo`, `redo`, `history`, `journal`: the steps that were done. */
import { AppError } from '../../../shared/domain/errors.ts';
import { type JournalFilter, StepKind, WHOLE_JOURNAL } from '../../../shared/domain/journal-filter.ts';
import type { HistoryStep, JournalEntry } from '../../../shared/domain/workspace.ts';
import { journalSentence } from '../../../shared/i18n/journal-sentence.ts';
import { searchJournal } from '../../services/workspace/search-journal.ts';
import { type Answer, answer, type Command, type Context, withSession } from '../context.ts';
import { dayNamed, personNamed, unitNamed } from '../lookup.ts';
import { table } from '../output.ts';

/** A step of the history with its sentence. */
function stepView(context: Context, { seq, command, summary }: HistoryStep) {
  const { t, number } = context.words;
  return { seq, command, summary: journalSentence(t, command, summary, number) };
}

export const undo: Command = (context) =>
  withSession(context, (session) => {
    const step = session.history.undo;
    if (step === null) throw new AppError('nothing-to-undo');
    session.undo();
    const undone = stepView(context, step);
    return answer({ undone }, () => context.words.t('headless.undone', { what: undone.summary }));
  });

export const redo: Command = (context) =>
  withSession(context, (session) => {
    const step = session.history.redo;
    if (step === null) throw new AppError('nothing-to-redo');
    session.redo();
    const redone = stepView(context, step);
    return answer({ redone }, () => context.words.t('headless.redone', { what: redone.summary }));
  });

/** An entry of the journal; one that turned another back or forth says so in its sentence. */
function entryView(context: Context, { seq, at, actor, kind, command, summary }: JournalEntry) {
  const { t, number } = context.words;
  const what = journalSentence(t, command, summary, number);
  const phrase = { do: what, undo: t('headless.undone', { what }), redo: t('headless.redone', { what }) };
  return { seq, at, actor, command, summary: phrase[kind] };
}

/** The journal, newest first. */
export const history: Command = (context) =>
  withSession(context, (session) => steps(context, session.entries(Number.MAX_SAFE_INTEGER)));

/** Steps that fit what was asked for, newest first. */
export const journal: Command = (context) =>
  withSession(context, (session) => {
    const { state } = session;
    const option = (name: 'person' | 'unit' | 'kind' | 'since' | 'until') => context.optional(name) ?? null;
    const [person, unit, kind] = [option('person'), option('unit'), option('kind')];
    const [since, until] = [option('since'), option('until')];
    const filter: JournalFilter = {
      ...WHOLE_JOURNAL,
      text: context.optional('search') ?? '',
      personId: person === null ? null : personNamed(state, person),
      unitCode: unit === null ? null : unitNamed(state, unit),
      kinds: kind === null ? [] : [StepKind.parse(kind)],
      actor: context.optional('actor') ?? null,
      from: since === null ? null : dayNamed(since),
      to: until === null ? null : dayNamed(until),
    };
    return steps(context, searchJournal(session, filter, context.words.language).entries);
  });

function steps(context: Context, entries: readonly JournalEntry[]): Answer {
  const views = entries.map((entry) => entryView(context, entry));
  const { t } = context.words;
  return answer(views, () =>
    table(
      [
        t('headless.column.number'),
        t('headless.column.at'),
        t('headless.column.actor'),
        t('headless.column.what'),
      ],
      views.map(({ seq, at, actor, summary }) => [String(seq), at, actor, summary]),
      context.words,
    ),
  );
}
