/** Registers: what numbers they have given, which is next, which are missing, and what was noted of those. */
import { AppError } from '../../../shared/domain/errors.ts';
import {
  type NumberNote,
  type Register,
  type RegisterKey,
  registerName,
} from '../../../shared/domain/paper.ts';
import { gapsOf, mayBeNoted, nextNumber, type RegisterNumbers } from '../../../shared/domain/register.ts';
import type { SummaryParams } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { RegisterView } from '../../../shared/ipc/paper-channels.ts';
import {
  allRegisters,
  nextRegisterId,
  notesOf,
  noteToRow,
  numbersGiven,
  registerOf,
  registerToRow,
} from '../../db/queries/register-rows.ts';
import type { Session } from '../workspace/session.ts';

/** All that stands in a register. */
export function numbersIn(session: Session, register: Register): RegisterNumbers & { notes: NumberNote[] } {
  return {
    first: register.firstNumber,
    given: numbersGiven(session.db, register.id),
    notes: notesOf(session.db, register.id),
  };
}

/** The register of a key; one nobody has opened yet begins at 1. `isNew` until it is written. */
export function registerFor(session: Session, key: RegisterKey): { register: Register; isNew: boolean } {
  const known = registerOf(session.db, key);
  if (known !== null) return { register: known, isNew: false };
  return { register: { ...key, id: nextRegisterId(session.db), firstNumber: 1 }, isNew: true };
}

/** Every register with its numbers, by organ. */
export function registerViews(session: Session): RegisterView[] {
  return allRegisters(session.db).map((register) => {
    const numbers = numbersIn(session, register);
    return {
      ...register,
      given: numbers.given.length,
      last: numbers.given.at(-1) ?? null,
      next: nextNumber(numbers),
      gaps: gapsOf(numbers),
    };
  });
}

/**
 * Sets the first number of a register, opening it where it is not open yet. Throws AppError `register-first` where a
 * paper or a note has a smaller number.
 */
export function setFirstNumber(session: Session, key: RegisterKey, firstNumber: number): ChangeResult {
  const { register } = registerFor(session, key);
  const { given, notes } = numbersIn(session, register);
  const least = Math.min(...given.slice(0, 1), ...notes.slice(0, 1).map(({ from }) => from));
  if (firstNumber > least)
    throw new AppError('register-first', { number: least, register: registerName(key) });
  return session.change('register.first', (tx) => {
    tx.put('paper_register', registerToRow({ ...register, firstNumber }));
    return { register: registerName(key), number: firstNumber };
  });
}

function existingRegister(session: Session, id: number): Register {
  const register = allRegisters(session.db).find((one) => one.id === id);
  if (register === undefined) throw new AppError('register-not-found', { register: id });
  return register;
}

/** Keeps numbers for later, or explains why no paper of the file has them. Throws AppError `numbers-not-free`. */
export function noteNumbers(
  session: Session,
  given: Pick<NumberNote, 'registerId' | 'from' | 'to' | 'kind' | 'note'>,
): ChangeResult {
  const register = existingRegister(session, given.registerId);
  const { from, to } = given;
  if (!mayBeNoted(numbersIn(session, register), from, to)) {
    throw new AppError('numbers-not-free', { from, to, register: registerName(register) });
  }
  const note: NumberNote = { ...given, at: session.now, by: session.actor };
  return session.change('register.note', (tx) => {
    tx.put('number_note', noteToRow(note));
    return noteSummary(register, note);
  });
}

/** Takes a note back: its numbers are free, or unexplained, again. Nothing happens where there is none. */
export function unnoteNumbers(session: Session, registerId: number, from: number): ChangeResult {
  const register = existingRegister(session, registerId);
  const note = notesOf(session.db, registerId).find((one) => one.from === from);
  return session.change('register.unnote', (tx) => {
    tx.remove('number_note', { register_id: registerId, from_number: from });
    return note === undefined ? {} : noteSummary(register, note);
  });
}

function noteSummary(register: Register, { from, to, kind, note }: NumberNote): SummaryParams {
  return { register: registerName(register), from, to, kind, note };
}
