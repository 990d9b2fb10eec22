/** How this process checks large plans: in a thread, telling the windows how far it is and what became of it. */
import { checkInThread } from '../services/check/check-thread.ts';
import { type Checking, type CheckReason, LARGE_FROM } from '../services/check/checking.ts';
import type { Broadcast } from './tell-change.ts';

const THOUSANDTHS = 1000;

/** `log` takes what the support needs and no window shows. */
export function checkingFor(broadcast: Broadcast, log: (trouble: string) => void): Checking {
  return {
    remote: checkInThread,
    largeFrom: LARGE_FROM,
    onProgress: (reason: CheckReason, share: number) =>
      // Nobody asked for this work: it has a name of its own instead of a window's id.
      broadcast('work.progress', {
        workId: reason,
        kind: reason,
        done: Math.round(share * THOUSANDTHS),
        total: THOUSANDTHS,
      }),
    onLost: (error) => {
      log(`the check's thread was lost: ${error.detail}`);
      broadcast('check.threadLost', {});
    },
  };
}
