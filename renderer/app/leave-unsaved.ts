/**
 * Asks before a file is closed or left for another one while something typed in this window is not saved. Before the
 * window itself is closed main asks, which needs nothing of a page that may hang.
 */
import { UNSAVED_KINDS } from '../../shared/domain/unsaved.ts';
import { confirmOnce } from '../components/confirm-once.tsx';
import { t } from '../i18n/index.ts';
import { useUnsaved } from '../state/unsaved.ts';
import { call } from './api.ts';

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

/** Tells main what is not saved, so that it knows when somebody closes the window; the answer ends it. */
export function followUnsaved(): () => void {
  return useUnsaved.subscribe(({ drafts }, before) => {
    if (drafts === before.drafts) return;
    const kinds = UNSAVED_KINDS.filter((kind) => drafts.has(kind));
    // Not told, the window closes as if nothing was typed: no reason to trouble whoever is typing.
    call('window.noteUnsaved', { kinds }).catch(() => undefined);
  });
}
