/** Takes the draft in and says so, with the way back. */
import { undoOf } from '../../components/plan-undo.ts';
import { notify } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { useImport } from './import-store.ts';

export async function acceptDraft(): Promise<void> {
  await useImport.getState().accept();
  const { accepted } = useImport.getState();
  if (accepted === null) return;
  const { created, updated } = accepted.counts;
  notify({
    message: t('shell.imported', { created: formatNumber(created), updated: formatNumber(updated) }),
    undo: undoOf(accepted.result),
  });
}
