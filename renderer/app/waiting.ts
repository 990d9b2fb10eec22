/** Says why an answer takes its time: what rests on findings waits until a plan just opened is checked. */
import { waitsForCheck } from '../../shared/ipc/waits-for-check.ts';
import { notify } from '../components/toasts.tsx';
import { t } from '../i18n/index.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { onCall } from './api.ts';

/** A screen may ask for several things at once: that is said once, in milliseconds. */
const ONCE_IN = 5000;

/** Follows the calls of this window; the answer ends it. */
export function tellWaiting(): () => void {
  let told = Number.NEGATIVE_INFINITY;
  return onCall((channel) => {
    const now = performance.now();
    const { allFound, checkFailed } = usePlanStore.getState();
    // What waits for a check that broke down is answered at once, and says so itself.
    if (allFound || checkFailed || !waitsForCheck(channel) || now - told < ONCE_IN) return;
    told = now;
    notify({ message: t('shell.checking.waits') });
  });
}
