/** Values worked out once for a unit as it is: sums over a province add them up instead of counting all seats anew. */
import type { UnitCode } from '../domain/ids.ts';
import type { PlanView } from './plan-view.ts';

const NO_THRESHOLDS = {};

/**
 * `make` may rest on the seats of the unit, on who sits on them and their kin, and on `values`: thresholds of a rule, the same object
 * as long as they say the same, or undefined where there are none.
 */
export function perUnit<V extends object | undefined, T>(
  make: (view: PlanView, unitCode: UnitCode, values: V) => T,
): (view: PlanView, unitCode: UnitCode, values: V) => T {
  const byThresholds = new WeakMap<object, WeakMap<object, { readonly value: T }>>();
  return (view, unitCode, values) => {
    let known = byThresholds.get(values ?? NO_THRESHOLDS);
    if (known === undefined) {
      known = new WeakMap();
      byThresholds.set(values ?? NO_THRESHOLDS, known);
    }
    const stamp = view.unitStamp(unitCode);
    let entry = known.get(stamp);
    if (entry === undefined) {
      entry = { value: make(view, unitCode, values) };
      known.set(stamp, entry);
    }
    return entry.value;
  };
}
