/** What can be exported, in which formats, and about which seats. */

import { isDecisionDue } from '../../../shared/documents/decision.ts';
import type { ExportKind, PostId, UnitCode } from '../../../shared/domain/index.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

/** `chosen`: the seats that were selected; `units`: the units chosen in the plan; `all`: the whole plan. */
export const SCOPES = ['chosen', 'units', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export interface ScopeArgs {
  postIds: PostId[];
  unitCode: UnitCode | null;
}

/**
 * How a scope is told to the data process: one unit by its code, several by their seats. Named seats all get
 * a decision, so of several units only those are named that want one.
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
  const seats = seatsOf(index, unitCodes);
  return {
    postIds: kind === 'decisions' ? seats.filter((id) => wantsDecision(index, id)) : seats,
    unitCode: null,
  };
}

/** How many decisions a scope gives: one for every chosen seat with a person, elsewhere one where it is due. */
export function countDecisions(
  index: PlanIndex,
  scope: Scope,
  chosen: readonly PostId[],
  unitCodes: readonly UnitCode[],
): number {
  if (scope === 'chosen') return chosen.filter((id) => index.rows.get(id)?.personId).length;
  const seats = scope === 'all' ? [...index.rows.keys()] : seatsOf(index, unitCodes);
  return seats.filter((id) => wantsDecision(index, id)).length;
}

function seatsOf(index: PlanIndex, unitCodes: readonly UnitCode[]): PostId[] {
  return unitCodes.flatMap((code) => [...index.seatsOfUnit(code)]);
}

function wantsDecision(index: PlanIndex, postId: PostId): boolean {
  const row = index.rows.get(postId);
  const title = row && index.titles.get(row.post.titleCode);
  if (!row?.personId || !row.form || !title) return false;
  const others = index.people.get(row.personId)?.postIds.filter((id) => id !== postId) ?? [];
  const alsoHolds = others
    .map((id) => index.rows.get(id)?.post.titleCode)
    .map((code) => code && index.titles.get(code))
    .filter((held) => held !== undefined);
  return isDecisionDue(row.form, title, alsoHolds);
}
