/** How near a seat is to where somebody works now, as the window knows the units. */
import type { Candidate, UnitCode } from '../../../../shared/domain/index.ts';
import type { PlanIndex } from '../../../state/plan-index.ts';

/** The same answer as `nearnessOf` gives over the plan: one unit, one old district, the province. */
export function nearnessOfSeat(
  index: PlanIndex,
  unitCode: UnitCode,
  from: UnitCode | null,
): Candidate['nearness'] {
  if (from === null) return 'unknown';
  if (from === unitCode) return 'same-unit';
  const here = districtsOf(index, unitCode);
  if ([...districtsOf(index, from)].some((district) => here.has(district))) return 'same-district';
  return index.units.has(from) ? 'province' : 'unknown';
}

function districtsOf(index: PlanIndex, code: UnitCode): ReadonlySet<string> {
  const origins = index.units.get(code)?.mergedFrom ?? [];
  return new Set(origins.map(({ province, district }) => `${province}/${district}`));
}
