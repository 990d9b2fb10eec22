/** How lines of the roster are sorted: what counts is worked out once for everybody, and again after a change of the plan. */
import type { PersonId } from '../../../shared/domain/index.ts';
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import { type Ranks, ranksOf, wordRanks } from '../../grid/held/shown-order.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { PersonLine } from './people-rows.ts';

export type Order = string | number;
/** Ranks of everybody, who come by name. */
export type LineOrder = (everybody: readonly PersonLine[]) => Ranks;

/** By given name; the lines come so. */
export const byName: LineOrder = (everybody) => {
  const ranks = new Uint32Array(everybody.length);
  let rank = 0;
  for (const [place, { key }] of everybody.entries()) {
    if (place > 0 && everybody[place - 1]?.key !== key) rank += 1;
    ranks[place] = rank;
  }
  return ranks;
};

/** By words of each person, in the order of a dictionary. */
export function byWords(of: (row: PersonRow) => string): LineOrder {
  return kept((everybody, index) => wordRanks(everybody, ({ id }) => readOf(index, id, of, '')));
}

/** By a number of each person, or by a text whose letters are compared as they are: a date, for instance. */
export function byOrder(of: (row: PersonRow) => Order): LineOrder {
  return kept((everybody, index) =>
    ranksOf<PersonLine, Order>(
      everybody,
      ({ id }) => readOf<Order>(index, id, of, ''),
      (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    ),
  );
}

function readOf<T>(index: PlanIndex, id: PersonId, of: (row: PersonRow) => T, nothing: T): T {
  const row = index.people.get(id);
  return row === undefined ? nothing : of(row);
}

/** Ranks as they were worked out last, as long as list and plan are the same. */
function kept(rank: (everybody: readonly PersonLine[], index: PlanIndex) => Ranks): LineOrder {
  let ranks: Ranks = new Uint32Array();
  let ranked: { everybody: readonly PersonLine[]; index: PlanIndex; revision: number } | null = null;
  return (everybody) => {
    const { index, revision } = usePlanStore.getState();
    if (ranked?.everybody !== everybody || ranked.index !== index || ranked.revision !== revision) {
      ranks = rank(everybody, index);
      ranked = { everybody, index, revision };
    }
    return ranks;
  };
}
