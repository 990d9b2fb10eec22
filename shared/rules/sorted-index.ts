/** From a key to the things that have it, listed in one order whatever the order of changes was. */
const NONE: readonly never[] = [];

export class SortedIndex<K, V> {
  readonly #compare: (a: V, b: V) => number;
  readonly #sets = new Map<K, Set<V>>();
  /** Lists are made when they are first asked for, and again after a change. */
  readonly #lists = new Map<K, readonly V[]>();

  constructor(compare: (a: V, b: V) => number) {
    this.#compare = compare;
  }

  get(key: K): readonly V[] {
    const list = this.#lists.get(key);
    if (list !== undefined) return list;
    const set = this.#sets.get(key);
    if (set === undefined) return NONE;
    const sorted = [...set].sort(this.#compare);
    this.#lists.set(key, sorted);
    return sorted;
  }

  add(key: K, value: V): void {
    const set = this.#sets.get(key);
    if (set === undefined) this.#sets.set(key, new Set([value]));
    else set.add(value);
    this.#lists.delete(key);
  }

  delete(key: K, value: V): void {
    const set = this.#sets.get(key);
    if (set?.delete(value) === true && set.size === 0) this.#sets.delete(key);
    this.#lists.delete(key);
  }
}
