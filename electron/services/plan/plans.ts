/** The plans of a workspace: made, named, put away, removed, and which of them is in use. */
import { setImmediate } from 'node:timers/promises';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { PlanId } from '../../../shared/domain/ids.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import {
  PLAN_NAME_LENGTH,
  type PlanContent,
  type PlanRecord,
  planNameKey,
} from '../../../shared/domain/plan-record.ts';
import type { SummaryParams } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { ChangeRecorder } from '../../db/changes.ts';
import { papersOfPlan } from '../../db/queries/paper-rows.ts';
import {
  allPlans,
  countOfPlan,
  planInUseToRow,
  planToRow,
  rowsOfPlan,
  stretchesOfPlan,
  TABLES_OF_PLAN,
  TABLES_OF_REVIEW,
  type TableOfPlan,
} from '../../db/queries/plan-rows.ts';
import { refuseLeft } from '../in-slices.ts';
import { removeDraft } from '../paper/remove-draft.ts';
import type { Session } from '../workspace/session.ts';
import type { Waiting } from './going-over.ts';

export interface PlanFacts {
  name: string;
  startDate: IsoDate;
  termEnd: IsoDate;
}

/** All plans, oldest first. */
export function planList({ db }: Session): PlanRecord[] {
  return allPlans(db);
}

/** Throws AppError `plan-not-found`. */
export function existingPlan(session: Session, planId: PlanId): PlanRecord {
  const plan = planList(session).find(({ id }) => id === planId);
  if (plan === undefined) throw new AppError('plan-not-found', { plan: planId });
  return plan;
}

export interface PlanRequest extends PlanFacts {
  from: PlanId;
  content: PlanContent;
}

/**
 * Makes a plan from another one and goes over to it: one step. Throws AppError `plan-not-found` and what
 * `checkedFacts` refuses.
 */
export function createPlan(session: Session, request: PlanRequest): ChangeResult {
  const making = newPlan(session, request);
  return session.change('plan.create', (tx) => {
    const steps = writePlan(session, tx, making);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value;
  });
}

/**
 * The same a stretch of rows at a time, between which everything else goes on; other changes are refused with
 * `workspace-busy` meanwhile. `progress` is told of the share that is done, from 0 to 1. Throws AppError `cancelled`
 * where it was stopped, and then nothing of it is left.
 */
export function createPlanLong(
  session: Session,
  request: PlanRequest,
  { progress, signal }: Waiting,
): Promise<ChangeResult> {
  const making = newPlan(session, request);
  return session.changeLong('plan.create', async (tx) => {
    const steps = writePlan(session, tx, making);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      tx.settle();
      progress?.(step.value / 2);
      await setImmediate();
      refuseLeft(session, signal);
    }
    await session.goingOver.getReady(session, making.plan, {
      progress: (share) => progress?.((1 + share) / 2),
      signal,
    });
    progress?.(1);
    return step.value;
  });
}

interface Making {
  plan: Plan;
  source: PlanRecord;
  content: PlanContent;
}

function newPlan(session: Session, { from, content, ...facts }: PlanRequest): Making {
  const source = existingPlan(session, from);
  const plan: Plan = {
    id: freePlanId(session),
    ...checkedFacts(session, facts, null),
    standardsVersion: source.standardsVersion,
  };
  return { plan, source, content };
}

/** Yields the share that is written, after each stretch of rows; returns what the journal says. */
function* writePlan(
  session: Session,
  tx: ChangeRecorder,
  { plan, source, content }: Making,
): Generator<number, SummaryParams> {
  const copiedFrom = content === 'empty' ? '' : source.name;
  tx.put('plan', { ...planToRow(plan), archived: 0, made_at: session.now, copied_from: copiedFrom });
  const tables = tablesTaken(content);
  const total = tables.reduce((sum, table) => sum + countOfPlan(session.db, table, source.id), 0);
  let done = 0;
  // A row of the plan first, then those that refer to it: undoing goes the other way round.
  for (const table of tables) {
    for (const rows of stretchesOfPlan(session.db, table, source.id)) {
      for (const row of rows) {
        if (content === 'copy' || row.form === 'keep') tx.insertNew(table, { ...row, plan_id: plan.id });
      }
      done += rows.length;
      yield total === 0 ? 1 : done / total;
    }
  }
  putInUse(tx, plan.id);
  return { plan: plan.name, from: source.name, content };
}

/** What lets a finding stand was decided about moves: without them it means nothing. */
function tablesTaken(content: PlanContent): readonly TableOfPlan[] {
  if (content === 'copy') return TABLES_OF_PLAN;
  return content === 'kept' ? ['placement'] : [];
}

function freePlanId(session: Session): PlanId {
  const taken = new Set<string>(planList(session).map(({ id }) => id));
  let number = 1;
  while (taken.has(`plan-${number}`)) number += 1;
  return PlanId.parse(`plan-${number}`);
}

/** Renames a plan and sets its dates. Throws AppError `plan-not-found` and what `checkedFacts` refuses. */
export function editPlan(session: Session, planId: PlanId, facts: PlanFacts): ChangeResult {
  const before = existingPlan(session, planId);
  const { id, standardsVersion } = before;
  const plan: Plan = { id, standardsVersion, ...checkedFacts(session, facts, planId) };
  return session.change('plan.edit', (tx) => {
    tx.put('plan', planToRow(plan));
    return { plan: before.name, name: plan.name };
  });
}

/**
 * The facts as they are kept. Throws AppError `plan-name-missing`, `plan-name-long`, `plan-name-taken` where a plan
 * other than `own` is called so, and `plan-dates` where the term ends before the plan starts.
 */
function checkedFacts(session: Session, facts: PlanFacts, own: PlanId | null): PlanFacts {
  const name = facts.name.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (name === '') throw new AppError('plan-name-missing');
  if (name.length > PLAN_NAME_LENGTH) throw new AppError('plan-name-long', { most: PLAN_NAME_LENGTH });
  const others = planList(session).filter(({ id }) => id !== own);
  if (others.some((other) => planNameKey(other.name) === planNameKey(name))) {
    throw new AppError('plan-name-taken', { plan: name });
  }
  const { startDate, termEnd } = facts;
  if (termEnd <= startDate) throw new AppError('plan-dates');
  return { name, startDate, termEnd };
}

/** Puts a plan away, or takes it back out. The plan in use stays: AppError `plan-is-in-use`. */
export function archivePlan(session: Session, planId: PlanId, archived: boolean): ChangeResult {
  const plan = existingPlan(session, planId);
  if (archived && plan.inUse) throw new AppError('plan-is-in-use', { plan: plan.name });
  return session.change(archived ? 'plan.archive' : 'plan.unarchive', (tx) => {
    tx.put('plan', { ...planToRow(plan), archived: archived ? 1 : 0 });
    return { plan: plan.name };
  });
}

/**
 * Removes a plan that was put away, with everything in it. Throws AppError `plan-not-archived`, `plan-has-papers` where
 * papers of it have numbers: those stand in registers and stay.
 */
export function removePlan(session: Session, planId: PlanId): ChangeResult {
  const plan = existingPlan(session, planId);
  if (!plan.archived) throw new AppError('plan-not-archived', { plan: plan.name });
  const papers = papersOfPlan(session.db, planId);
  const numbered = papers.filter(({ number }) => number !== null);
  if (numbered.length > 0) {
    throw new AppError('plan-has-papers', { plan: plan.name, count: String(numbered.length) });
  }
  return session.change('plan.remove', (tx) => {
    for (const paper of papers) removeDraft(tx, paper);
    let placements = 0;
    for (const table of [...TABLES_OF_REVIEW, ...TABLES_OF_PLAN]) {
      const rows = rowsOfPlan(session.db, table, planId);
      for (const row of rows) tx.remove(table, row);
      if (table === 'placement') placements = rows.length;
    }
    tx.remove('plan', { id: planId });
    return { plan: plan.name, placements };
  });
}

/** Goes over to another plan. Throws AppError `plan-is-archived`. */
export function switchPlan(session: Session, planId: PlanId): ChangeResult {
  const plan = usablePlan(session, planId);
  return session.change('plan.use', (tx) => {
    if (!plan.inUse) putInUse(tx, planId);
    return { plan: plan.name, from: session.state.plan.name };
  });
}

/**
 * The same without holding anything else up: until the plan is gone over to, everything goes on in the one that is in
 * use. Throws AppError `cancelled` where it was stopped; that plan then stays in use.
 */
export async function switchPlanLong(
  session: Session,
  planId: PlanId,
  waiting: Waiting = {},
): Promise<ChangeResult> {
  session.refuseWhileBusy();
  const { inUse, archived, madeAt, copiedFrom, stage, ...plan } = usablePlan(session, planId);
  await session.goingOver.getReady(session, plan, waiting);
  return switchPlan(session, planId);
}

function usablePlan(session: Session, planId: PlanId): PlanRecord {
  const plan = existingPlan(session, planId);
  if (plan.archived) throw new AppError('plan-is-archived', { plan: plan.name });
  return plan;
}

function putInUse(tx: ChangeRecorder, planId: PlanId): void {
  tx.put('setting', planInUseToRow(planId));
}
