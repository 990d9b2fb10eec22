/** Two people of the roster, in either order. */
import type { PersonId } from './ids.ts';

export type PersonPair = readonly [PersonId, PersonId];

/** The same for a pair in either order. */
export function pairKey([a, b]: PersonPair): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
