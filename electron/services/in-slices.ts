/** Long work in the process that owns the file: it is done in slices, and calls of windows come through between two. */
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../shared/domain/errors.ts';

/** Longest in which nothing else has its turn, in milliseconds. */
const SLICE_MS = 12;

/** A file in memory. */
export interface OpenFile {
  /** Another object after every change. */
  readonly stamp: object;
  readonly closed: boolean;
}

export interface Rests<S> {
  /** Told of the last step of each slice. */
  onSlice?: ((step: S) => void) | undefined;
  /** Asked after each rest; throws where the work is of no use any more. */
  check: () => void;
}

/** Runs steps to their end; between two slices of them everything else of the process has its turn. */
export async function inSlices<S, T>(steps: Generator<S, T>, { onSlice, check }: Rests<S>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    onSlice?.(step.value);
    await setImmediate();
    try {
      check();
    } catch (error) {
      // Told of it, the steps let go of what they hold: a file is not closed while its rows are being read.
      steps.throw(error);
      throw error;
    }
    since = performance.now();
  }
}

/** Lets everything else have its turn once. Throws AppError `cancelled` where `signal` stopped the work meanwhile. */
export async function nextTurn(signal: AbortSignal): Promise<void> {
  await setImmediate();
  refuseStopped(signal);
}

/** Throws AppError `cancelled` where `signal` stopped the work. */
export function refuseStopped(signal: AbortSignal | null | undefined): void {
  if (signal?.aborted === true) throw new AppError('cancelled');
}

/** Throws AppError `cancelled` where the work on a file was stopped, or the file was left. */
export function refuseLeft({ closed }: OpenFile, signal: AbortSignal | null | undefined): void {
  refuseStopped(signal);
  if (closed) throw new AppError('cancelled');
}

class FileChanged extends Error {}

/**
 * Counts what `steps` say of the file as it stands, one slice after the other. Where the file is changed in between,
 * it begins anew: half of what was and half of what is adds up to nothing. Throws AppError `cancelled` where it was
 * stopped, or the file was closed.
 */
export async function countedInSlices<S, T>(
  file: OpenFile,
  steps: () => Generator<S, T>,
  signal: AbortSignal | null,
  onSlice?: (step: S) => void,
): Promise<T> {
  for (;;) {
    const { stamp } = file;
    const check = (): void => {
      refuseLeft(file, signal);
      if (file.stamp !== stamp) throw new FileChanged();
    };
    try {
      return await inSlices(steps(), { onSlice, check });
    } catch (error) {
      if (!(error instanceof FileChanged)) throw error;
    }
  }
}
