/** Whom the latest changes touched, so that what is counted over everybody need not be counted anew. */
import type { PersonId } from '../../shared/domain/index.ts';

/** Who looks on after more changes than these counts anew. */
const MOST_CHANGES = 200;

export class RecentChanges {
  readonly #touched: ReadonlySet<PersonId>[] = [];
  #forgotten = 0;

  /** Stands for what is known now; what comes later is asked for with it. */
  get mark(): number {
    return this.#forgotten + this.#touched.length;
  }

  add(people: ReadonlySet<PersonId>): void {
    if (people.size === 0) return;
    this.#touched.push(people);
    if (this.#touched.length <= MOST_CHANGES) return;
    this.#touched.shift();
    this.#forgotten += 1;
  }

  /** Everybody touched since a mark; null where that is too long ago to be known. */
  since(mark: number): ReadonlySet<PersonId> | null {
    if (mark < this.#forgotten) return null;
    return new Set(this.#touched.slice(mark - this.#forgotten).flatMap((people) => [...people]));
  }
}
