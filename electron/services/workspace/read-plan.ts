/** The plan of a file on its way into a session: read and checked at once, or, where it is large, read in steps. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { FindingIndex } from '../../../shared/rules/finding-index.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { Checking } from '../check/checking.ts';
import { isLargeFile, readLarge } from '../check/large-plan.ts';
import { loadPlan } from './load-plan.ts';

export interface ReadPlan {
  state: PlanState;
  index: FindingIndex;
  /** Whether its findings are all there. */
  isChecked: boolean;
}

/** Of an opening nobody stops. */
const NEVER = new AbortController().signal;

/** Throws where a row is out of form, and AppError `cancelled` where `signal` stopped the reading of a large plan. */
export async function readPlan(
  db: ReadableDb,
  today: IsoDate,
  checking: Checking | undefined,
  signal: AbortSignal = NEVER,
): Promise<ReadPlan> {
  if (checking === undefined || !isLargeFile(db, checking)) {
    const read = loadPlan(db, today);
    const found = new FindingIndex(read);
    return { state: read, index: found, isChecked: isChecked(found) };
  }
  const state = await readLarge(db, today, checking, signal);
  return { state, index: new FindingIndex(state), isChecked: false };
}

/** False where rules broke down: the file is opened all the same, and the check behind the work says what it met. */
function isChecked(index: FindingIndex): boolean {
  try {
    index.checkAll();
    return true;
  } catch {
    return false;
  }
}
