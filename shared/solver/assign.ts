/**
 * The assignment problem on a sparse table: as many rows as possible get a column each, at the least cost in all.
 * Shortest augmenting paths with potentials (Jonker and Volgenant 1987): each path serves one more row, and the total
 * stays the least there is for the rows served so far.
 */
import { NearestFirst } from './nearest-first.ts';

export interface Edge {
  readonly column: number;
  /** Not negative. */
  readonly cost: number;
}

/**
 * The column of each row, or null where all it could get are better given to others. `edges` lists for every row the
 * columns it may get, numbered from 0 to `columns` - 1. The same table gives the same answer.
 */
export function assignRows(edges: readonly (readonly Edge[])[], columns: number): (number | null)[] {
  const highest = edges.reduce(
    (most, list) => list.reduce((high, { cost }) => Math.max(high, cost), most),
    0,
  );
  // Dearer than all rows together: nobody who could be served is left out for the sake of a better fit.
  const unserved = (highest + 1) * (edges.length + 1);
  // Every row may fall back on a column of its own.
  const table = edges.map((list, row): readonly Edge[] => [
    ...list,
    { column: columns + row, cost: unserved },
  ]);
  const matching = new Matching(table, columns + edges.length);
  for (let row = 0; row < edges.length; row += 1) matching.serve(row);
  return edges.map((_, row) => {
    const column = matching.columnOf(row);
    return column < columns ? column : null;
  });
}

class Matching {
  readonly #table: readonly (readonly Edge[])[];
  readonly #rowOf: Int32Array;
  readonly #columnOf: Int32Array;
  readonly #rowPrice: Float64Array;
  readonly #columnPrice: Float64Array;
  /** By column: how far it is from the row that is served, over which row, and of which round of serving that is told. */
  readonly #distance: Float64Array;
  readonly #cameFrom: Int32Array;
  readonly #foundIn: Int32Array;
  readonly #settledIn: Int32Array;
  #round = 0;

  constructor(table: readonly (readonly Edge[])[], columns: number) {
    this.#table = table;
    this.#rowOf = new Int32Array(columns).fill(-1);
    this.#columnOf = new Int32Array(table.length).fill(-1);
    this.#rowPrice = new Float64Array(table.length);
    this.#columnPrice = new Float64Array(columns);
    this.#distance = new Float64Array(columns);
    this.#cameFrom = new Int32Array(columns);
    this.#foundIn = new Int32Array(columns);
    this.#settledIn = new Int32Array(columns);
  }

  columnOf(row: number): number {
    return this.#columnOf[row] ?? -1;
  }

  /** Gives `start` a column; rows on the way to the nearest free one move on to others. */
  serve(start: number): void {
    this.#round += 1;
    const round = this.#round;
    const settled: number[] = [];
    const queue = new NearestFirst();
    let row = start;
    let reached = 0;
    for (;;) {
      for (const { column, cost } of this.#table[row] ?? []) {
        if (this.#settledIn[column] === round) continue;
        const through = reached + cost - at(this.#rowPrice, row) - at(this.#columnPrice, column);
        if (this.#foundIn[column] === round && through >= at(this.#distance, column)) continue;
        this.#foundIn[column] = round;
        this.#distance[column] = through;
        this.#cameFrom[column] = row;
        queue.push(column, through);
      }
      let next = queue.pop();
      // A column that was found again by a shorter way is still waiting at the longer one.
      while (this.#settledIn[next.item] === round) next = queue.pop();
      reached = next.distance;
      const holder = at(this.#rowOf, next.item);
      if (holder < 0) {
        this.#reprice(start, settled, reached);
        this.#turnOver(next.item, start);
        return;
      }
      settled.push(next.item);
      this.#settledIn[next.item] = round;
      row = holder;
    }
  }

  /** Keeps every column a row holds the cheapest one for it. */
  #reprice(start: number, settled: readonly number[], reached: number): void {
    this.#rowPrice[start] = at(this.#rowPrice, start) + reached;
    for (const column of settled) {
      const distance = at(this.#distance, column);
      const holder = at(this.#rowOf, column);
      this.#columnPrice[column] = at(this.#columnPrice, column) + distance - reached;
      this.#rowPrice[holder] = at(this.#rowPrice, holder) + reached - distance;
    }
  }

  #turnOver(free: number, start: number): void {
    let column = free;
    for (;;) {
      const row = at(this.#cameFrom, column);
      const left = at(this.#columnOf, row);
      this.#rowOf[column] = row;
      this.#columnOf[row] = column;
      if (row === start) return;
      column = left;
    }
  }
}

function at(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}
