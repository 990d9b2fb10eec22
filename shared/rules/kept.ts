/**
 * Counts and lists over everybody of the roster, kept up person by person: a country has too many people to go through
 * them all at every change.
 */
import type { PersonId } from '../domain/ids.ts';
import type { Kept, PlanView } from './plan-view.ts';

/** A new one with everybody of the plan in it. */
export function keptOf<K extends Kept>(view: PlanView, make: () => K): K {
  const kept = make();
  for (const listed of view.everybody()) kept.enter(view, listed);
  return kept;
}

/** What is kept about one plan, each made when it is first asked for. */
export class KeptByPlan {
  readonly #view: PlanView;
  readonly #kept = new Map<() => Kept, Kept>();

  constructor(view: PlanView) {
    this.#view = view;
  }

  get<K extends Kept>(make: () => K): K {
    const known = this.#kept.get(make);
    // What a maker made is of its kind.
    if (known !== undefined) return known as K;
    const kept = keptOf(this.#view, make);
    this.#kept.set(make, kept);
    return kept;
  }

  /** To be called before anything about the person changes. */
  leave(personId: PersonId): void {
    const listed = this.#view.listed(personId);
    if (listed !== undefined) for (const kept of this.#kept.values()) kept.leave(this.#view, listed);
  }

  /** To be called after it changed. */
  enter(personId: PersonId): void {
    const listed = this.#view.listed(personId);
    if (listed !== undefined) for (const kept of this.#kept.values()) kept.enter(this.#view, listed);
  }
}
