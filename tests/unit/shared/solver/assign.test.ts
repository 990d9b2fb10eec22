import { describe, expect, it } from 'vitest';
import { assignRows, type Edge } from '../../../../shared/solver/assign.ts';

/** The least total there is with as many rows served as can be, by trying everything. */
function byTrying(edges: readonly (readonly Edge[])[], row = 0, taken = new Set<number>()): [number, number] {
  const own = edges[row];
  if (own === undefined) return [0, 0];
  const options = [byTrying(edges, row + 1, taken)];
  for (const { column, cost } of own) {
    if (taken.has(column)) continue;
    const [served, total] = byTrying(edges, row + 1, new Set(taken).add(column));
    options.push([served + 1, total + cost]);
  }
  return options.reduce((best, one) =>
    one[0] > best[0] || (one[0] === best[0] && one[1] < best[1]) ? one : best,
  );
}

function totals(edges: readonly (readonly Edge[])[], columns: number): [number, number] {
  const columnOf = assignRows(edges, columns);
  const taken = columnOf.filter((column) => column !== null);
  expect(new Set(taken).size).toBe(taken.length);
  const costs = columnOf.flatMap((column, row) =>
    column === null ? [] : [edges[row]?.find((edge) => edge.column === column)?.cost ?? Number.NaN],
  );
  return [costs.length, costs.reduce((sum, cost) => sum + cost, 0)];
}

/** Numbers from 0 to below `below`, the same for a seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe('assignRows', () => {
  it('serves as many rows as can be, though the first would rather have the only column of the second', () => {
    const edges = [
      [
        { column: 0, cost: 1 },
        { column: 1, cost: 50 },
      ],
      [{ column: 0, cost: 2 }],
      [],
    ];
    expect(assignRows(edges, 2)).toEqual([1, 0, null]);
  });

  it('of several who could have one column gives it to the one who is cheapest there', () => {
    expect(assignRows([[{ column: 0, cost: 3 }], [{ column: 0, cost: 2 }]], 1)).toEqual([null, 0]);
    expect(assignRows([], 0)).toEqual([]);
  });

  it('costs no more than any other way, on tables small enough to try them all', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const next = numbers(seed * 7919);
      const columns = 1 + next(5);
      const edges = Array.from({ length: 1 + next(6) }, () =>
        Array.from({ length: columns }, (_, column) => ({ column, cost: next(30) })).filter(
          () => next(3) > 0,
        ),
      );
      expect(totals(edges, columns), `seed ${seed}`).toEqual(byTrying(edges));
    }
  });
});
