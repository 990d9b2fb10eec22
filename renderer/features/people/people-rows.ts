/** Which people the roster's grid lists. */
import type { Person } from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import { passes, type RosterFilter } from '../../../shared/rules/roster-facets.ts';
import type { RosterView } from '../../../shared/rules/roster-view.ts';
import { fold } from '../../../shared/text/fold.ts';
import { isSpelledSo, markedWords } from '../../../shared/text/spelling.ts';
import type { NamedPerson } from '../../state/name-order.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

/** Only names its person: what stands in the cells is read from the store. */
export type PersonLine = NamedPerson;

/** Who was found; asked about each line of the list. */
export class FoundPeople {
  readonly #isFound: Uint8Array;
  #size = 0;

  constructor(entries: number) {
    this.#isFound = new Uint8Array(entries);
  }

  get size(): number {
    return this.#size;
  }

  add({ entry }: PersonLine): void {
    this.#isFound[entry] = 1;
    this.#size += 1;
  }

  has({ entry }: PersonLine): boolean {
    return this.#isFound[entry] === 1;
  }
}

/**
 * People of whom every word of `text` stands somewhere, typed with diacritics just so and else however it is marked, and
 * who pass every filter; null where nothing is looked for, and so everybody.
 */
export function peopleFound(
  index: PlanIndex,
  text: string,
  filter: RosterFilter,
  view: RosterView,
): FoundPeople | null {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0 && Object.values(filter).every((wanted) => wanted.length === 0)) return null;
  const texts = textsOf(index);
  const marked = markedWords(text);
  const found = new FoundPeople(index.entries);
  const asTyped = new FoundPeople(index.entries);
  for (const line of index.peopleByName()) {
    const row = index.people.get(line.id);
    if (row === undefined) continue;
    if (words.length > 0) {
      const said = texts.of(line, row.person);
      if (!words.every((word) => said.includes(word))) continue;
    }
    if (!passes(filter, row, view)) continue;
    found.add(line);
    if (marked.length > 0 && isSpelledSo(textOf(row.person), marked)) asTyped.add(line);
  }
  // Where nobody is spelled so, a tone may have been typed wrongly or be still to come.
  return asTyped.size > 0 ? asTyped : found;
}

/** What is looked through of each person, folded once and again where something of them has changed. */
class PeopleTexts {
  readonly #people: (Person | undefined)[];
  readonly #texts: string[];

  constructor(entries: number) {
    this.#people = new Array(entries);
    this.#texts = new Array(entries);
  }

  of({ entry }: PersonLine, person: Person): string {
    if (this.#people[entry] !== person) {
      this.#people[entry] = person;
      this.#texts[entry] = searchText(person);
    }
    return this.#texts[entry] ?? '';
  }
}

const kept = new WeakMap<PlanIndex, PeopleTexts>();

function textsOf(index: PlanIndex): PeopleTexts {
  const texts = kept.get(index) ?? new PeopleTexts(index.entries);
  kept.set(index, texts);
  return texts;
}

/** So many people are a step of some milliseconds. */
const AT_ONCE = 200;

/** Folds what is looked through of everybody, in steps: the first letter typed need not wait for all of a country. */
export function* searchSteps(index: PlanIndex): Generator<void> {
  const texts = textsOf(index);
  let count = 0;
  for (const line of index.peopleByName()) {
    const row = index.people.get(line.id);
    if (row !== undefined) texts.of(line, row.person);
    count += 1;
    if (count % AT_ONCE === 0) yield;
  }
}

function searchText(person: Person): string {
  return fold(textOf(person));
}

function textOf(person: Person): string {
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
