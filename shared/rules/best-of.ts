/** The best of many where a close look at each would take too long. */

/** The `limit` best of what it was offered so far, best first. */
export class BestSoFar<T> {
  readonly #limit: number;
  readonly #compare: (a: T, b: T) => number;
  readonly #items: T[] = [];

  constructor(limit: number, compare: (a: T, b: T) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  get items(): readonly T[] {
    return this.#items;
  }

  /** The last of as many as are wanted: what is no better than it has no place among them. Undefined while there is room. */
  get last(): T | undefined {
    return this.#items[this.#limit - 1];
  }

  offer(item: T): void {
    const { last } = this;
    if (last !== undefined && this.#compare(item, last) >= 0) return;
    this.#items.splice(this.#placeOf(item), 0, item);
    if (this.#items.length > this.#limit) this.#items.pop();
  }

  /** Behind all that are as good. */
  #placeOf(item: T): number {
    let from = 0;
    let to = this.#items.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#compare(item, this.#items[middle] as T) < 0) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}

/**
 * The `limit` best, best first. `rough` is what a first look says of each; `closely` says it exactly, never better than
 * the first look did, or null for what is not offered. Only what can still be among the best is looked at closely.
 */
export function bestOf<T>(
  rough: readonly T[],
  limit: number,
  compare: (a: T, b: T) => number,
  closely: (item: T) => T | null,
): readonly T[] {
  const best = new BestSoFar(limit, compare);
  for (const item of rough.toSorted(compare)) {
    if (best.last !== undefined && compare(best.last, item) <= 0) break;
    const exact = closely(item);
    if (exact !== null) best.offer(exact);
  }
  return best.items;
}
