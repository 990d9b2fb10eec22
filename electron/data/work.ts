/** Long work under way: each has an id the window chose, tells its progress, and can be cancelled. */
import type { WorkProgress } from '../../shared/ipc/events.ts';

/** Progress is told at most this often, so that it never slows the work it tells of. */
const TELL_EVERY_MS = 80;

export interface Work {
  signal: AbortSignal;
  progress: (done: number, total: number) => void;
}

/** Tells shares, from 0 to 1, of work that has something left to do with the last of them. */
export function untilDone(progress: Work['progress']): (share: number) => void {
  return (share) => progress(Math.min(Math.round(share * 1000), 999), 1000);
}

/** Tells steps on the way only now and then, and the end always. */
export function sparingly(tell: (progress: WorkProgress) => void): (progress: WorkProgress) => void {
  let told = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.done < progress.total && now - told < TELL_EVERY_MS) return;
    told = now;
    tell(progress);
  };
}

export class WorkList {
  readonly #running = new Map<string, AbortController>();
  /** Cancelled before they began: what waits for something else is not under way yet. */
  readonly #early = new Set<string>();
  readonly #tell: (progress: WorkProgress) => void;

  constructor(tell: (progress: WorkProgress) => void) {
    this.#tell = tell;
  }

  /** Runs `task` as the work `workId`. */
  async run<T>(workId: string, kind: WorkProgress['kind'], task: (work: Work) => T | Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.#running.set(workId, controller);
    if (this.#early.delete(workId)) controller.abort();
    const tell = sparingly(this.#tell);
    let isShown = false;
    const progress = (done: number, total: number): void => {
      isShown = done < total;
      tell({ workId, kind, done, total });
    };
    try {
      return await task({ signal: controller.signal, progress });
    } finally {
      this.#running.delete(workId);
      // Every window shows it; those that did not ask hear of its end here alone where it was stopped or broke down.
      if (isShown) tell({ workId, kind, done: 1, total: 1 });
    }
  }

  cancel(workId: string): void {
    const running = this.#running.get(workId);
    if (running === undefined) this.#early.add(workId);
    else running.abort();
  }
}
