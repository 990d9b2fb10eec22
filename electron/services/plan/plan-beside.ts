/** A plan of the file that is not the one in use, read beside it in steps. */
import type { Plan } from '../../../shared/domain/plan.ts';
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import { type PlanInput, sizeOf } from '../../../shared/rules/plan-input.ts';
import { PlanState } from '../../../shared/rules/plan-state.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  dispositionFromRow,
  placementFromRow,
  stretchesOfPlan,
  type TableOfPlan,
} from '../../db/queries/plan-rows.ts';
import { allWaivers } from '../../db/queries/waiver-rows.ts';
import { rulesetOf } from '../workspace/load-plan.ts';

/** A file with the plan in use. */
export interface PlannedFile {
  readonly db: ReadableDb;
  readonly state: PlanState;
  readonly settings: WorkspaceSettings;
}

/**
 * Units, seats and people are those of the plan in use: all plans share them. Every step answers the share that is
 * done, from 0 to 1.
 */
export function* planBeside({ db, state, settings }: PlannedFile, plan: Plan): Generator<number, PlanState> {
  function* read<T>(table: TableOfPlan, from: (row: Parameters<typeof placementFromRow>[0]) => T) {
    const items: T[] = [];
    for (const rows of stretchesOfPlan(db, table, plan.id)) {
      for (const row of rows) items.push(from(row));
      yield 0;
    }
    return items;
  }
  const input: PlanInput = {
    plan,
    units: [...state.units.values()],
    origins: state.origins,
    bodies: [...state.bodies.values()],
    posts: [...state.posts.values()],
    people: [...state.people.values()],
    titles: [...state.titles.values()],
    specialities: state.specialities,
    ruleset: rulesetOf(db, settings, plan),
    today: state.today,
    placements: yield* read('placement', placementFromRow),
    dispositions: yield* read('disposition', dispositionFromRow),
    waivers: allWaivers(db, plan.id),
    apart: [...state.apart],
  };
  const total = sizeOf(input);
  const making = PlanState.inSteps(input);
  let done = 0;
  for (let step = making.next(); ; step = making.next()) {
    if (step.done === true) return step.value;
    done += step.value;
    yield done / total;
  }
}
