/** Large plans: read in steps, checked in a thread meanwhile, so that the program answers all the time. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { FindingIndex, prepareCounts } from '../../../shared/rules/finding-index.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { copyOf } from '../../db/copy.ts';
import { seatsIn } from '../../db/queries/organisation-rows.ts';
import { peopleIn } from '../../db/queries/person-rows.ts';
import { loadInSteps } from '../workspace/load-plan.ts';
import { asLost, type Checking, type CheckReason } from './checking.ts';

const NEARLY = 0.99;

/** Whether the plan of a file is checked in a thread. */
export function isLargeFile(db: ReadableDb, { largeFrom }: Checking): boolean {
  return peopleIn(db) + seatsIn(db) >= largeFrom;
}

/** The plan of a file with its findings. Throws where a row is out of form. */
export async function openLarge(
  db: ReadableDb,
  today: IsoDate,
  checking: Checking,
): Promise<{ state: PlanState; index: FindingIndex }> {
  const controller = new AbortController();
  const found = checkElsewhere(db, today, checking, 'open', controller.signal);
  // Whatever it ends with is heard below, or of no use where reading failed.
  found.catch(() => undefined);
  try {
    const state = await inSteps(loadInSteps(db, today));
    const index = new FindingIndex(state);
    await take(index, state, found, checking, 'open');
    return { state, index };
  } finally {
    controller.abort();
  }
}

/** Checks a plan anew after a change that touched everything. Throws AppError `cancelled` where it was stopped. */
export async function recheckLarge(
  db: ReadableDb,
  state: PlanState,
  index: FindingIndex,
  checking: Checking,
  signal: AbortSignal,
): Promise<void> {
  await take(index, state, checkElsewhere(db, state.today, checking, 'recheck', signal), checking, 'recheck');
}

function checkElsewhere(
  db: ReadableDb,
  today: IsoDate,
  { remote, onProgress }: Checking,
  reason: CheckReason,
  signal: AbortSignal,
): ReturnType<Checking['remote']> {
  // The work ends when its findings are taken over, not before.
  const progress = (share: number): void => onProgress(reason, Math.min(share, NEARLY));
  return remote({ copy: copyOf(db), today }, { progress, signal });
}

/** Takes over what was found elsewhere, or checks here where that was lost. */
async function take(
  index: FindingIndex,
  state: PlanState,
  found: ReturnType<Checking['remote']>,
  { onLost, onProgress }: Checking,
  reason: CheckReason,
): Promise<void> {
  try {
    index.adopt(await found);
    prepareCounts(state);
  } catch (error) {
    onLost(asLost(error));
    index.checkAll();
  } finally {
    onProgress(reason, 1);
  }
}

/** Runs steps to their end; between any two of them everything else of the process has its turn. */
async function inSteps<T>(steps: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
