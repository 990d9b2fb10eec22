/** Facts of a paper as they are typed ↔ as they are kept: days as people write them, texts without loose spaces. */
import {
  DAY_FACTS,
  PAPER_FACTS,
  type PaperFact,
  type PaperFacts,
} from '../../../shared/domain/paper-facts.ts';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { formatDate } from '../../i18n/format.ts';

export type TypedFacts = Partial<Record<PaperFact, string>>;

export function isDay(fact: PaperFact): boolean {
  return DAY_FACTS.has(fact);
}

/** A day that was begun and cannot be read. */
export function isWrongDay(fact: PaperFact, text: string): boolean {
  return isDay(fact) && text.trim() !== '' && parseTypedDay(text) === null;
}

export function shownFacts(facts: PaperFacts): TypedFacts {
  return Object.fromEntries(
    PAPER_FACTS.flatMap((fact) => {
      const value = facts[fact];
      return value === undefined ? [] : [[fact, isDay(fact) ? formatDate(value) : value]];
    }),
  );
}

/** What is to be kept; a day that cannot be read stays as it was. */
export function enteredFacts(typed: TypedFacts, before: PaperFacts): PaperFacts {
  return Object.fromEntries(
    PAPER_FACTS.flatMap((fact) => {
      const text = (typed[fact] ?? '').normalize('NFC').trim().replace(/\s+/gu, ' ');
      if (text === '') return [];
      const value = isDay(fact) ? (parseTypedDay(text) ?? before[fact]) : text;
      return value === undefined ? [] : [[fact, value]];
    }),
  );
}

export function sameFacts(a: PaperFacts, b: PaperFacts): boolean {
  return PAPER_FACTS.every((fact) => a[fact] === b[fact]);
}
