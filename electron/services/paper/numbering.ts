/** Numbers for drafts: previewed, then given in one step in the order of the list, each register on its own. */
import { AppError } from '../../../shared/domain/errors.ts';
import {
  type PaperId,
  type PaperRecord,
  type Register,
  type RegisterKey,
  registerName,
} from '../../../shared/domain/paper.ts';
import { nextNumber, numbersFrom, type RegisterNumbers } from '../../../shared/domain/register.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { NumberingPreview, NumberStart } from '../../../shared/ipc/paper-channels.ts';
import type { ChangeRecorder } from '../../db/changes.ts';
import { lastDated, stateColumns } from '../../db/queries/paper-rows.ts';
import { notesOf, noteToRow, registerToRow } from '../../db/queries/register-rows.ts';
import type { Session } from '../workspace/session.ts';
import { existingPapers, refuseOtherStates, summaryOf } from './papers.ts';
import { numbersIn, registerFor } from './registers.ts';

export interface Numbering {
  paperIds: readonly PaperId[];
  /** Of the papers; a State register is that of its year. */
  date: string;
  /** First number to give in a register; where none is named, the next free one. */
  starts: readonly NumberStart[];
}

interface Group {
  register: Register;
  isNew: boolean;
  papers: PaperRecord[];
  numbers: number[];
}

/**
 * The run of numbers a paper falls into: a year of the organ's papers of that type for the State, a term for the Party
 * (HD 05-HD/VPTW; NĐ 30/2020). Throws AppError `term-missing` where the office has not said which term it is.
 */
function keyOf(session: Session, { family, organ, symbol }: PaperRecord, date: string): RegisterKey {
  const term = session.settings.decisions.party.term.trim();
  if (family === 'party' && term === '') throw new AppError('term-missing');
  return { family, organ, symbol, period: family === 'party' ? term : date.slice(0, 4) };
}

function groupsOf(session: Session, { paperIds, date, starts }: Numbering): Group[] {
  const papers = existingPapers(session, paperIds);
  refuseOtherStates(papers, ['draft']);
  const groups = new Map<string, { key: RegisterKey; papers: PaperRecord[] }>();
  for (const paper of papers) {
    const key = keyOf(session, paper, date);
    const name = registerName(key);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { key, papers: [paper] });
    else group.papers.push(paper);
  }
  let opened = 0;
  return [...groups.values()].map(({ key, papers }) => {
    const found = registerFor(session, key);
    const start = starts.find((one) => registerName(one) === registerName(key))?.start ?? null;
    // A register that begins in the middle of a year begins at the number the office says.
    const register = found.isNew
      ? { ...found.register, id: found.register.id + opened++, firstNumber: start ?? 1 }
      : found.register;
    return {
      register,
      isNew: found.isNew,
      papers,
      numbers: numbersOf(session, register, start, papers.length),
    };
  });
}

function numbersOf(session: Session, register: Register, start: number | null, count: number): number[] {
  const standing: RegisterNumbers = numbersIn(session, register);
  const from = start ?? nextNumber(standing);
  const numbers = numbersFrom(standing, from, count);
  if (numbers === null)
    throw new AppError('number-taken', { number: from, register: registerName(register) });
  return numbers;
}

/** The numbers papers would get. Throws what `numberPapers` would. */
export function previewNumbers(session: Session, request: Numbering): NumberingPreview {
  return groupsOf(session, request).map(({ register, isNew, papers, numbers }) => {
    const { family, organ, symbol, period } = register;
    const last = lastDated(session.db, register.id, numbers[0] ?? 0);
    return {
      family,
      organ,
      symbol,
      period,
      isNew,
      papers: papers.map(({ id }, at) => ({ paperId: id, number: numbers[at] ?? 0 })),
      laterBefore: last !== null && last.date > request.date ? last : null,
    };
  });
}

/**
 * Gives drafts their numbers and date. Throws AppError `paper-state`, `number-taken`, `term-missing`; that no number is
 * given twice the file makes sure of by itself.
 */
export function numberPapers(session: Session, request: Numbering): ChangeResult {
  const groups = groupsOf(session, request);
  const { date } = request;
  return session.change('paper.number', (tx) => {
    const numbered: PaperRecord[] = [];
    for (const { register, isNew, papers, numbers } of groups) {
      if (isNew) tx.put('paper_register', registerToRow(register));
      papers.forEach((paper, at) => {
        const number = numbers[at] ?? 0;
        const next: PaperRecord = { ...paper, state: 'numbered', registerId: register.id, number, date };
        tx.put('paper', { id: paper.id, ...stateColumns(next) });
        numbered.push(next);
      });
      takeReserved(session, tx, register, numbers[0] ?? 0);
    }
    return summaryOf(numbered);
  });
}

/** A number that was kept for later is so no more; what is left of its stretch on either side still is. */
function takeReserved(session: Session, tx: ChangeRecorder, { id }: Register, number: number): void {
  const note = notesOf(session.db, id).find(({ from, to }) => from <= number && number <= to);
  if (note === undefined) return;
  tx.remove('number_note', { register_id: id, from_number: note.from });
  if (note.from < number) tx.put('number_note', noteToRow({ ...note, to: number - 1 }));
  if (number < note.to) tx.put('number_note', noteToRow({ ...note, from: number + 1 }));
}
