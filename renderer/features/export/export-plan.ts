/** What can be exported, in which formats, and about which seats. */

import type { PostId, UnitCode } from '../../../shared/domain/index.ts';

/** `chosen`: the seats that were selected; `units`: the units chosen in the plan; `all`: the whole plan. */
export const SCOPES = ['chosen', 'units', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export interface ScopeArgs {
  postIds: PostId[];
  unitCode: UnitCode | null;
  unitCodes?: UnitCode[];
}

/**
 * How a scope is told to the data process: units by their codes, and not by their seats, for people who leave or are
 * not placed have none.
 */
export function scopeArgs(
  scope: Scope,
  chosen: readonly PostId[],
  unitCodes: readonly UnitCode[],
): ScopeArgs {
  if (scope === 'all') return { postIds: [], unitCode: null };
  if (scope === 'chosen') return { postIds: [...chosen], unitCode: null };
  const [only] = unitCodes;
  if (unitCodes.length === 1 && only) return { postIds: [], unitCode: only };
  return { postIds: [], unitCode: null, unitCodes: [...unitCodes] };
}
