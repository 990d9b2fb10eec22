/** Asks main, which owns the only Chromium, to print a file, and waits for its answer. */
import { AppError } from '../../shared/domain/errors.ts';
import { PRINT_CANCELLED, type PrintRequest } from './messages.ts';

export interface PrinterMessages {
  print: (id: number, request: PrintRequest) => void;
  stop: (id: number) => void;
}

export class Printer {
  readonly #tell: PrinterMessages;
  readonly #waiting = new Map<number, (error: string | null) => void>();
  #nextId = 1;

  constructor(tell: PrinterMessages) {
    this.#tell = tell;
  }

  /** One after the other: main has one Chromium. */
  async printAll(requests: readonly PrintRequest[], signal: AbortSignal): Promise<void> {
    for (const request of requests) await this.print(request, signal);
  }

  /**
   * Resolves when the PDF is written, or the print dialog took it. Stopped, it waits for main to say that nothing is
   * being written any more.
   * @throws AppError `cancelled` where it was stopped or the dialog was closed, `print-failed`.
   */
  print(request: PrintRequest, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(new AppError('cancelled'));
        return;
      }
      const id = this.#nextId++;
      const stop = (): void => this.#tell.stop(id);
      signal.addEventListener('abort', stop, { once: true });
      this.#waiting.set(id, (error) => {
        signal.removeEventListener('abort', stop);
        if (error === null) resolve();
        else if (error === PRINT_CANCELLED) reject(new AppError('cancelled'));
        else reject(new AppError('print-failed', {}, error));
      });
      this.#tell.print(id, request);
    });
  }

  answered(id: number, error: string | null): void {
    this.#waiting.get(id)?.(error);
    this.#waiting.delete(id);
  }
}
