/**
 * Commands on papers: drafted from the plan, numbered, signed, issued, and taken back. Each is one undoable step, but
 * for issuing and what follows it: a paper that went out is revoked, never undone.
 */
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import {
  numberAndSymbol,
  numberedDocument,
  organLine,
  symbolOf,
} from '../../../shared/documents/numbering.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { PaperId, PaperRecord, PaperState } from '../../../shared/domain/paper.ts';
import type { Command, SummaryParams } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { nextSeq } from '../../db/journal.ts';
import {
  itemRows,
  itemsInPapers,
  nextPaperId,
  papersOf,
  paperToRow,
  stateColumns,
  textToRow,
} from '../../db/queries/paper-rows.ts';
import type { Session } from '../workspace/session.ts';
import { frozenItem } from './frozen.ts';
import { keptTexts } from './kept-texts.ts';
import { removeDraft } from './remove-draft.ts';
import { kindOfItem, type PaperToMake, papersDue, textsOf } from './texts.ts';

/** Papers by their ids, in the order asked for. Throws AppError `paper-not-found`. */
export function existingPapers(session: Session, ids: readonly PaperId[]): PaperRecord[] {
  const known = new Map(papersOf(session.db, ids).map((paper) => [paper.id, paper]));
  return ids.map((id) => {
    const paper = known.get(id);
    if (paper === undefined) throw new AppError('paper-not-found', { paper: id });
    return paper;
  });
}

/** Throws AppError `paper-state` where one of the papers is in none of the states. */
export function refuseOtherStates(papers: readonly PaperRecord[], allowed: readonly PaperState[]): void {
  const other = papers.find(({ state }) => !allowed.includes(state));
  if (other !== undefined) throw new AppError('paper-state', { paper: nameOf(other), state: other.state });
}

/** `05/QĐ-UBND`; a draft is named after its subject and whom it is about. */
export function nameOf({ family, number, symbol, subject, items }: PaperRecord): string {
  if (number !== null) return numberAndSymbol(family, number, symbol);
  return [subject, items[0]?.personName ?? ''].filter((part) => part !== '').join(' – ');
}

/** How papers are told in the journal. */
export function summaryOf(papers: readonly PaperRecord[]): SummaryParams {
  const [first] = papers;
  return { count: papers.length, paper: first === undefined ? '' : nameOf(first) };
}

/** Due papers that nobody has made yet; a revoked one has to be made again. */
export function papersNotMade(session: Session): PaperToMake[] {
  const made = keysInPapers(session);
  return papersDue(session).filter(({ items }) => !items.some((item) => made.has(keyOf(item))));
}

function keysInPapers({ db, state }: Session): Set<string> {
  return new Set(itemsInPapers(db, state.plan.id).map(keyOf));
}

function keyOf({ personId, postId }: { personId: string; postId: string | null }): string {
  return `${personId} ${postId ?? ''}`;
}

/**
 * Drafts papers; with none named, all that are due and not made. Throws AppError `paper-nothing-due`,
 * `paper-already-made` where another paper that stands is about the same, `paper-no-text` where the plan has nothing
 * to write one of.
 */
export function draftPapers(session: Session, wanted: readonly PaperToMake[] | null): ChangeResult {
  const papers = wanted ?? papersNotMade(session);
  if (papers.length === 0) throw new AppError('paper-nothing-due');
  const made = keysInPapers(session);
  const texts = textsOf(session, papers);
  let id = nextPaperId(session.db);
  const drafts = papers.map((paper, at) => {
    const again = paper.items.find((item) => made.has(keyOf(item)));
    if (again !== undefined) {
      const person = session.state.people.get(again.personId)?.fullName ?? again.personId;
      throw new AppError('paper-already-made', { person });
    }
    for (const item of paper.items) made.add(keyOf(item));
    return draftOf(session, id++, paper, texts[at] ?? null);
  });
  return session.change('paper.draft', (tx) => {
    for (const { record, document } of drafts) {
      tx.insertNew('paper', paperToRow(record));
      tx.insertNew('paper_text', textToRow(record.id, document));
      for (const row of itemRows(record)) tx.insertNew('paper_item', row);
    }
    return summaryOf(drafts.map(({ record }) => record));
  });
}

/** A paper as it is when it was just made. Throws AppError `paper-no-text`. */
function draftOf(
  session: Session,
  id: PaperId,
  { kind, items }: PaperToMake,
  document: DecisionDocument | null,
): { record: PaperRecord; document: DecisionDocument } {
  const frozen = items.flatMap((item) => frozenItem(session.state, item) ?? []);
  if (document === null || frozen.length !== items.length || frozen.length === 0) {
    const [first] = items;
    const person = first === undefined ? undefined : session.state.people.get(first.personId);
    throw new AppError('paper-no-text', { person: person?.fullName ?? first?.personId ?? '' });
  }
  const record: PaperRecord = {
    id,
    planId: session.state.plan.id,
    kind,
    items: frozen,
    ...textFacts(document),
    madeAt: session.now,
    madeBy: session.actor,
    madeSeq: nextSeq(session.db),
    state: 'draft',
    registerId: null,
    number: null,
    date: null,
    signedOn: null,
    issuedOn: null,
    revoked: null,
  };
  return { record, document };
}

/** What of a text is kept beside it, to be listed and found by. */
function textFacts(
  document: DecisionDocument,
): Pick<PaperRecord, 'family' | 'organ' | 'symbol' | 'subject' | 'signer'> {
  return {
    family: document.family,
    organ: organLine(document),
    symbol: symbolOf(document),
    subject: document.subject,
    signer: document.missing.includes('signer') ? '' : document.signature.name,
  };
}

/**
 * Writes the text of papers anew from the plan as it is now; number and date stay. Of a numbered paper the register it
 * stands in must stay the same. Throws AppError `paper-state` for signed ones, `paper-other-register`, `paper-no-text`.
 */
export function remakePapers(session: Session, ids: readonly PaperId[]): ChangeResult {
  const papers = existingPapers(session, ids);
  refuseOtherStates(papers, ['draft', 'numbered']);
  const wanted = papers.map(({ kind, items, date }) => ({
    // The form may have changed since: the kind follows it.
    kind: (items[0] && kindOfItem(session, items[0])) ?? kind,
    items: items.map(({ personId, postId }) => ({ personId, postId })),
    date,
  }));
  const texts = textsOf(session, wanted);
  const made = papers.map((paper, at) => {
    const fresh = draftOf(session, paper.id, wanted[at] ?? paper, texts[at] ?? null);
    const { state, registerId, number, date } = paper;
    const { organ, symbol } = fresh.record;
    if (number !== null && (organ !== paper.organ || symbol !== paper.symbol)) {
      throw new AppError('paper-other-register', { paper: nameOf(paper), organ, symbol });
    }
    return { ...fresh, record: { ...fresh.record, state, registerId, number, date } };
  });
  return session.change('paper.remake', (tx) => {
    for (const { record, document } of made) {
      tx.put('paper', paperToRow(record));
      tx.put('paper_text', textToRow(record.id, document));
      for (const row of itemRows(record)) tx.put('paper_item', row);
    }
    return summaryOf(papers);
  });
}

/** Throws drafts away. Throws AppError `paper-state` for papers that have a number. */
export function discardPapers(session: Session, ids: readonly PaperId[]): ChangeResult {
  const papers = existingPapers(session, ids);
  refuseOtherStates(papers, ['draft']);
  return session.change('paper.discard', (tx) => {
    for (const paper of papers) removeDraft(tx, paper);
    return summaryOf(papers);
  });
}

/** One step of several papers on their way, each in the same new state. */
function step(
  session: Session,
  ids: readonly PaperId[],
  command: Command,
  from: readonly PaperState[],
  next: (paper: PaperRecord) => PaperRecord,
  told: SummaryParams = {},
): ChangeResult {
  const papers = existingPapers(session, ids);
  refuseOtherStates(papers, from);
  return session.change(command, (tx) => {
    for (const paper of papers) tx.put('paper', { id: paper.id, ...stateColumns(next(paper)) });
    return { ...summaryOf(papers), ...told };
  });
}

/** Notes that papers were signed on a day. From now on the plan may not change what they say. */
export function signPapers(session: Session, ids: readonly PaperId[], signedOn: string): ChangeResult {
  return step(session, ids, 'paper.sign', ['numbered'], (paper) => ({ ...paper, state: 'signed', signedOn }));
}

/** Notes that papers went out on a day: final, they can only be revoked. */
export function issuePapers(session: Session, ids: readonly PaperId[], issuedOn: string): ChangeResult {
  return step(session, ids, 'paper.issue', ['signed'], (paper) => ({ ...paper, state: 'issued', issuedOn }));
}

/**
 * Takes papers back that have a number, which stays theirs: cancels those that never went out, revokes those that did.
 * Throws AppError `reason-missing`, `paper-state` where both are among them, or a draft.
 */
export function revokePapers(session: Session, ids: readonly PaperId[], reason: string): ChangeResult {
  const words = reason.trim();
  if (words === '') throw new AppError('reason-missing');
  const issued = existingPapers(session, ids).some(({ state }) => state === 'issued');
  const revoked = { at: session.now, by: session.actor, reason: words };
  return step(
    session,
    ids,
    issued ? 'paper.revoke' : 'paper.cancel',
    issued ? ['issued'] : ['numbered', 'signed'],
    (paper) => ({ ...paper, state: 'revoked', revoked }),
    { reason: words },
  );
}

/** What a paper says, with its number and date where it has them. Throws AppError `paper-not-found`. */
export function textOfPaper(session: Session, id: PaperId): DecisionDocument {
  const papers = existingPapers(session, [id]);
  const [paper] = papers;
  const document = keptTexts(session, papers).get(id);
  if (paper === undefined || document === undefined) throw new AppError('paper-not-found', { paper: id });
  return numberedDocument(document, paper);
}
