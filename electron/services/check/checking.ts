/** How a session checks a plan that is too large to hold everything else up meanwhile. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { RemoteCheck } from './check-thread.ts';

/** What a check nobody asked for is run for: a file that is opened, or a change that touched everything. */
export type CheckReason = 'open' | 'recheck';

export interface Checking {
  remote: RemoteCheck;
  /** People and seats from which a plan is checked in a thread (`LARGE_FROM` but in tests). */
  largeFrom: number;
  onProgress: (reason: CheckReason, share: number) => void;
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
