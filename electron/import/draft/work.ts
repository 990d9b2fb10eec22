/** Long work on a draft: progress, a way to stop, and pauses in which both are noticed. */
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../../shared/domain/errors.ts';

/** Progress as a share from 0 to 1; cancelling leaves the draft as it was. */
export type DraftWork = { readonly progress: (share: number) => void; readonly signal: AbortSignal };

/** Called after each row; may wait, and throws `cancelled` to stop. */
export type Step = () => Promise<void> | undefined;

/** Rows between two looks at the clock and at a cancellation. */
const ROWS_PER_STEP = 2000;

/** Steps through `total` rows, progress going on from the share `from`. */
export function stepper(total: number, { progress, signal }: DraftWork, from: number): Step {
  let done = 0;
  return () => {
    done++;
    if (done % ROWS_PER_STEP !== 0) return undefined;
    progress(from + (1 - from) * Math.min(1, done / Math.max(1, total)));
    return pause(signal);
  };
}

async function pause(signal: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new AppError('cancelled');
}
