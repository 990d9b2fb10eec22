/** What can be exported, in which formats, and about which seats. */
import type { ExportFormat, ExportKind, PostId, UnitCode } from '../../../shared/domain/index.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

/** Formats offered for each kind, the usual one first. */
export const FORMATS: Record<ExportKind, readonly ExportFormat[]> = {
  decisions: ['docx', 'pdf'],
  list: ['xlsx', 'pdf'],
  placement: ['xlsx', 'pdf'],
  vacancy: ['xlsx', 'pdf'],
  report: ['xlsx', 'pdf'],
};

/** `chosen`: the seats that were selected; `units`: the units chosen in the plan; `all`: the whole plan. */
export const SCOPES = ['chosen', 'units', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export interface ScopeArgs {
  postIds: PostId[];
  unitCode: UnitCode | null;
}

/**
 * How a scope is told to the data process: one unit by its code, several by their seats. Decisions are about
 * filled seats, vacancies about empty ones, lists about all.
 */
export function scopeArgs(
  index: PlanIndex,
  scope: Scope,
  chosen: readonly PostId[],
  unitCodes: readonly UnitCode[],
): ScopeArgs {
  if (scope === 'all') return { postIds: [], unitCode: null };
  if (scope === 'chosen') return { postIds: [...chosen], unitCode: null };
  const [only] = unitCodes;
  if (unitCodes.length === 1 && only) return { postIds: [], unitCode: only };
  return { postIds: unitCodes.flatMap((code) => index.seatsOfUnit(code)), unitCode: null };
}

/** How many decisions a scope gives: one for every filled seat. */
export function countFilled(
  index: PlanIndex,
  scope: Scope,
  chosen: readonly PostId[],
  unitCodes: readonly UnitCode[],
  all: number,
): number {
  if (scope === 'all') return all;
  if (scope === 'chosen') return chosen.filter((id) => index.rows.get(id)?.personId).length;
  return unitCodes.reduce((sum, code) => sum + (index.units.get(code)?.summary.filled ?? 0), 0);
}
