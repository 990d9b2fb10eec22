/** How lines of the roster are sorted: what counts is worked out once for everybody, and again after a change of the plan. */
import type { PersonId } from '../../../shared/domain/index.ts';
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import { type Ranks, rankSteps, wordRankSteps } from '../../grid/held/shown-order.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { PersonLine } from './people-rows.ts';

export type Order = string | number;

export interface LineOrder {
  /** Ranks of everybody, who come by name. */
  ranks(everybody: readonly PersonLine[]): Ranks;
  /** Works them out in steps, so that who sorts a long list need not wait for all of it. */
  steps(everybody: readonly PersonLine[]): Generator<void>;
}

/** So many lines are a step. */
const AT_ONCE = 10_000;

/** By given name; the lines come so. */
export const byName: LineOrder = kept(function* (everybody) {
  const ranks = new Uint32Array(everybody.length);
  let rank = 0;
  for (const [place, { key }] of everybody.entries()) {
    if (place > 0 && everybody[place - 1]?.key !== key) rank += 1;
    ranks[place] = rank;
    if (place % AT_ONCE === 0) yield;
  }
  return ranks;
});

/** By words of each person, in the order of a dictionary. */
export function byWords(of: (row: PersonRow) => string): LineOrder {
  return kept((everybody, index) => wordRankSteps(everybody, ({ id }) => readOf(index, id, of, '')));
}

/** By a number of each person, or by a text whose letters are compared as they are: a date, for instance. */
export function byOrder(of: (row: PersonRow) => Order): LineOrder {
  return kept((everybody, index) =>
    rankSteps<PersonLine, Order>(
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

/** Ranks of a list in a state of the plan, as far as they are worked out. */
interface Ranking {
  everybody: readonly PersonLine[];
  revision: number;
  steps: Iterator<void, Ranks>;
  ranks: Ranks | null;
}

/** Ranks as they were worked out last of a plan, as long as it and the list are the same; given up with the plan. */
function kept(
  begin: (everybody: readonly PersonLine[], index: PlanIndex) => Iterator<void, Ranks>,
): LineOrder {
  const rankings = new WeakMap<PlanIndex, Ranking>();
  const rankingOf = (everybody: readonly PersonLine[]): Ranking => {
    const { index, revision } = usePlanStore.getState();
    const last = rankings.get(index);
    if (last?.everybody === everybody && last.revision === revision) return last;
    const ranking = { everybody, revision, steps: begin(everybody, index), ranks: null };
    rankings.set(index, ranking);
    return ranking;
  };
  /** Goes on where it was left; the ranks once they are all there. */
  const step = (ranking: Ranking): Ranks | null => {
    if (ranking.ranks === null) {
      const { done, value } = ranking.steps.next();
      if (done === true) ranking.ranks = value;
    }
    return ranking.ranks;
  };
  return {
    ranks: (everybody) => {
      const ranking = rankingOf(everybody);
      let ranks = step(ranking);
      while (ranks === null) ranks = step(ranking);
      return ranks;
    },
    *steps(everybody) {
      const ranking = rankingOf(everybody);
      while (step(ranking) === null) yield;
    },
  };
}
