/** How numbers run in a register: which is next, which are missing, which numbers a row of papers gets. Pure. */
import { z } from 'zod';
import type { NumberNote, Register } from './paper.ts';

/** Numbers that stand in a register: those papers have, and those that were noted. */
export interface RegisterNumbers {
  first: Register['firstNumber'];
  /** Ascending, without doubles. */
  given: readonly number[];
  /** By number; they do not overlap. */
  notes: readonly Pick<NumberNote, 'from' | 'to' | 'kind' | 'note'>[];
}

/** Numbers in a row that no paper of the file has. */
export const NumberGap = z.object({
  from: z.number().int().positive(),
  to: z.number().int().positive(),
  /** What was noted of them; null where nobody has said anything. */
  kind: z.enum(['reserved', 'skipped']).nullable(),
  note: z.string(),
});
export type NumberGap = z.infer<typeof NumberGap>;

function noted({ notes }: RegisterNumbers, number: number): RegisterNumbers['notes'][number] | undefined {
  return notes.find(({ from, to }) => from <= number && number <= to);
}

/** The first number after all that were given, past those noted; a gap is filled by hand only, as dates run on. */
export function nextNumber(numbers: RegisterNumbers): number {
  return freeFrom(numbers, Math.max(numbers.first, (numbers.given.at(-1) ?? 0) + 1));
}

function freeFrom(numbers: RegisterNumbers, start: number): number {
  let number = start;
  for (let note = noted(numbers, number); note !== undefined; note = noted(numbers, number)) {
    number = note.to + 1;
  }
  return number;
}

/**
 * `count` numbers from `start` on, in order: those given already and those noted are passed over. Only `start` itself,
 * which somebody chose, may be a reserved one. Null where `start` is not to be had: a paper has it, it was explained
 * as given elsewhere, or it lies before the first number of the register.
 */
export function numbersFrom(numbers: RegisterNumbers, start: number, count: number): number[] | null {
  const given = new Set(numbers.given);
  if (given.has(start) || start < numbers.first || noted(numbers, start)?.kind === 'skipped') return null;
  const found = [start];
  let next = start + 1;
  while (found.length < count) {
    next = freeFrom(numbers, next);
    if (!given.has(next)) found.push(next);
    next += 1;
  }
  return found.slice(0, count);
}

/** Numbers between the first and the last of a register that no paper has, in rows, with what was noted of them. */
export function gapsOf(numbers: RegisterNumbers): NumberGap[] {
  const gaps: NumberGap[] = [];
  const open = (from: number, to: number): void => {
    if (from <= to) gaps.push({ from, to, kind: null, note: '' });
  };
  // Papers and notes as one row of stretches; what lies between them is a gap nobody explained.
  const stretches = [
    ...numbers.given.map((number) => ({ from: number, to: number, note: null })),
    ...numbers.notes.map((note) => ({ from: note.from, to: note.to, note })),
  ].sort((a, b) => a.from - b.from);
  const last = numbers.given.at(-1) ?? 0;
  let next = numbers.first;
  for (const { from, to, note } of stretches) {
    if (from <= last) open(next, from - 1);
    if (note !== null) gaps.push({ from, to, kind: note.kind, note: note.note });
    next = Math.max(next, to + 1);
  }
  return gaps;
}

/** Whether a stretch of numbers may be noted: no paper has one of them, and no other note speaks of one. */
export function mayBeNoted(numbers: RegisterNumbers, from: number, to: number): boolean {
  const touches = (a: number, b: number): boolean => a <= to && from <= b;
  return (
    from >= numbers.first &&
    to >= from &&
    !numbers.given.some((number) => touches(number, number)) &&
    !numbers.notes.some((note) => touches(note.from, note.to))
  );
}
