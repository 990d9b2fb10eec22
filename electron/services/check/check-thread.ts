/** Runs a full check in a thread of its own; the thread ends with it, however it ends. */
import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/domain/errors.ts';
import type { SubjectFindings } from '../../../shared/rules/finding-index.ts';
import { workerFile } from '../workers.ts';
import type { CheckOrder, FromCheck } from './messages.ts';

/** A country needs 1.5 GB; what wants more is refused, and the rest of the program is not harmed. */
const MAX_HEAP_MB = 4096;

export interface CheckOptions {
  progress: (share: number) => void;
  signal: AbortSignal;
}

/** A full check that runs elsewhere. */
export type RemoteCheck = (
  order: CheckOrder & { copy: Uint8Array<ArrayBuffer> },
  options: CheckOptions,
) => Promise<SubjectFindings[]>;

/**
 * Everything the rules find in the copy, which is handed over and gone afterwards. Throws AppError `cancelled` where
 * it was stopped, and `check-thread-lost` where the thread ended by itself.
 */
export const checkInThread: RemoteCheck = (order, { progress, signal }) => {
  if (signal.aborted) return Promise.reject(new AppError('cancelled'));
  const worker = new Worker(workerFile('check'), {
    workerData: order,
    transferList: [order.copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    // The thread needs nothing of the environment of the program.
    env: {},
    execArgv: [],
  });
  const found: SubjectFindings[] = [];
  const lost = (detail: string): AppError => new AppError('check-thread-lost', {}, detail);
  return new Promise<SubjectFindings[]>((resolve, reject) => {
    const stop = (): void => reject(new AppError('cancelled'));
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: FromCheck) => {
      if (message.type === 'progress') progress(message.share);
      else if (message.type === 'found') found.push(...message.found);
      else if (message.type === 'done') resolve(found);
      else reject(lost(message.error.detail || message.error.code));
    });
    worker.on('error', (error) => reject(lost(error.stack ?? error.message)));
    worker.on('exit', (code) => reject(lost(`ended with ${code}`)));
  }).finally(() => worker.terminate());
};
