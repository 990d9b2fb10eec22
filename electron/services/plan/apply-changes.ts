/** Row changes, as the file took them, carried over to the plan in memory. */

import { BodyId, PersonId, PostId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { Ruleset } from '../../../shared/rules/ruleset.ts';
import { Touched } from '../../../shared/rules/touched.ts';
import { type Row, type RowChange, storedBy } from '../../db/changes.ts';
import { bodyFromRow, postFromRow } from '../../db/queries/organisation-rows.ts';
import { isRemoved, personFromRow } from '../../db/queries/person-rows.ts';
import {
  dispositionFromRow,
  placementFromRow,
  planFromRow,
  TABLES_OF_PLAN,
} from '../../db/queries/plan-rows.ts';
import { pairFromRow } from '../../db/queries/roster-rows.ts';
import { waiverFromRow } from '../../db/queries/waiver-rows.ts';

/**
 * Applies in order and answers everything touched; rows of plans that are not in memory are passed over. `ruleset` is
 * the new one where the settings changed.
 */
export function applyChanges(
  state: PlanState,
  changes: readonly RowChange[],
  ruleset: Ruleset | null,
): Touched {
  const touched = new Touched();
  for (const change of changes) {
    const { table, before, after } = change;
    // A roster has people by the ten thousand: each would make sets of its own.
    if (table === 'person') setPerson(state, before, after, touched);
    else if (isShown(change, state)) touched.add(applyOne(state, table, before, after));
  }
  if (ruleset !== null) touched.add(state.setRuleset(ruleset));
  return touched;
}

/** The plan a row is about, or is itself; null for rows that all plans share. */
export function planOf({ table, before, after }: RowChange): Row[string] {
  const row = after ?? before;
  if (table === 'plan') return row?.id ?? null;
  return (TABLES_OF_PLAN as readonly string[]).includes(table) ? (row?.plan_id ?? null) : null;
}

function isShown(change: RowChange, { plan }: PlanState): boolean {
  const planId = planOf(change);
  return planId === null || planId === plan.id;
}

type Image = RowChange['after'];

function setPerson(state: PlanState, before: Image, after: Image, touched: Touched): void {
  const id = PersonId.parse((after ?? before)?.id);
  // Who was taken out stays in the file and is nobody the plan knows of.
  state.setPerson(id, after === null || isRemoved(after) ? null : personOf(after), touched);
}

function applyOne(
  state: PlanState,
  table: Exclude<RowChange['table'], 'person'>,
  before: Image,
  after: Image,
): Touched {
  const row = after ?? before;
  switch (table) {
    case 'placement':
      return state.setPlacement(PostId.parse(row?.post_id), after === null ? null : placementFromRow(after));
    case 'disposition':
      return state.setDisposition(
        PersonId.parse(row?.person_id),
        after === null ? null : dispositionFromRow(after),
      );
    case 'body':
      return after === null ? state.removeBody(BodyId.parse(row?.id)) : state.setBody(bodyFromRow(after));
    case 'post':
      return after === null ? state.removePost(PostId.parse(row?.id)) : state.setPost(postFromRow(after));
    case 'waiver':
      return state.setWaiver(String(row?.finding_id), after === null ? null : waiverFromRow(after));
    case 'people_apart':
      return row === null ? new Touched() : state.setApart(pairFromRow(row), after !== null);
    case 'plan':
      return after === null ? new Touched() : state.setPlan(planFromRow(after));
    case 'standards_version':
    case 'import_batch':
    case 'setting':
    case 'decision_template':
    // No rule reads how a plan is reviewed; the review book follows these by itself.
    case 'plan_stage':
    case 'seat_mark':
    case 'seat_comment':
    // Nor what becomes of it on paper.
    case 'decision_choice':
    case 'paper':
    case 'paper_text':
    case 'paper_item':
    case 'paper_register':
    case 'number_note':
    case 'report':
      return new Touched();
  }
}

/** Somebody imported a moment ago need not be read back from the row. */
function personOf(row: Row): Person {
  return (storedBy(row) as Person | undefined) ?? personFromRow(row);
}
