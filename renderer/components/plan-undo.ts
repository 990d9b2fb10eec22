import type { ChangeResult } from '../../shared/ipc/contract.ts';
import { t } from '../i18n/index.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { attempt, notify } from './toasts.tsx';

/** Takes back what `result` did, unless something else was done since: then the way back is step by step. */
export function undoOf({ entry }: ChangeResult): () => void {
  return () => {
    const { history, undo } = usePlanStore.getState();
    if (entry !== null && history.undo?.seq === entry.seq) attempt(undo);
    else notify({ message: t('plan.done.notLast') });
  };
}
