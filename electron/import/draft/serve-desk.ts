/** Answers calls to a desk one after the other; a long one can be cancelled while it runs. */
import { toErrorShape } from '../../../shared/domain/errors.ts';
import { type DeskMethod, DraftDesk } from './desk.ts';
import type { FromDesk, ToDesk } from './messages.ts';
import type { DraftWork } from './work.ts';

/** Progress is told at most this often. */
const TELL_EVERY_MS = 60;

export function serveDesk(tell: (message: FromDesk) => void): (message: ToDesk) => void {
  const desk = new DraftDesk();
  const cancellers = new Map<number, AbortController>();
  let last: Promise<void> = Promise.resolve();

  async function answer(id: number, method: DeskMethod, args: unknown): Promise<void> {
    const controller = cancellers.get(id) ?? new AbortController();
    let told = 0;
    const work: DraftWork = {
      signal: controller.signal,
      progress: (share) => {
        const now = performance.now();
        if (now - told < TELL_EVERY_MS) return;
        told = now;
        tell({ type: 'progress', id, share });
      },
    };
    try {
      const run = desk[method] as (this: DraftDesk, args: unknown, work: DraftWork) => unknown;
      tell({ type: 'answer', id, value: await run.call(desk, args, work) });
    } catch (error) {
      tell({ type: 'refusal', id, error: toErrorShape(error) });
    } finally {
      cancellers.delete(id);
    }
  }

  return (message) => {
    if (message.type === 'cancel') {
      cancellers.get(message.id)?.abort();
      return;
    }
    cancellers.set(message.id, new AbortController());
    last = last.then(() => answer(message.id, message.method, message.args));
  };
}
