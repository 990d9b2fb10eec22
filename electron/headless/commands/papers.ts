/** `papers` and its kin: papers as records, from the draft to the register, without a window. */
import { AppError } from '../../../shared/domain/errors.ts';
import {
  PaperFormat,
  type PaperId,
  type PaperRecord,
  PaperState,
  registerName,
} from '../../../shared/domain/paper.ts';
import { blankSentence } from '../../../shared/i18n/exchange-words.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import {
  checkPapers,
  draftPapers,
  issuePapers,
  numberPapers,
  paperList,
  papersNotMade,
  registerViews,
  revokePapers,
  signPapers,
} from '../../services/paper/index.ts';
import { nameOf } from '../../services/paper/papers.ts';
import { producePapers } from '../../services/paper/produce.ts';
import type { Session } from '../../services/workspace/session.ts';
import { answer, type Command, type Context, withSession } from '../context.ts';
import { dayNamed, paperIdsIn, personNamed } from '../lookup.ts';
import { table } from '../output.ts';
import { printThroughElectron } from '../print-through-electron.ts';
import { withPrivateFolder } from '../private-folder.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { paperView } from '../views.ts';
import { answerChange } from './changes.ts';

/** The papers `--paper` names; without it all of the plan in use that are in one of the states. */
function papersMeant(context: Context, session: Session, states: readonly PaperState[]): PaperId[] {
  const named = context.list('paper');
  if (named.length > 0) return paperIdsIn(named);
  const ids = paperList(session)
    .filter(({ planId, state }) => planId === session.state.plan.id && states.includes(state))
    .map(({ id }) => id);
  if (ids.length === 0) throw new AppError('paper-none-in-state');
  return ids;
}

/** Papers that stand with their number. */
const WITH_NUMBER: readonly PaperState[] = ['numbered', 'signed', 'issued'];

/** What papers are about, for people: `Lò Văn Ún +2`. */
function peopleWords({ items }: Pick<PaperRecord, 'items'>): string {
  const [first, ...others] = items;
  return [first?.personName ?? '', ...(others.length === 0 ? [] : [`+${others.length}`])].join(' ');
}

export const papers: Command = (context) =>
  withSession(context, (session) => {
    const { data: state = null } = PaperState.safeParse(context.optional('status'));
    const shown = paperList(session).filter((paper) => state === null || paper.state === state);
    const { t } = context.words;
    return answer(shown.map(paperView), () =>
      table(
        ['id', 'document', 'day', 'kind', 'person', 'state'].map((name) => t(`headless.column.${name}`)),
        shown.map((paper) => [
          paper.id,
          paper.number === null ? paper.symbol : nameOf(paper),
          paper.date ?? '',
          t(`decisions.kind.${paper.kind}`),
          peopleWords(paper),
          t(`papers.state.${paper.state}`),
        ]),
        context.words,
      ),
    );
  });

/** What the plan makes due and nobody has made yet. */
export const papersDue: Command = (context) =>
  withSession(context, (session) => {
    const due = papersNotMade(session);
    const { t } = context.words;
    return answer(due, () =>
      table(
        ['kind', 'person', 'post'].map((name) => t(`headless.column.${name}`)),
        due.flatMap(({ kind, items }) =>
          items.map(({ personId, postId }) => [
            t(`decisions.kind.${kind}`),
            session.state.people.get(personId)?.fullName ?? personId,
            postId ?? '',
          ]),
        ),
        context.words,
      ),
    );
  });

/** Drafts all that are due, or those about one person. */
export const draft: Command = (context) =>
  withSession(context, (session) => {
    const person = context.optional('person');
    if (person === undefined) return answerChange(context, session, () => draftPapers(session, null));
    const id = personNamed(session.state, person);
    const due = papersNotMade(session).filter(({ items }) => items.some((item) => item.personId === id));
    return answerChange(context, session, () => draftPapers(session, due));
  });

export const number: Command = (context) =>
  withSession(context, (session) => {
    const request = {
      paperIds: papersMeant(context, session, ['draft']),
      date: dayNamed(context.value('date')),
      starts: [],
    };
    return answerChange(context, session, () => numberPapers(session, request));
  });

/** A step on the way, on a day: of the papers named, else of all in the state before. */
function step(
  before: PaperState,
  take: (session: Session, ids: readonly PaperId[], on: string) => ChangeResult,
): Command {
  return (context) =>
    withSession(context, (session) => {
      const ids = papersMeant(context, session, [before]);
      const on = dayNamed(context.value('date'));
      return answerChange(context, session, () => take(session, ids, on));
    });
}

export const sign = step('numbered', signPapers);
export const issue = step('signed', issuePapers);

/** Only papers that are named: what went out is never taken back by the way. */
export const revoke: Command = (context) =>
  withSession(context, (session) => {
    const named = context.list('paper');
    if (named.length === 0)
      throw new AppError('usage', { problem: 'missing', option: '--paper', command: 'paper-revoke' });
    const reason = context.value('reason');
    return answerChange(context, session, () => revokePapers(session, paperIdsIn(named), reason));
  });

/** Writes one file each, or with `--merged` one with all of them, besides the register and what an e-office asks. */
export const produce: Command = (context) =>
  withSession(context, async (session) => {
    const paperIds = papersMeant(context, session, WITH_NUMBER);
    const merged = context.has('merged');
    const request = {
      paperIds,
      format: PaperFormat.catch('docx').parse(context.optional('format')),
      folder: context.path('out'),
      each: !merged,
      merged,
      register: context.has('register'),
      sidecar: context.has('sidecar'),
      officeSuite: context.has('office-suite'),
    };
    const problems = checkPapers(session, paperIds);
    const { files, blanks } = await withPrivateFolder((privateFolder) =>
      untilInterrupted((signal) =>
        producePapers(session, request, {
          signal,
          progress: () => undefined,
          print: printThroughElectron,
          privateFolder,
        }),
      ),
    );
    const { t } = context.words;
    const text = () =>
      [
        table(
          ['file', 'subject', 'bytes'].map((name) => t(`headless.column.${name}`)),
          files.map(({ path, subject, bytes }) => [path, subject, bytes]),
          context.words,
        ),
        ...blanks.map((blank) => blankSentence(t, blank, context.words.number)),
      ].join('\n');
    return answer({ files, problems, blanks }, text, problems.length > 0);
  });

export const registers: Command = (context) =>
  withSession(context, (session) => {
    const views = registerViews(session);
    const { t } = context.words;
    return answer(views, () =>
      table(
        ['register', 'given', 'last', 'next', 'gaps'].map((name) => t(`headless.column.${name}`)),
        views.map((view) => [
          registerName(view),
          view.given,
          view.last ?? '',
          view.next,
          view.gaps.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', '),
        ]),
        context.words,
      ),
    );
  });
