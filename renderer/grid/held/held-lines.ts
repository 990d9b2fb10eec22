/** What a grid is given of a list whose lines are all in the window, in place of an object of its own for each of them. */

/** Another object is the list told anew: the grid goes over it, and keeps place, focus and choice by the ids of lines. */
export interface HeldLines<Line> {
  /** In the order they have where nothing is sorted. */
  readonly lines: readonly Line[];
  /** Which lines are shown, beside what filters of columns leave of them; all where left out. */
  readonly isShown?: (line: Line) => boolean;
  /** Ranks of `lines` by their place, as a column sorts them; see `ranksOf`. Left out where no column is sorted. */
  readonly ranks?: (colId: string) => Uint32Array;
}
