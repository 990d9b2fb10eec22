/** A plan of the file that is not the one in use: read beside it, checked, and kept until anything changes. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PlanId } from '../../../shared/domain/ids.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { PlanFigures } from '../../../shared/domain/plan-record.ts';
import { FindingIndex } from '../../../shared/rules/finding-index.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import { copyOf } from '../../db/copy.ts';
import { type CheckOptions, checkInThread } from '../check/check-thread.ts';
import { asLost } from '../check/checking.ts';
import { isLargeFile } from '../check/large-plan.ts';
import { countedInSlices } from '../in-slices.ts';
import type { Session } from '../workspace/session.ts';
import { planBeside } from './plan-beside.ts';
import { existingPlan } from './plans.ts';
import { planCounts } from './rows.ts';

export interface CheckedPlan {
  readonly state: PlanState;
  readonly findings: FindingIndex;
}

interface Kept {
  readonly stamp: object;
  /** By plan and standards. */
  readonly checked: Map<string, Promise<CheckedPlan>>;
}

/** Figures of a list and a comparison are asked for one after the other, of plans that did not change meanwhile. */
const kept = new WeakMap<Session, Kept>();

/** Nobody watches the check, and it ends with the program at the latest. */
const UNWATCHED: CheckOptions = { progress: () => undefined, signal: new AbortController().signal };

/**
 * The plan with its findings; the one in use as it is in memory. `standardsVersion` checks it with other standards
 * than its own. Throws AppError `plan-not-found`, `cancelled` where the file was closed meanwhile.
 */
export function checkedPlan(
  session: Session,
  planId: PlanId,
  standardsVersion?: Plan['standardsVersion'],
): Promise<CheckedPlan> {
  const record = existingPlan(session, planId);
  if (record.inUse) return Promise.resolve(session);
  const { id, name, startDate, termEnd } = record;
  const standards = standardsVersion === undefined ? record.standardsVersion : standardsVersion;
  const plan: Plan = { id, name, startDate, termEnd, standardsVersion: standards };
  const { checked } = keptOf(session);
  const key = `${planId}|${standards ?? ''}`;
  const known = checked.get(key);
  if (known !== undefined) return known;
  const made = check(session, plan);
  checked.set(key, made);
  // A failed look is not kept: the next one may succeed.
  made.catch(() => checked.delete(key));
  return made;
}

function keptOf(session: Session): Kept {
  const { stamp } = session;
  const known = kept.get(session);
  if (known?.stamp === stamp) return known;
  const fresh: Kept = { stamp, checked: new Map() };
  kept.set(session, fresh);
  return fresh;
}

async function check(session: Session, plan: Plan): Promise<CheckedPlan> {
  const { db, checking } = session;
  const state = await countedInSlices(session, () => planBeside(session, plan), null);
  const findings = new FindingIndex(state);
  if (checking === undefined || !isLargeFile(db, checking)) {
    findings.checkAll();
    return { state, findings };
  }
  try {
    findings.adopt(await checkInThread({ copy: copyOf(db), today: state.today, plan }, UNWATCHED));
  } catch (error) {
    asLost(error);
    findings.checkAll();
  }
  if (session.closed) throw new AppError('cancelled');
  return { state, findings };
}

/** How a plan stands. Throws as `checkedPlan` does. */
export async function planFigures(session: Session, planId: PlanId): Promise<PlanFigures> {
  return figuresOf(await checkedPlan(session, planId));
}

export function figuresOf({ state, findings }: CheckedPlan): PlanFigures {
  const { filled, vacantRequired, unplaced, findings: counts } = planCounts(state, findings);
  let surplus = 0;
  for (const { kind } of state.dispositions.values()) if (kind === 'surplus') surplus += 1;
  return { filled, vacantRequired, unplaced, surplus, findings: counts };
}
