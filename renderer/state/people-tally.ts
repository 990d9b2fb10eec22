/** How many people have each of some values, kept up from change to change: only who was touched is looked at again. */
import type { PersonId } from '../../shared/domain/index.ts';
import type { PersonRow } from '../../shared/ipc/contract.ts';
import type { PlanIndex } from './plan-index.ts';

/** So many people are a step of some milliseconds. */
const AT_ONCE = 1_000;

const NO_VALUES: readonly string[] = [];

export class PeopleTally {
  readonly #index: PlanIndex;
  readonly #valuesOf: (row: PersonRow) => readonly string[];
  /** Values as they were counted; people with the same ones share the list. */
  readonly #counted = new Map<PersonId, readonly string[]>();
  readonly #lists = new Map<string, readonly string[]>();
  #counts = new Map<string, number>();
  #mark = -1;

  /** `valuesOf` may read what else the plan knows of a person; who counts nowhere has none. */
  constructor(index: PlanIndex, valuesOf: (row: PersonRow) => readonly string[]) {
    this.#index = index;
    this.#valuesOf = valuesOf;
  }

  /** The counts as they are now; the same map as long as nobody was touched. Of what nobody has there is no count. */
  counts(): ReadonlyMap<string, number> {
    const { changes } = this.#index;
    if (this.#mark === changes.mark) return this.#counts;
    const touched = this.#mark < 0 ? null : changes.since(this.#mark);
    if (touched === null) this.#countAll();
    else {
      this.#counts = new Map(this.#counts);
      for (const id of touched) this.#recount(id);
      this.#mark = changes.mark;
    }
    return this.#counts;
  }

  /** Whether everybody was counted, so that the counts cost only what was touched since. */
  get isCounted(): boolean {
    return this.#mark >= 0;
  }

  /** Counts everybody in steps, for idle moments. Who asks for the counts before the end has them counted at once. */
  *steps(): Generator<void> {
    const { changes, people } = this.#index;
    const { mark } = changes;
    const counts = new Map<string, number>();
    this.#counts = counts;
    this.#counted.clear();
    let step = 0;
    for (const [id, row] of people) {
      const values = this.#shared(this.#valuesOf(row));
      this.#counted.set(id, values);
      this.#add(values, 1);
      step += 1;
      if (step % AT_ONCE !== 0) continue;
      yield;
      if (this.#counts !== counts) return;
    }
    // Whom changes touched meanwhile is looked at again when the counts are asked for.
    this.#mark = mark;
  }

  #countAll(): void {
    const steps = this.steps();
    while (steps.next().done !== true);
  }

  #recount(id: PersonId): void {
    this.#add(this.#counted.get(id) ?? NO_VALUES, -1);
    const row = this.#index.people.get(id);
    if (row === undefined) {
      this.#counted.delete(id);
      return;
    }
    const values = this.#shared(this.#valuesOf(row));
    this.#counted.set(id, values);
    this.#add(values, 1);
  }

  #add(values: readonly string[], step: 1 | -1): void {
    for (const value of values) {
      const count = (this.#counts.get(value) ?? 0) + step;
      if (count === 0) this.#counts.delete(value);
      else this.#counts.set(value, count);
    }
  }

  #shared(values: readonly string[]): readonly string[] {
    if (values.length === 0) return NO_VALUES;
    const key = values.length === 1 ? (values[0] ?? '') : values.join('\n');
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    this.#lists.set(key, values);
    return values;
  }
}
