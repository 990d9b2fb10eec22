/** How lines of the roster are sorted: what counts is worked out once for everybody, and again after a change of the plan. */
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import { type Ranks, ranksOf } from '../../grid/held/shown-order.ts';
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

const collator = new Intl.Collator('vi');

/** By words of each person, in the order of a dictionary. */
export function byWords(of: (row: PersonRow) => string): LineOrder {
  return byRank(of, (a, b) => collator.compare(String(a), String(b)));
}

/** By a number of each person, or by a text whose letters are compared as they are: a date, for instance. */
export function byOrder(of: (row: PersonRow) => Order): LineOrder {
  return byRank(of, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function byRank(of: (row: PersonRow) => Order, compare: (a: Order, b: Order) => number): LineOrder {
  let ranks: Ranks = new Uint32Array();
  let ranked: { everybody: readonly PersonLine[]; index: PlanIndex; revision: number } | null = null;
  return (everybody) => {
    const { index, revision } = usePlanStore.getState();
    if (ranked?.everybody !== everybody || ranked.index !== index || ranked.revision !== revision) {
      const read = ({ id }: PersonLine): Order => {
        const row = index.people.get(id);
        return row === undefined ? '' : of(row);
      };
      ranks = ranksOf(everybody, read, compare);
      ranked = { everybody, index, revision };
    }
    return ranks;
  };
}
