/** `undo`, `redo`, `history`: the journal. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { HistoryStep, JournalEntry } from '../../../shared/domain/workspace.ts';
import { journalSentence } from '../../../shared/i18n/journal-sentence.ts';
import { answer, type Command, type Context, withSession } from '../context.ts';
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
  withSession(context, (session) => {
    const views = session.entries(Number.MAX_SAFE_INTEGER).map((entry) => entryView(context, entry));
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
  });
