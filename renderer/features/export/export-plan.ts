/** What can be exported, in which formats, and about which seats. */

import type { ExportKind, PostId, UnitCode } from '../../../shared/domain/index.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

/** `chosen`: the seats that were selected; `units`: the units chosen in the plan; `all`: the whole plan. */
export const SCOPES = ['chosen', 'units', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export interface ScopeArgs {
  postIds: PostId[];
  unitCode: UnitCode | null;
  unitCodes?: UnitCode[];
}

/**
 * How a scope is told to the data process: one unit by its code, several by their seats. Decisions want the units
 * themselves: named seats would all get one, and people who leave have no seat.
 */
export function scopeArgs(
  index: PlanIndex,
  kind: ExportKind,
  scope: Scope,
  chosen: readonly PostId[],
  unitCodes: readonly UnitCode[],
): ScopeArgs {
  if (scope === 'all') return { postIds: [], unitCode: null };
  if (scope === 'chosen') return { postIds: [...chosen], unitCode: null };
  const [only] = unitCodes;
  if (unitCodes.length === 1 && only) return { postIds: [], unitCode: only };
  if (kind === 'decisions') return { postIds: [], unitCode: null, unitCodes: [...unitCodes] };
  return { postIds: unitCodes.flatMap((code) => [...index.seatsOfUnit(code)]), unitCode: null };
}
