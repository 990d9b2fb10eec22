/**
 * Going over to another plan of a large file takes a while: what memory becomes is worked out before the change that
 * says so, as a file is read before it is opened. Until then everything goes on in the plan that is in use.
 */

import { AppError } from '../../../shared/domain/errors.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { HistoryState } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import { sameRow } from '../../db/changes.ts';
import { changesOf } from '../../db/journal.ts';
import { concernsPlanInUse, planInUseBy, planToRow } from '../../db/queries/plan-rows.ts';
import type { Checking } from '../check/checking.ts';
import { isLargeFile } from '../check/large-plan.ts';
import { countedInSlices, type OpenFile } from '../in-slices.ts';
import { areFewBetween } from './go-over.ts';
import { type PlannedFile, planBeside } from './plan-beside.ts';

/** Whoever waits for it. */
export interface Waiting {
  /** Told of the share that is done, from 0 to 1. */
  progress?: ((share: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

interface File extends OpenFile, PlannedFile {
  readonly checking: Checking | undefined;
}

interface Ahead {
  /** Of the file it was worked out of. */
  stamp: object;
  state: PlanState;
}

/** What memory becomes with the next change, where that goes over to another plan. */
export class GoingOver {
  #ahead: Ahead | null = null;

  /**
   * Gets ready to go over to `plan`. Nothing is to be done where the file is not a large one, and where the plans are so
   * alike that memory follows at once. Throws AppError `cancelled` where it was stopped or the file was left.
   */
  async getReady(file: File, plan: Plan, { progress, signal }: Waiting = {}): Promise<void> {
    const { db, state, checking } = file;
    this.#ahead = null;
    if (plan.id === state.plan.id || checking === undefined || !isLargeFile(db, checking)) return;
    this.#ahead = await countedInSlices(file, () => becoming(file, plan), signal ?? null, progress);
  }

  /** `plan`, if it was got ready for and `stamp` is of the file it was worked out of; nobody gets it twice. */
  take(stamp: object, plan: Plan): PlanState | null {
    const ahead = this.#ahead;
    this.#ahead = null;
    if (ahead?.stamp !== stamp) return null;
    // It may have been renamed on the way, or have been given other dates.
    return sameRow(planToRow(ahead.state.plan), planToRow(plan)) ? ahead.state : null;
  }
}

/** Null where little differs from the plan in use. */
function* becoming(file: File, plan: Plan): Generator<number, Ahead | null> {
  const { stamp, db, state } = file;
  if (yield* areFewBetween(db, state, plan)) return null;
  return { stamp, state: yield* planBeside(file, plan) };
}

/** A file whose commands can be taken back. */
interface StepsOfFile extends File {
  readonly history: HistoryState;
  readonly goingOver: GoingOver;
  undo(): ChangeResult;
  redo(): ChangeResult;
}

/**
 * Undoes or redoes the last step without holding anything else up where that goes over to another plan. Throws AppError
 * `history-conflict` where another step was made meanwhile, and as `getReady` and the step itself do.
 */
export async function stepLong(file: StepsOfFile, kind: 'undo' | 'redo'): Promise<ChangeResult> {
  const step = file.history[kind];
  const change =
    step?.command === 'plan.use' ? changesOf(file.db, step.seq).find(concernsPlanInUse) : undefined;
  if (step !== null && change !== undefined) {
    const { before, after } = change;
    await file.goingOver.getReady(file, planInUseBy(file.db, kind === 'undo' ? before : after));
    if (file.history[kind]?.seq !== step.seq) throw new AppError('history-conflict', { seq: step.seq });
  }
  return file[kind]();
}
