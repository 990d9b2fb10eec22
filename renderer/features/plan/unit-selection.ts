/** Choosing units as rows are chosen in a list: a click takes one, Ctrl adds or takes away, Shift extends. */
import type { UnitCode } from '../../../shared/domain/index.ts';

export interface UnitPick {
  /** The unit clicked or moved to. */
  unit: UnitCode;
  ctrl: boolean;
  shift: boolean;
}

/**
 * The units chosen after a pick, in the order of the list. `anchor` is where the last plain pick was;
 * an empty answer means all units.
 */
export function pickUnits(
  listed: readonly UnitCode[],
  chosen: readonly UnitCode[],
  anchor: UnitCode | null,
  pick: UnitPick,
): readonly UnitCode[] {
  if (pick.shift && anchor) {
    const from = listed.indexOf(anchor);
    const to = listed.indexOf(pick.unit);
    if (from >= 0 && to >= 0) {
      const range = listed.slice(Math.min(from, to), Math.max(from, to) + 1);
      return pick.ctrl ? inOrder(listed, [...chosen, ...range]) : range;
    }
  }
  if (pick.ctrl) {
    return chosen.includes(pick.unit)
      ? chosen.filter((code) => code !== pick.unit)
      : inOrder(listed, [...chosen, pick.unit]);
  }
  return [pick.unit];
}

/** Chosen units in the order of the list; those a search has hidden keep their place at the end. */
function inOrder(listed: readonly UnitCode[], chosen: readonly UnitCode[]): readonly UnitCode[] {
  const wanted = new Set(chosen);
  return [...listed.filter((code) => wanted.delete(code)), ...wanted];
}
