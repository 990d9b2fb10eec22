/** Everybody of the roster as the rows counts are made of, person by person: of a whole country they are many. */

import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { RosterRow } from '../../../shared/rules/roster-view.ts';
import { personRow } from '../plan/rows.ts';

export function* rosterInSteps(state: PlanState): Generator<undefined, RosterRow[]> {
  const rows: RosterRow[] = [];
  for (const id of state.people.keys()) {
    yield;
    const row = personRow(state, id);
    if (row !== null) rows.push(row);
  }
  return rows;
}
