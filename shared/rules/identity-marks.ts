/** What two rows about one person have in common (DATA-DUPLICATE): a citizen number, or a name with a birthday. */
import type { PersonId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';

/** Old identity cards have nine digits; fewer are no number of a person. */
const FEWEST_DIGITS = 9;

export function citizenMark({ citizenId }: Person): string | null {
  const digits = citizenId.replace(/\D/g, '');
  return digits.length < FEWEST_DIGITS ? null : `id:${digits}`;
}

/** Null where the day of birth is not known: many share a name and a year. The name comes folded (person-digest.ts). */
export function nameMark({ birth: { value, precision } }: Person, foldedName: string): string | null {
  return value === null || precision !== 'day' ? null : `name:${foldedName}|${value}`;
}

function marksOf(person: Person, foldedName: string): string[] {
  return [citizenMark(person), nameMark(person, foldedName)].filter((mark) => mark !== null);
}

const NOBODY: readonly PersonId[] = [];

/** From a mark to the people who have it, in order of their ids. */
export class MarkIndex {
  readonly #people = new Map<string, readonly PersonId[]>();
  readonly #onSharing: (personId: PersonId, step: 1 | -1) => void;

  /** `onSharing` hears of each mark more or less that somebody has together with others: few of a roster do. */
  constructor(onSharing: (personId: PersonId, step: 1 | -1) => void) {
    this.#onSharing = onSharing;
  }

  get(mark: string): readonly PersonId[] {
    return this.#people.get(mark) ?? NOBODY;
  }

  /** Answers the others who have a mark of the person. */
  add(person: Person, foldedName: string): PersonId[] {
    const doubles: PersonId[] = [];
    for (const mark of marksOf(person, foldedName)) {
      const others = this.get(mark);
      this.#people.set(mark, others.length === 0 ? [person.id] : [...others, person.id].sort());
      this.#countSharing(person.id, others, 1);
      doubles.push(...others);
    }
    return doubles;
  }

  /** Answers the others who had a mark of the person. */
  delete(person: Person, foldedName: string): PersonId[] {
    return marksOf(person, foldedName).flatMap((mark) => {
      const others = this.get(mark).filter((id) => id !== person.id);
      if (others.length === 0) this.#people.delete(mark);
      else this.#people.set(mark, others);
      this.#countSharing(person.id, others, -1);
      return others;
    });
  }

  /** One mark more or less that somebody has together with others. */
  #countSharing(personId: PersonId, others: readonly PersonId[], step: 1 | -1): void {
    if (others.length === 0) return;
    // Who had the mark alone shares it now, or has it alone again.
    for (const id of others.length === 1 ? [personId, ...others] : [personId]) this.#onSharing(id, step);
  }
}
