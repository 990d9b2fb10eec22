/** What a grid is given of a list whose lines are all in the window, in place of an object of its own for each of them. */
import type { GridApi } from 'ag-grid-community';

/** Another object is the list told anew: the grid goes over it, and keeps place, focus and choice by the ids of lines. */
export interface HeldLines<Line> {
  /** In the order they have where nothing is sorted. */
  readonly lines: readonly Line[];
  /** Which lines are shown, beside what filters of columns leave of them; all where left out. */
  readonly isShown?: (line: Line) => boolean;
  /** Ranks of `lines` by their place, as a column sorts them; see `ranksOf`. Left out where no column is sorted. */
  readonly ranks?: (colId: string) => Uint32Array;
}

/**
 * The line of a row, without a node being made of it; undefined beyond the end. For a grid that is given its lines filtered
 * and sorted: they stand as they are given.
 */
export function heldLineAt<Line>(api: GridApi<Line>, row: number): Line | undefined {
  const held: HeldLines<Line> = api.getGridOption('context');
  return held.lines[row];
}
