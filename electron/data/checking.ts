/** How this process checks large plans: behind the work, telling the windows how far it is and what became of it. */
import { checkInThread } from '../services/check/check-thread.ts';
import { type Checking, LARGE_FROM, type SessionWork } from '../services/check/checking.ts';
import type { Broadcast } from './tell-change.ts';
import { sparingly } from './work.ts';

/** `log` takes what the support needs and no window shows. */
export function checkingFor(broadcast: Broadcast, log: (trouble: string) => void): Checking {
  const tell = sparingly((progress) => broadcast('work.progress', progress));
  return {
    remote: checkInThread,
    largeFrom: LARGE_FROM,
    // Nobody asked for this work: it has a name of its own instead of a window's id.
    onProgress: (work: SessionWork, done: number, total: number) =>
      tell({ workId: work, kind: work, done, total }),
    onFirstDone: () => broadcast('check.done', {}),
    onFailed: (error) => {
      log(`a check failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      broadcast('check.failed', {});
    },
    onLost: (error) => {
      log(`the check's thread was lost: ${error.detail}`);
      broadcast('check.threadLost', {});
    },
  };
}
