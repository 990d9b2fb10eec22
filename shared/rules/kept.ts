/**
 * Counts and lists over everybody of the roster, kept up person by person: a country has too many people to go through
 * them all at every change.
 */
import type { PersonId } from '../domain/ids.ts';
import type { HeldSeat, Kept, Listed, PlanView } from './plan-view.ts';
import { seatsIn } from './unit-seats.ts';

/**
 * A new one with everybody of the plan in it. Unit by unit, as the check goes: whose only seat is at hand needs no
 * look-up, and in a country those cost more than the counting.
 */
export function keptOf<K extends Kept>(view: PlanView, make: () => K): K {
  const kept = make();
  for (const code of view.units.keys()) {
    for (const { post, body, holder } of seatsIn(view, code)) {
      if (holder === null) continue;
      const { placement } = holder;
      const listed = view.seated(holder.listed);
      if (listed.posts[0] !== post.id) continue;
      const seats = listed.posts.length === 1 ? [{ post, body, placement }] : heldSeats(view, listed);
      kept.enter(view, listed, seats);
    }
  }
  for (const listed of view.everybody()) if (listed.posts.length === 0) kept.enter(view, listed, NO_SEATS);
  return kept;
}

const NO_SEATS: readonly HeldSeat[] = [];

/** The seats somebody holds, in order of their ids. */
export function heldSeats(view: PlanView, { posts }: Listed): HeldSeat[] {
  return posts.map((postId) => {
    const post = view.posts.get(postId);
    const body = post && view.bodies.get(post.bodyId);
    const placement = view.placementOn(postId);
    if (post === undefined || body === undefined || placement === undefined)
      throw new Error(`post ${postId} does not exist, or its body or placement`);
    return { post, body, placement };
  });
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
    this.#forEach(personId, (kept, listed, seats) => kept.leave(this.#view, listed, seats));
  }

  /** To be called after it changed. */
  enter(personId: PersonId): void {
    this.#forEach(personId, (kept, listed, seats) => kept.enter(this.#view, listed, seats));
  }

  #forEach(personId: PersonId, act: (kept: Kept, listed: Listed, seats: readonly HeldSeat[]) => void): void {
    const listed = this.#kept.size === 0 ? undefined : this.#view.listed(personId);
    if (listed === undefined) return;
    const seats = heldSeats(this.#view, listed);
    for (const kept of this.#kept.values()) act(kept, listed, seats);
  }
}
