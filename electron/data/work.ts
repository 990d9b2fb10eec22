/** Long work under way: each has an id the window chose, tells its progress, and can be cancelled. */
import type { WorkProgress } from '../../shared/ipc/events.ts';

/** Progress is told at most this often, so that it never slows the work it tells of. */
const TELL_EVERY_MS = 80;

export interface Work {
  signal: AbortSignal;
  progress: (done: number, total: number) => void;
}

export class WorkList {
  readonly #running = new Map<string, AbortController>();
  readonly #tell: (progress: WorkProgress) => void;

  constructor(tell: (progress: WorkProgress) => void) {
    this.#tell = tell;
  }

  /** Runs `task` as the work `workId`. */
  async run<T>(workId: string, kind: WorkProgress['kind'], task: (work: Work) => T | Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.#running.set(workId, controller);
    let told = 0;
    const progress = (done: number, total: number): void => {
      const now = performance.now();
      if (done < total && now - told < TELL_EVERY_MS) return;
      told = now;
      this.#tell({ workId, kind, done, total });
    };
    try {
      return await task({ signal: controller.signal, progress });
    } finally {
      this.#running.delete(workId);
    }
  }

  cancel(workId: string): void {
    this.#running.get(workId)?.abort();
  }
}
