/** How far apart two units lie, as a personnel officer sees it: the same one, one old district, one province. */
import type { Candidate } from '../domain/candidate.ts';
import type { UnitCode } from '../domain/ids.ts';
import type { PlanView } from './plan-view.ts';

/** Nearest first. */
export const NEARNESS: readonly Candidate['nearness'][] = [
  'same-unit',
  'same-district',
  'province',
  'unknown',
];

/** Old districts each new unit was formed from. */
export type Districts = ReadonlyMap<UnitCode, ReadonlySet<string>>;

/** How near a unit is to another; `unknown` where the other is not known, or not one of the province. */
export function nearnessOf(
  state: PlanView,
  unitCode: UnitCode,
  from: UnitCode | null,
  districts: Districts,
): Candidate['nearness'] {
  if (from === null) return 'unknown';
  if (from === unitCode) return 'same-unit';
  const here = districts.get(unitCode);
  for (const district of districts.get(from) ?? []) if (here?.has(district) === true) return 'same-district';
  return state.units.has(from) ? 'province' : 'unknown';
}
