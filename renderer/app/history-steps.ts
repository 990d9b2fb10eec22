/** Undo and redo from anywhere in the window, each saying what it did. */
import { journalSentence } from '../../shared/i18n/journal-sentence.ts';
import { notify, notifyError } from '../components/toasts.tsx';
import { formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import { usePlanStore } from '../state/plan-store.ts';

/** Undoes the last step; a click on nothing does nothing. */
export async function undoStep(): Promise<void> {
  const step = usePlanStore.getState().history.undo;
  if (step === null) return;
  await usePlanStore.getState().undo();
  notify({
    message: t('shell.undone', { what: journalSentence(t, step.command, step.summary, formatNumber) }),
    redo: () => void redoStep().catch(notifyError),
  });
}

/** Does the last undone step again. */
export async function redoStep(): Promise<void> {
  const step = usePlanStore.getState().history.redo;
  if (step === null) return;
  await usePlanStore.getState().redo();
  notify({
    message: t('shell.redone', { what: journalSentence(t, step.command, step.summary, formatNumber) }),
    undo: () => void undoStep().catch(notifyError),
  });
}
