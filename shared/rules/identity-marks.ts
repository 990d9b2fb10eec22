/** What two rows about one person have in common (DATA-DUPLICATE): a citizen number, or a name with a birthday. */
import type { PersonId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { fold } from '../text/fold.ts';
import { oncePer } from './once-per.ts';

/** Old identity cards have nine digits; fewer are no number of a person. */
const FEWEST_DIGITS = 9;

export const citizenMark = oncePer(({ citizenId }: Person): string | null => {
  const digits = citizenId.replace(/\D/g, '');
  return digits.length < FEWEST_DIGITS ? null : `id:${digits}`;
});

/** Null where the day of birth is not known: many share a name and a year. */
export const nameMark = oncePer((person: Person): string | null => {
  const { value, precision } = person.birth;
  return value === null || precision !== 'day' ? null : `name:${fold(person.fullName)}|${value}`;
});

function marksOf(person: Person): string[] {
  return [citizenMark(person), nameMark(person)].filter((mark) => mark !== null);
}

const NOBODY: readonly PersonId[] = [];

/** From a mark to the people who have it, in order of their ids. */
export class MarkIndex {
  readonly #people = new Map<string, readonly PersonId[]>();

  get(mark: string): readonly PersonId[] {
    return this.#people.get(mark) ?? NOBODY;
  }

  /** Answers the others who have a mark of the person. */
  add(person: Person): PersonId[] {
    const doubles: PersonId[] = [];
    for (const mark of marksOf(person)) {
      const others = this.get(mark);
      this.#people.set(mark, others.length === 0 ? [person.id] : [...others, person.id].sort());
      doubles.push(...others);
    }
    return doubles;
  }

  /** Answers the others who had a mark of the person. */
  delete(person: Person): PersonId[] {
    return marksOf(person).flatMap((mark) => {
      const others = this.get(mark).filter((id) => id !== person.id);
      if (others.length === 0) this.#people.delete(mark);
      else this.#people.set(mark, others);
      return others;
    });
  }
}
