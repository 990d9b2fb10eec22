/** Which people the roster's grid lists. */
import { type RosterFilter, wantedIn } from '../../../shared/rules/roster-facets.ts';
import { fold } from '../../../shared/text/fold.ts';
import { isSpelledSo, markedWords } from '../../../shared/text/spelling.ts';
import type { NamedPerson } from '../../state/name-order.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { passerOf } from './facet-codes.ts';
import { searcherOf, textOf } from './people-texts.ts';

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
export function peopleFound(index: PlanIndex, text: string, filter: RosterFilter): FoundPeople | null {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0 && wantedIn(filter).length === 0) return null;
  const isSaid = searcherOf(index, words);
  const isPassing = passerOf(index, filter);
  const marked = markedWords(text);
  const found = new FoundPeople(index.entries);
  const asTyped = new FoundPeople(index.entries);
  for (const line of index.peopleByName()) {
    if (!isSaid(line) || !isPassing(line)) continue;
    found.add(line);
    if (marked.length === 0) continue;
    const row = index.people.get(line.id);
    if (row !== undefined && isSpelledSo(textOf(row.person), marked)) asTyped.add(line);
  }
  // Where nobody is spelled so, a tone may have been typed wrongly or be still to come.
  return asTyped.size > 0 ? asTyped : found;
}
