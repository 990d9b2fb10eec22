/** How lines of the roster are sorted: what counts is worked out once for everybody, not for each of the comparisons. */
import type { ColDef } from 'ag-grid-community';
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { PersonLine } from './people-rows.ts';

export type Order = string | number;
type Comparator = Extract<ColDef<PersonLine>['comparator'], (...args: never) => number>;

/** By given name; the lines come so. */
export const byName: Comparator = (_a, _b, { data: x }, { data: y }) =>
  x === undefined || y === undefined || x.key === y.key ? 0 : x.key < y.key ? -1 : 1;

const collator = new Intl.Collator('vi');

/** By words of each person, in the order of a dictionary. */
export function byWords(of: (row: PersonRow) => string): Comparator {
  return byRank(of, collator.compare);
}

/** By a number of each person, or by a text whose letters are compared as they are: a date, for instance. */
export function byOrder(of: (row: PersonRow) => Order): Comparator {
  return byRank(of, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Compares ranks of everybody, worked out anew when the plan has changed. */
function byRank<T extends Order>(of: (row: PersonRow) => T, compare: (a: T, b: T) => number): Comparator {
  let ranks: Float64Array = new Float64Array();
  let ranked: { index: PlanIndex; revision: number } | null = null;
  return (_a, _b, { data: x }, { data: y }) => {
    const { index, revision } = usePlanStore.getState();
    if (ranked?.index !== index || ranked.revision !== revision) {
      ranks = ranksIn(index, of, compare);
      ranked = { index, revision };
    }
    return (ranks[x?.entry ?? -1] ?? 0) - (ranks[y?.entry ?? -1] ?? 0);
  };
}

/** By the number of the entry. Many people have the same: only what differs is compared. */
function ranksIn<T extends Order>(
  index: PlanIndex,
  of: (row: PersonRow) => T,
  compare: (a: T, b: T) => number,
): Float64Array {
  const entries = new Map<T, number[]>();
  for (const { id, entry } of index.peopleByName()) {
    const row = index.people.get(id);
    if (row === undefined) continue;
    const order = of(row);
    const alike = entries.get(order);
    if (alike === undefined) entries.set(order, [entry]);
    else alike.push(entry);
  }
  const ranks = new Float64Array(index.entries);
  let rank = 0;
  let before: T | undefined;
  for (const order of [...entries.keys()].sort(compare)) {
    // What a dictionary has in the same place is no order.
    if (before !== undefined && compare(before, order) !== 0) rank += 1;
    for (const entry of entries.get(order) ?? []) ranks[entry] = rank;
    before = order;
  }
  return ranks;
}
