/** From a key to the things that have it, listed in one order whatever the order of changes was. */
const NONE: readonly never[] = [];

export class SortedIndex<K, V> {
  readonly #compare: (a: V, b: V) => number;
  /** Lists are replaced, never changed: whoever goes through one may change the index meanwhile. */
  readonly #lists = new Map<K, readonly V[]>();

  /** What was asked for last: rules about one thing ask for the same one after the other. */
  #lastKey: K | undefined;
  #lastList: readonly V[] = NONE;

  constructor(compare: (a: V, b: V) => number) {
    this.#compare = compare;
  }

  get(key: K): readonly V[] {
    if (key !== this.#lastKey) {
      this.#lastList = this.#lists.get(key) ?? NONE;
      this.#lastKey = key;
    }
    return this.#lastList;
  }

  /** Adds a value the key does not have yet. */
  add(key: K, value: V): void {
    this.#lastKey = undefined;
    const list = this.#lists.get(key);
    if (list === undefined) {
      this.#lists.set(key, [value]);
      return;
    }
    // Things mostly come in their order: the place is looked for from the end.
    let at = list.length;
    while (at > 0 && this.#compare(list[at - 1] as V, value) > 0) at--;
    this.#lists.set(key, list.toSpliced(at, 0, value));
  }

  delete(key: K, value: V): void {
    this.#lastKey = undefined;
    const list = this.#lists.get(key);
    if (list === undefined || !list.includes(value)) return;
    if (list.length === 1) this.#lists.delete(key);
    else
      this.#lists.set(
        key,
        list.filter((one) => one !== value),
      );
  }
}
