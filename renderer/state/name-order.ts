/** Everybody of a plan as Vietnamese lists have them: by given name, those of one name in the order of their entry. */
import type { PersonId } from '../../shared/domain/index.ts';
import type { PersonRow } from '../../shared/ipc/contract.ts';
import { sortKey } from '../../shared/text/names.ts';

/** A person by name, the same object as long as the plan is in the window: what is known of them may change beside it. */
export interface NamedPerson {
  readonly id: PersonId;
  /** Number of the entry, for what is kept of everybody in an array. */
  readonly entry: number;
  /** Compared letter by letter it sorts as a list of names does. */
  key: string;
}

function byName(a: NamedPerson, b: NamedPerson): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : a.entry - b.entry;
}

export class NameOrder {
  /** Sorted pieces, each much longer than the next: whatever comes in parts costs little with every part. */
  readonly #runs: (readonly NamedPerson[])[] = [];
  #entries = 0;

  /** How many numbers of entries were given. */
  get entries(): number {
    return this.#entries;
  }

  /** Takes in people who were not there. */
  add(people: readonly PersonRow[]): void {
    if (people.length === 0) return;
    const keyOf = keysOfNames();
    let run: readonly NamedPerson[] = people
      .map(({ person: { id, fullName } }) => ({ id, entry: this.#entries++, key: keyOf(fullName) }))
      .sort(byName);
    let last = this.#runs.at(-1);
    while (last !== undefined && last.length <= 2 * run.length) {
      run = merged(last, run);
      this.#runs.pop();
      last = this.#runs.at(-1);
    }
    this.#runs.push(run);
  }

  remove(ids: ReadonlySet<PersonId>): void {
    const left = this.list().filter(({ id }) => !ids.has(id));
    this.#runs.splice(0, this.#runs.length, left);
  }

  /** Puts people called otherwise now where they belong; they stay the same objects. */
  rename(names: ReadonlyMap<PersonId, string>): void {
    const renamed: NamedPerson[] = [];
    const others = this.list().filter((named) => {
      const name = names.get(named.id);
      if (name === undefined) return true;
      named.key = sortKey(name);
      renamed.push(named);
      return false;
    });
    this.#runs.splice(0, this.#runs.length, merged(others, renamed.sort(byName)));
  }

  /** Everybody; the same array until somebody comes, goes or is called otherwise. */
  list(): readonly NamedPerson[] {
    while (this.#runs.length > 1) {
      const short = this.#runs.pop() ?? [];
      const long = this.#runs.pop() ?? [];
      this.#runs.push(merged(long, short));
    }
    return this.#runs[0] ?? [];
  }
}

/** Keys of names, of people called alike one text. */
function keysOfNames(): (fullName: string) => string {
  const keys = new Map<string, string>();
  return (fullName) => {
    const known = keys.get(fullName);
    if (known !== undefined) return known;
    const key = sortKey(fullName);
    keys.set(fullName, key);
    return key;
  };
}

function merged(a: readonly NamedPerson[], b: readonly NamedPerson[]): NamedPerson[] {
  const all: NamedPerson[] = [];
  let at = 0;
  for (const named of b) {
    let next = a[at];
    while (next !== undefined && byName(next, named) <= 0) {
      all.push(next);
      at += 1;
      next = a[at];
    }
    all.push(named);
  }
  for (; at < a.length; at += 1) {
    const next = a[at];
    if (next !== undefined) all.push(next);
  }
  return all;
}
