/** A queue that gives the nearest first (a binary heap); of equally near ones the lower number. */

interface Waiting {
  readonly item: number;
  readonly distance: number;
}

export class NearestFirst {
  readonly #heap: Waiting[] = [];

  push(item: number, distance: number): void {
    const heap = this.#heap;
    let at = heap.push({ item, distance }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** Takes the nearest out. Throws where nothing waits. */
  pop(): Waiting {
    const heap = this.#heap;
    const [nearest] = heap;
    const last = heap.pop();
    if (nearest === undefined || last === undefined) throw new Error('nothing waits in the queue');
    if (heap.length === 0) return nearest;
    heap[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const smaller = left + 1 < heap.length && this.#isBefore(left + 1, left) ? left + 1 : left;
      if (smaller >= heap.length || !this.#isBefore(smaller, at)) return nearest;
      this.#swap(at, smaller);
      at = smaller;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [one, other] = [this.#at(a), this.#at(b)];
    return one.distance < other.distance || (one.distance === other.distance && one.item < other.item);
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#at(a), this.#at(b)];
    this.#heap[a] = other;
    this.#heap[b] = one;
  }

  #at(index: number): Waiting {
    const waiting = this.#heap[index];
    if (waiting === undefined) throw new Error(`the queue has no place ${index}`);
    return waiting;
  }
}
