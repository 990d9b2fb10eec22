/** Columns of a sheet as people name them. */

/** Below this a column's meaning is marked for a second look. */
export const UNSURE_BELOW = 0.8;

/** 0-based column number as its letters: 0 → `A`, 27 → `AB`. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : `${columnLetter(rest - 1)}${letter}`;
}
