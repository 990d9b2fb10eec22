/** How a session checks a plan that is too large to hold everything else up meanwhile. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { RemoteCheck } from './check-thread.ts';

/** Work of a session nobody asked for by itself; `done` and `total` of it are people, units, and thousandths. */
export type SessionWork = 'open-read' | 'open-check' | 'recheck';

export interface Checking {
  remote: RemoteCheck;
  /** People and seats from which nothing waits for a check of the whole plan (`LARGE_FROM` but in tests). */
  largeFrom: number;
  onProgress: (work: SessionWork, done: number, total: number) => void;
  /** The first check of a plan came to its end, while the plan was in use already. */
  onFirstDone: () => void;
  /** A check of a plan in use broke down: what rests on findings is refused until one comes to its end. */
  onFailed: (error: unknown) => void;
  /** The thread ended by itself: the check is then run here, which takes the program's time. */
  onLost: (error: AppError) => void;
}

/**
 * People and seats from which a thread is worth its start. Measured with 21,000: the check takes 0.3 to 0.5 s, in a
 * thread, which has to start and to load the plan a second time, 2 s. Shorter waits than half a second are no matter.
 */
export const LARGE_FROM = 20_000;

/** The error as one that tells of the thread; a cancellation, which is no fault of it, is thrown on. */
export function asLost(error: unknown): AppError {
  if (error instanceof AppError && error.code === 'cancelled') throw error;
  if (error instanceof AppError) return error;
  return new AppError('check-thread-lost', {}, error instanceof Error ? error.message : String(error));
}
