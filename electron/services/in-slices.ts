/** Long work in the process that owns the file: it is done in slices, and calls of windows come through between two. */
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../shared/domain/errors.ts';
import type { Session } from './workspace/session.ts';

/** Longest in which nothing else has its turn. */
const SLICE_MS = 25;

/**
 * Counts what `steps` say of the file as it stands, one slice after the other. Where the file is changed in between,
 * it begins anew: half of what was and half of what is adds up to nothing. Throws AppError `cancelled` where it was
 * stopped, or the file was closed.
 */
export async function countedInSlices<T>(
  session: Session,
  steps: () => Generator<unknown, T>,
  signal: AbortSignal | null,
): Promise<T> {
  for (;;) {
    const { stamp } = session;
    const counting = steps();
    let since = performance.now();
    while (session.stamp === stamp) {
      const step = counting.next();
      if (step.done === true) return step.value;
      if (performance.now() - since < SLICE_MS) continue;
      await setImmediate();
      if (session.closed || signal?.aborted === true) throw new AppError('cancelled');
      since = performance.now();
    }
  }
}
