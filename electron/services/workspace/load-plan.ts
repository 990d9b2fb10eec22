/** The plan of a workspace file in memory, with what it is checked by. Used on opening and by the full check's thread. */
import { z } from 'zod';
import { withConcurrency } from '../../../shared/domain/concurrency.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Title } from '../../../shared/domain/post.ts';
import { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import { PlanState } from '../../../shared/rules/plan-state.ts';
import type { Ruleset } from '../../../shared/rules/ruleset.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { type Meta, readMeta, readSetting, SETTINGS_KEY } from '../../db/queries/meta.ts';
import { allBodies, allOrigins, allPosts, allUnits } from '../../db/queries/organisation-rows.ts';
import { byGivenName, eachPerson, type FiledPerson } from '../../db/queries/person-reader.ts';
import { allDispositions, allPlacements, currentPlan } from '../../db/queries/plan-rows.ts';
import { pairsApart } from '../../db/queries/roster-rows.ts';
import { standardsOf } from '../../db/queries/standards-rows.ts';
import { allWaivers } from '../../db/queries/waiver-rows.ts';
import { rulesetFor } from '../plan/ruleset.ts';
import { loadAuthority, loadSpecialities, loadTitles } from '../resources/index.ts';
import { defaultSettings } from './default-settings.ts';
import { upgradeSettings } from './upgrade-settings.ts';

/** People read between two rests. */
const STRETCH = 2_000;

/** Reads everything at once. Throws where a row is out of form. */
export function loadPlan(db: ReadableDb, today: IsoDate): PlanState {
  const steps = loadInSteps(db, today);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same in steps of some milliseconds, each answering how many people were read so far. `plan` is one of the file,
 * where it is not the one in use.
 */
export function* loadInSteps(
  db: ReadableDb,
  today: IsoDate,
  plan: Plan = currentPlan(db),
): Generator<number, PlanState> {
  const filed: FiledPerson[] = [];
  for (const one of eachPerson(db)) {
    filed.push(one);
    if (filed.length % STRETCH === 0) yield filed.length;
  }
  const people = byGivenName(filed);
  const organisation = { units: allUnits(db), origins: allOrigins(db), bodies: allBodies(db) };
  yield people.length;
  const posts = allPosts(db);
  yield people.length;
  const placements = allPlacements(db, plan.id);
  const dispositions = allDispositions(db, plan.id);
  yield people.length;
  const settings = readSettings(db, readMeta(db));
  const making = PlanState.inSteps({
    plan,
    ...organisation,
    posts,
    people,
    placements,
    dispositions,
    titles: titlesOf(settings),
    specialities: loadSpecialities(),
    ruleset: rulesetOf(db, settings, plan),
    waivers: allWaivers(db, plan.id),
    apart: pairsApart(db),
    today,
  });
  for (let step = making.next(); ; step = making.next()) {
    if (step.done === true) return step.value;
    yield people.length;
  }
}

/** The ruleset a plan of the file is checked with. */
export function rulesetOf(
  db: ReadableDb,
  settings: WorkspaceSettings,
  { standardsVersion }: Pick<Plan, 'standardsVersion'>,
): Ruleset {
  return rulesetFor(settings, standardsVersion === null ? null : standardsOf(db, standardsVersion));
}

/** Settings of the file, also those an older program wrote. */
const StoredSettings = z.preprocess((stored) => upgradeSettings(stored, loadAuthority()), WorkspaceSettings);

export function readSettings(db: ReadableDb, meta: Meta): WorkspaceSettings {
  return readSetting(db, SETTINGS_KEY, StoredSettings, defaultSettings(meta.province_name, ''));
}

/** The catalogue of titles, going together as the office has it. */
export function titlesOf(settings: WorkspaceSettings): readonly Title[] {
  return withConcurrency(loadTitles(), settings.concurrency);
}
