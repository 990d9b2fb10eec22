/** Long work that shares its process with everything else. */
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../../shared/domain/errors.ts';

/** Lets other calls through between two steps. Throws AppError `cancelled` where one of them was a cancellation. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new AppError('cancelled');
}
