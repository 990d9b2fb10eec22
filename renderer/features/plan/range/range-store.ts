/**
 * The rectangle of cells in hand. The grid's community edition knows rows only, so that the rectangle is kept here; the
 * rows it spans are selected in the grid as well.
 */
import { create } from 'zustand';

export interface Corner {
  rowIndex: number;
  column: string;
}

interface RangeState {
  /** Where it began; the cell with the focus. */
  anchor: Corner | null;
  /** The opposite corner, the same cell where nothing was extended. */
  head: Corner | null;
  begin: (anchor: Corner | null) => void;
  extend: (head: Corner) => void;
}

export const useRange = create<RangeState>()((set, get) => ({
  anchor: null,
  head: null,
  begin: (anchor) => set({ anchor, head: anchor }),
  extend: (head) => set({ anchor: get().anchor ?? head, head }),
}));

export interface Rectangle {
  first: number;
  last: number;
  /** From left to right. */
  columns: readonly string[];
}

/** The rectangle over the columns that are `displayed`; null for a single cell, or where a column is gone. */
export function rectangleOf(
  { anchor, head }: Pick<RangeState, 'anchor' | 'head'>,
  displayed: readonly string[],
): Rectangle | null {
  if (!anchor || !head) return null;
  if (anchor.rowIndex === head.rowIndex && anchor.column === head.column) return null;
  const ends = [displayed.indexOf(anchor.column), displayed.indexOf(head.column)];
  if (ends.includes(-1)) return null;
  return {
    first: Math.min(anchor.rowIndex, head.rowIndex),
    last: Math.max(anchor.rowIndex, head.rowIndex),
    columns: displayed.slice(Math.min(...ends), Math.max(...ends) + 1),
  };
}
