/** Asks main, which owns the only Chromium, to print a page file, and waits for its answer. */
import { AppError } from '../../shared/domain/errors.ts';
import { PRINT_CANCELLED, type PrintRequest } from './messages.ts';

export class Printer {
  readonly #ask: (id: number, request: PrintRequest) => void;
  readonly #waiting = new Map<number, (error: string | null) => void>();
  #nextId = 1;

  constructor(ask: (id: number, request: PrintRequest) => void) {
    this.#ask = ask;
  }

  /** One after the other: main has one Chromium. */
  async printAll(requests: readonly PrintRequest[]): Promise<void> {
    for (const request of requests) await this.print(request);
  }

  print(request: PrintRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      this.#waiting.set(id, (error) => {
        if (error === null) resolve();
        else if (error === PRINT_CANCELLED) reject(new AppError('cancelled'));
        else reject(new AppError('print-failed', {}, error));
      });
      this.#ask(id, request);
    });
  }

  answered(id: number, error: string | null): void {
    this.#waiting.get(id)?.(error);
    this.#waiting.delete(id);
  }
}
