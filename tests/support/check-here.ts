/** A full check as its thread runs it, without the thread. */

import type { RemoteCheck } from '../../electron/services/check/check-thread.ts';
import type { FromCheck } from '../../electron/services/check/messages.ts';
import { serveCheck } from '../../electron/services/check/serve-check.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { SubjectFindings } from '../../shared/rules/finding-index.ts';

/** Over messages as they would cross into another thread. */
export const checkHere: RemoteCheck = async (order, { progress, signal }) => {
  // A thread answers later, never at once.
  await Promise.resolve();
  if (signal.aborted) throw new AppError('cancelled');
  const found: SubjectFindings[] = [];
  serveCheck(order, (sent) => {
    const message = structuredClone<FromCheck>(sent);
    if (message.type === 'progress') progress(message.share);
    else if (message.type === 'found') found.push(...message.found);
    else if (message.type === 'failed') throw new AppError('check-thread-lost', {}, message.error.detail);
  });
  return found;
};
