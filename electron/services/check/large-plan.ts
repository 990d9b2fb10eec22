/** Large plans: read in steps and checked behind the work, so that the program answers all the time. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { type FindingIndex, prepareCounts } from '../../../shared/rules/finding-index.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { copyOf } from '../../db/copy.ts';
import { seatsIn } from '../../db/queries/organisation-rows.ts';
import { peopleIn } from '../../db/queries/person-rows.ts';
import { inSlices, nextTurn, refuseStopped } from '../in-slices.ts';
import { loadInSteps } from '../workspace/load-plan.ts';
import { asLost, type Checking } from './checking.ts';

/** Progress of a check in a thread is told in this many parts. */
const PARTS = 1000;

/** Whether the plan of a file is one that nothing waits for a check of. */
export function isLargeFile(db: ReadableDb, { largeFrom }: Checking): boolean {
  return peopleIn(db) + seatsIn(db) >= largeFrom;
}

/** The plan of a file, read in steps. Throws where a row is out of form, and AppError `cancelled` where it was stopped. */
export async function readLarge(
  db: ReadableDb,
  today: IsoDate,
  { onProgress }: Checking,
  signal: AbortSignal,
): Promise<PlanState> {
  const people = peopleIn(db);
  try {
    return await inSlices(loadInSteps(db, today), {
      // The work ends when everything is read, not with the last of the people.
      onSlice: (read) => {
        if (read < people) onProgress('open-read', read, people);
      },
      check: () => refuseStopped(signal),
    });
  } finally {
    onProgress('open-read', 1, 1);
  }
}

/**
 * The first check of a plan that is in use already; changes may go on meanwhile. Throws AppError `cancelled` where it was
 * stopped.
 */
export async function checkBehind(
  index: FindingIndex,
  { onProgress }: Checking,
  signal: AbortSignal,
): Promise<void> {
  try {
    // Whoever opened the file is answered first.
    await nextTurn(signal);
    await inSlices(index.checkInSteps(), {
      onSlice: ({ done, total }) => {
        if (done < total) onProgress('open-check', done, total);
      },
      check: () => refuseStopped(signal),
    });
  } finally {
    onProgress('open-check', 1, 1);
  }
}

/** Checks a plan anew after a change that touched everything. Throws AppError `cancelled` where it was stopped. */
export async function recheckLarge(
  db: ReadableDb,
  state: PlanState,
  index: FindingIndex,
  { remote, onProgress, onLost }: Checking,
  signal: AbortSignal,
): Promise<void> {
  const progress = (share: number): void => {
    // The work ends when its findings are taken over, not before.
    onProgress('recheck', Math.min(Math.round(share * PARTS), PARTS - 1), PARTS);
  };
  try {
    index.adopt(await remote({ copy: copyOf(db), today: state.today }, { progress, signal }));
    prepareCounts(state);
  } catch (error) {
    onLost(asLost(error));
    index.checkAll();
  } finally {
    onProgress('recheck', PARTS, PARTS);
  }
}
