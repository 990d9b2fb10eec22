/** What is looked through of everybody, folded, in a few long texts: very many short ones take as long again to go through. */
import type { Person, PersonId } from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import { fold } from '../../../shared/text/fold.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

/** So many people are a step of some milliseconds, and have a text together. */
const AT_ONCE = 200;

/** Folded texts of some people, each with a line end after it. */
interface Piece {
  text: string;
  /** Where each begins; one more than there are people. */
  starts: Uint32Array;
  /** Numbers of their entries. */
  entries: Uint32Array;
}

/** What is looked through of a person. */
export function textOf(person: Person): string {
  return [
    person.fullName,
    presentPosition(person),
    person.ethnicity,
    person.homePlace,
    person.degreeText,
    person.planning,
    person.citizenId,
    person.note,
  ].join(' ');
}

class PeopleTexts {
  /** Folds everybody, some at a time; whoever goes on with it goes on where the one before left it. */
  readonly steps: Iterator<void>;
  readonly #index: PlanIndex;
  readonly #mark: number;
  readonly #pieces: Piece[] = [];

  constructor(index: PlanIndex) {
    this.#index = index;
    this.#mark = index.changes.mark;
    this.steps = this.#fold();
  }

  /** Whose text may be another by now; null where that is not known any more. */
  changed(): ReadonlySet<PersonId> | null {
    return this.#index.changes.since(this.#mark);
  }

  /** Marks by the numbers of entries in whose text every one of `words` stood, which are some and folded. */
  found(words: readonly string[]): Uint8Array {
    while (this.steps.next().done !== true);
    const found = new Uint8Array(this.#index.entries);
    const [longest = '', ...others] = words.toSorted((a, b) => b.length - a.length);
    for (const { text, starts, entries } of this.#pieces) {
      let at = text.indexOf(longest);
      for (let place = 0; at >= 0 && place < entries.length; place += 1) {
        const end = starts[place + 1] ?? 0;
        if (at >= end) continue;
        const own = others.length === 0 ? '' : text.slice(starts[place], end);
        if (others.every((word) => own.includes(word))) found[entries[place] ?? 0] = 1;
        at = text.indexOf(longest, end);
      }
    }
    return found;
  }

  *#fold(): Generator<void> {
    const everybody = this.#index.peopleByName();
    for (let from = 0; from < everybody.length; from += AT_ONCE) {
      const lines = everybody.slice(from, from + AT_ONCE);
      const texts = lines.map(({ id }) => {
        const row = this.#index.people.get(id);
        return row === undefined ? '\n' : `${fold(textOf(row.person))}\n`;
      });
      const starts = new Uint32Array(texts.length + 1);
      for (const [place, { length }] of texts.entries()) starts[place + 1] = (starts[place] ?? 0) + length;
      const entries = Uint32Array.from(lines, ({ entry }) => entry);
      this.#pieces.push({ text: texts.join(''), starts, entries });
      yield;
    }
  }
}

const kept = new WeakMap<PlanIndex, PeopleTexts>();

function textsOf(index: PlanIndex): PeopleTexts {
  const known = kept.get(index);
  if (known !== undefined && known.changed() !== null) return known;
  const texts = new PeopleTexts(index);
  kept.set(index, texts);
  return texts;
}

/** Folds what is looked through of everybody, in steps: the first letter typed need not wait for all of a country. */
export function searchSteps(index: PlanIndex): Iterator<void> {
  return textsOf(index).steps;
}

/** Whom all of `words`, folded, are said of; with none of them everybody. */
export function searcherOf(
  index: PlanIndex,
  words: readonly string[],
): (line: { id: PersonId; entry: number }) => boolean {
  if (words.length === 0) return () => true;
  const texts = textsOf(index);
  const found = texts.found(words);
  const changed = texts.changed() ?? new Set();
  if (changed.size === 0) return ({ entry }) => found[entry] === 1;
  return ({ id, entry }) => {
    if (!changed.has(id)) return found[entry] === 1;
    const row = index.people.get(id);
    const own = row === undefined ? '' : fold(textOf(row.person));
    return words.every((word) => own.includes(word));
  };
}
