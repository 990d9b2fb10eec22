/** "Check everything again", wherever it is asked for. */
import { call } from '../app/api.ts';
import { formatNumber, formatTime } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { runWork } from '../state/work.ts';
import { attempt, notify } from './toasts.tsx';

/** Begins the check of a large plan that broke down once more; how far it is stands at the foot of every window. */
export function retryCheck(): void {
  attempt(() => call('check.retry', {}));
}

/**
 * Checks the whole plan and says whether it agrees with what is listed, or tries again the check that is to list it. The
 * desk stays usable meanwhile.
 */
export function checkEverything(): void {
  if (usePlanStore.getState().checkFailed) {
    retryCheck();
    return;
  }
  if (useAppStore.getState().work.some(({ kind }) => kind === 'check')) return;
  attempt(async () => {
    const { at, findings, different, inThread } = await runWork('check', (workId) =>
      call('check.full', { workId }),
    );
    if (!inThread) tellThreadLost();
    const numbers = { time: formatTime(at), findings: formatNumber(findings) };
    if (different.length === 0) {
      notify({ message: t('fullCheck.agrees', numbers) });
      return;
    }
    const message = t('fullCheck.differs', { ...numbers, different: formatNumber(different.length) });
    notify({ message, tone: 'error', detail: different.join('\n') });
  });
}

/** For the event 'check.threadLost', and where an answer says so. */
export function tellThreadLost(): void {
  notify({ message: t('fullCheck.threadLost'), tone: 'error' });
}
