/** Memory goes over to another plan of the file: only what differs is changed, so plans that are alike cost little. */
import { PersonId, PostId } from '../../../shared/domain/ids.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { Touched } from '../../../shared/rules/touched.ts';
import { type Row, sameRow } from '../../db/changes.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  dispositionFromRow,
  dispositionToRow,
  placementFromRow,
  placementToRow,
  rowsOfPlan,
  stretchesOfPlan,
  type TableOfPlan,
} from '../../db/queries/plan-rows.ts';
import { waiverFromRow, waiverToRow } from '../../db/queries/waiver-rows.ts';

/** Brings placements, dispositions and waivers to what the file has for `plan`, and answers what that touched. */
export function goOver(db: ReadableDb, state: PlanState, plan: Plan): Touched {
  const touched = state.setPlan(plan);
  const rowsOf = (table: TableOfPlan, key: string): Map<string, Row> =>
    new Map(rowsOfPlan(db, table, plan.id).map((row) => [String(row[key]), row]));
  each(state.placements, rowsOf('placement', 'post_id'), {
    toRow: (placement) => placementToRow(plan.id, placement),
    set: (id, row) => touched.add(state.setPlacement(PostId.parse(id), row && placementFromRow(row))),
  });
  each(state.dispositions, rowsOf('disposition', 'person_id'), {
    toRow: (disposition) => dispositionToRow(plan.id, disposition),
    set: (id, row) => touched.add(state.setDisposition(PersonId.parse(id), row && dispositionFromRow(row))),
  });
  each(state.waivers, rowsOf('waiver', 'finding_id'), {
    toRow: (waiver) => waiverToRow(plan.id, waiver),
    set: (id, row) => touched.add(state.setWaiver(id, row && waiverFromRow(row))),
  });
  return touched;
}

/** So many rows memory follows at once, in some fifths of the time a window takes for it. */
const MOST_AT_ONCE = 1_000;

/**
 * Whether memory has so little to change to be at `plan` that it may do so at once. Yields nothing that counts after each
 * stretch of rows.
 */
export function* areFewBetween(db: ReadableDb, state: PlanState, plan: Plan): Generator<number, boolean> {
  const { startDate, termEnd, standardsVersion } = state.plan;
  if (plan.startDate !== startDate || plan.termEnd !== termEnd) return false;
  if (plan.standardsVersion !== standardsVersion) return false;
  const different = function* <T>(
    table: TableOfPlan,
    key: string,
    known: ReadonlyMap<string, T>,
    toRow: (planId: string, item: T) => Row,
  ): Generator<number, number> {
    let same = 0;
    let others = 0;
    for (const rows of stretchesOfPlan(db, table, plan.id)) {
      for (const row of rows) {
        const present = known.get(String(row[key]));
        if (present !== undefined && sameRow(toRow(plan.id, present), row)) same += 1;
        else others += 1;
      }
      yield 0;
    }
    // Of what has another row on either side, the larger number counts.
    return Math.max(others, known.size - same);
  };
  const placements = yield* different('placement', 'post_id', state.placements, placementToRow);
  const dispositions = yield* different('disposition', 'person_id', state.dispositions, dispositionToRow);
  const waivers = yield* different('waiver', 'finding_id', state.waivers, waiverToRow);
  return placements + dispositions + waivers <= MOST_AT_ONCE;
}

/** Calls `set` for every key under which the rows say something else than memory, with null for what is not there. */
function each<T>(
  known: ReadonlyMap<string, T>,
  rows: ReadonlyMap<string, Row>,
  { toRow, set }: { toRow: (item: T) => Row; set: (key: string, row: Row | null) => void },
): void {
  for (const key of [...known.keys()]) if (!rows.has(key)) set(key, null);
  for (const [key, row] of rows) {
    const present = known.get(key);
    if (present === undefined || !sameRow(toRow(present), row)) set(key, row);
  }
}
