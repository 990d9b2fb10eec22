/**
 * Where papers are written: what is little at once, what takes long in a thread of its own, which ends with the order,
 * however it ends. A thread knows nothing of the workspace; it is handed what to write and hands back bytes.
 */
import { Worker } from 'node:worker_threads';
import { AppError, errorFromShape } from '../../../shared/domain/errors.ts';
import { carryOut } from '../../export/press/carry-out.ts';
import type { FromPress, PressMade, PressOrder, PressOrders, PressWork } from '../../export/press/orders.ts';
import { workerFile } from '../workers.ts';

/** Thousands of papers bound in one need several hundred; what wants more is refused, and nothing else is harmed. */
const MAX_HEAP_MB = 2048;

/** From here on a thread is worth its start: what is less is written in about the time a thread takes to begin. */
const LONG = { papers: 15, rows: 500, bytes: 500_000 };

export interface PressOptions {
  signal: AbortSignal;
  /** So many decisions are done. */
  progress?: ((done: number) => void) | undefined;
}

/**
 * Carries an order out; `made` gets each piece as soon as it is there, in the order of what was asked for.
 * @throws AppError `cancelled`, `export-thread-lost` where the thread ended by itself, and what the writers throw.
 */
export async function press<W extends PressWork>(
  work: W,
  order: PressOrders[W]['order'],
  made: (piece: PressOrders[W]['made']) => void,
  options: PressOptions,
): Promise<void> {
  const whole = { work, order } as PressOrder;
  const take = made as (piece: PressMade) => void;
  if (options.signal.aborted) throw new AppError('cancelled');
  return isLong(whole) ? inThread(whole, take, options) : here(whole, take, options);
}

/** The one piece an order is about. */
export async function pressed<W extends PressWork>(
  work: W,
  order: PressOrders[W]['order'],
  options: PressOptions,
): Promise<PressOrders[W]['made']> {
  const pieces: PressOrders[W]['made'][] = [];
  await press(work, order, (piece) => pieces.push(piece), options);
  const [piece] = pieces;
  if (piece === undefined) throw new AppError('internal', {}, `${work}: nothing was made`);
  return piece;
}

function isLong({ work, order }: PressOrder): boolean {
  switch (work) {
    case 'docx':
      return order.papers.length >= LONG.papers;
    case 'mergedDocx':
    case 'printJob':
      return order.documents.length >= LONG.papers;
    case 'finishedPdf':
      return order.bytes.length >= LONG.bytes;
    case 'joinedPdf':
      return order.pdfs.length >= LONG.papers;
    case 'workbook':
      return order.lists.reduce((sum, { rows }) => sum + rows.length, 0) >= LONG.rows;
  }
}

/** Between two pieces other calls come through, a cancellation among them. */
async function here(
  order: PressOrder,
  take: (piece: PressMade) => void,
  { signal, progress }: PressOptions,
): Promise<void> {
  await carryOut(order, {
    made: async (piece) => {
      take(piece);
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) throw new AppError('cancelled');
    },
    progress: (done) => progress?.(done),
  });
}

function inThread(
  order: PressOrder,
  take: (piece: PressMade) => void,
  { signal, progress }: PressOptions,
): Promise<void> {
  const worker = new Worker(workerFile('press'), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    // The thread needs nothing of the environment of the program.
    env: {},
    execArgv: [],
  });
  const lost = (detail: string): AppError => new AppError('export-thread-lost', {}, detail);
  return new Promise<void>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new AppError('cancelled')), { once: true });
    worker.on('message', (message: FromPress) => {
      if (message.type === 'progress') progress?.(message.done);
      else if (message.type === 'done') resolve();
      else if (message.type === 'failed') reject(errorFromShape(message.error));
      else
        try {
          take(message.made);
        } catch (error) {
          reject(error);
        }
    });
    worker.on('error', (error) => reject(lost(error.stack ?? error.message)));
    worker.on('exit', (code) => reject(lost(`ended with ${code}`)));
  }).finally(() => worker.terminate());
}
