/** Asks before a file is closed or left for another one while something typed in this window is not saved. */
import { confirmOnce } from '../components/confirm-once.tsx';
import { t } from '../i18n/index.ts';
import { UNSAVED_KINDS, useUnsaved } from '../state/unsaved.ts';

/** False where somebody would rather go back to it. */
export async function mayLeaveUnsaved(): Promise<boolean> {
  const { drafts } = useUnsaved.getState();
  if (drafts.size === 0) return true;
  const what = UNSAVED_KINDS.filter((kind) => drafts.has(kind))
    .map((kind) => t(`shell.unsaved.what.${kind}`))
    .join('; ');
  return confirmOnce({
    title: t('shell.unsaved.title'),
    sentence: t('shell.unsaved.sentence', { what }),
    action: t('shell.unsaved.action'),
  });
}
