/** A draft in a thread of its own: calls go over as messages, answers come back; the thread can be ended any time. */
import { Worker } from 'node:worker_threads';
import { AppError, errorFromShape } from '../../../shared/domain/errors.ts';
import type { DeskMethod, DraftDesk } from '../../import/draft/desk.ts';
import type { FromDesk, ToDesk } from '../../import/draft/messages.ts';
import { workerFile } from '../workers.ts';

/** More than the largest list needs; a file that wants more is refused, and nothing else of the program is harmed. */
const MAX_HEAP_MB = 1536;
/** Most of what reading makes lives long; with little room for the young, all of it is copied several times. */
const YOUNG_HEAP_MB = 96;
/** A reader that is deep in one part of a file notices a cancellation late: after this the thread is ended. */
const PATIENCE_MS = 1500;

export interface CallOptions {
  progress?: ((share: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

type ArgsOf<M extends DeskMethod> = Parameters<DraftDesk[M]>[0];
type AnswerOf<M extends DeskMethod> = Awaited<ReturnType<DraftDesk[M]>>;

interface Call {
  resolve: (value: unknown) => void;
  reject: (error: AppError) => void;
  progress: ((share: number) => void) | undefined;
}

export class DeskThread {
  readonly #worker: Worker;
  readonly #calls = new Map<number, Call>();
  #lastId = 0;
  #ended: AppError | null = null;

  constructor() {
    this.#worker = new Worker(workerFile('import'), {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
      // The thread needs nothing of the environment of the program.
      env: {},
      execArgv: [],
    });
    this.#worker.unref();
    this.#worker.on('message', (message: FromDesk) => this.#receive(message));
    this.#worker.on('error', (error: Error & { code?: string }) => this.#end(reasonOf(error)));
    this.#worker.on('exit', () => this.#end(new AppError('draft-gone')));
  }

  /** False once the thread has ended, and the draft with it. */
  get alive(): boolean {
    return this.#ended === null;
  }

  call<M extends DeskMethod>(method: M, args: ArgsOf<M>, options: CallOptions = {}): Promise<AnswerOf<M>> {
    const { progress, signal } = options;
    if (this.#ended !== null) return Promise.reject(this.#ended);
    if (signal?.aborted === true) return Promise.reject(new AppError('cancelled'));
    const id = ++this.#lastId;
    const answered = new Promise<unknown>((resolve, reject) => {
      this.#calls.set(id, { resolve, reject, progress });
    });
    // A call under way keeps the process alive, an idle thread does not.
    this.#worker.ref();
    this.#worker.postMessage({ type: 'call', id, method, args } satisfies ToDesk);
    const stop = signal === undefined ? undefined : this.#cancelOn(signal, id);
    return answered.finally(stop) as Promise<AnswerOf<M>>;
  }

  async end(): Promise<void> {
    this.#end(new AppError('draft-gone'));
    await this.#worker.terminate();
  }

  #cancelOn(signal: AbortSignal, id: number): () => void {
    let timer: NodeJS.Timeout | undefined;
    const abort = (): void => {
      this.#worker.postMessage({ type: 'cancel', id } satisfies ToDesk);
      timer = setTimeout(() => {
        this.#end(new AppError('cancelled'));
        void this.#worker.terminate();
      }, PATIENCE_MS);
    };
    signal.addEventListener('abort', abort, { once: true });
    return () => {
      signal.removeEventListener('abort', abort);
      clearTimeout(timer);
    };
  }

  #receive(message: FromDesk): void {
    const call = this.#calls.get(message.id);
    if (call === undefined) return;
    if (message.type === 'progress') {
      call.progress?.(message.share);
      return;
    }
    this.#calls.delete(message.id);
    if (this.#calls.size === 0) this.#worker.unref();
    if (message.type === 'answer') call.resolve(message.value);
    else call.reject(errorFromShape(message.error));
  }

  #end(reason: AppError): void {
    this.#ended ??= reason;
    for (const { reject } of this.#calls.values()) reject(reason);
    this.#calls.clear();
  }
}

function reasonOf(error: Error & { code?: string }): AppError {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new AppError('file-too-large', { file: '' }, error.message);
  return new AppError('internal', {}, error.stack ?? error.message);
}
