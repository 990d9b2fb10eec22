/** Ids in order. Until it is first read a list only takes them in: many come before, in any order. */
export class SortedList<T extends string> {
  readonly #ids: T[] = [];
  #inOrder = false;

  /** The ids as they are; to be read before the next change. */
  get ids(): readonly T[] {
    if (!this.#inOrder) this.#ids.sort();
    this.#inOrder = true;
    return this.#ids;
  }

  /** Puts in an id the list does not have. */
  add(id: T): void {
    if (this.#inOrder) this.#ids.splice(this.#placeOf(id), 0, id);
    else this.#ids.push(id);
  }

  /** Takes out an id the list has. */
  delete(id: T): void {
    const at = this.#inOrder ? this.#placeOf(id) : this.#ids.indexOf(id);
    this.#ids.splice(at, 1);
  }

  /** Where the id is, or would be. */
  #placeOf(id: T): number {
    let from = 0;
    let to = this.#ids.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const there = this.#ids[middle];
      if (there !== undefined && there < id) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
