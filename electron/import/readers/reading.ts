/** One reading of a file: it can be cancelled, tells how far it is, and lets other work run now and then. */
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../../shared/domain/errors.ts';

export type ReadOptions = {
  readonly signal?: AbortSignal | undefined;
  /** Share of the file that is read, from 0 to 1, never falling. */
  readonly onProgress?: ((share: number) => void) | undefined;
};

/** Other messages of the data process wait at most about this long. */
const TURN_MS = 20;

export class Reading {
  readonly #options: ReadOptions;
  #turnEnds = performance.now() + TURN_MS;
  #share = 0;

  constructor(options: ReadOptions = {}) {
    this.#options = options;
  }

  /** Gives way to other work when its turn is over. Throws `cancelled` once the signal is aborted. */
  async pause(share: number): Promise<void> {
    this.#check();
    if (performance.now() < this.#turnEnds) return;
    if (share > this.#share) {
      this.#share = Math.min(share, 1);
      this.#options.onProgress?.(this.#share);
    }
    await setImmediate();
    this.#check();
    this.#turnEnds = performance.now() + TURN_MS;
  }

  /** Everything is read. */
  finish(): void {
    this.#check();
    this.#options.onProgress?.(1);
  }

  #check(): void {
    if (this.#options.signal?.aborted === true) throw new AppError('cancelled');
  }
}
