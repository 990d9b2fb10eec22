/** What seating a person can mean, worked out before anything is asked or done. */
import type { PersonId, PostId } from '../../../shared/domain/index.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

/** `seat`: nothing else changes for the person; `move`: leaves `from`; `both`: keeps it; `swap`: the two change places. */
export interface Choice {
  kind: 'seat' | 'move' | 'both' | 'swap';
  postId: PostId;
  personId: PersonId;
  /** Who sits there now and would lose the seat (or, in a swap, take the other one). */
  occupant: PersonId | null;
  from: PostId | null;
}

export interface Assignment {
  /** Why it cannot be done at all. */
  refusal: 'already-here' | 'gone' | null;
  /** What can be done, the most likely first. */
  choices: readonly Choice[];
  /** True where somebody must say which; false where the first choice is plainly meant. */
  ask: boolean;
}

const refused = (refusal: 'already-here' | 'gone'): Assignment => ({ refusal, choices: [], ask: false });

/**
 * Ways to seat `personId` on `postId`. `from` is the seat the person was taken from by hand (dragged, cut):
 * leaving it is then meant. Where the law lets the same person hold both titles in one unit (R24), keeping
 * both comes first; otherwise a move does.
 */
export function planAssignment(
  index: PlanIndex,
  postId: PostId,
  personId: PersonId,
  from: PostId | null = null,
): Assignment {
  const row = index.rows.get(postId);
  const person = index.people.get(personId);
  if (!row || !person) return refused('gone');
  if (row.personId === personId) return refused('already-here');

  const occupant = row.personId;
  const choice = (kind: Choice['kind'], leaves: PostId | null): Choice => ({
    kind,
    postId,
    personId,
    occupant,
    from: leaves,
  });
  if (from) {
    const choices = [choice('move', from)];
    if (occupant) choices.unshift(choice('swap', from));
    return { refusal: null, choices, ask: occupant !== null };
  }
  const held = person.postIds.filter((id) => id !== postId);
  if (held.length === 0) {
    return { refusal: null, choices: [choice('seat', null)], ask: occupant !== null };
  }
  const both = choice('both', null);
  const moves = held.map((id) => choice('move', id));
  const choices = held.every((id) => mayHoldBoth(index, postId, id)) ? [both, ...moves] : [...moves, both];
  if (occupant) choices.push(...held.map((id) => choice('swap', id)));
  return { refusal: null, choices, ask: true };
}

/** True where the catalogue lets one person hold the titles of both seats in the same unit. */
export function mayHoldBoth(index: PlanIndex, a: PostId, b: PostId): boolean {
  const first = index.rows.get(a)?.post;
  const second = index.rows.get(b)?.post;
  if (!first || !second || first.unitCode !== second.unitCode) return false;
  return (
    (index.titles.get(first.titleCode)?.concurrentWith.includes(second.titleCode) ?? false) ||
    (index.titles.get(second.titleCode)?.concurrentWith.includes(first.titleCode) ?? false)
  );
}
