/** The question before a window is closed over what is typed in it: of the system, so that a page that hangs cannot stand in its way. */
import { type BrowserWindow, dialog } from 'electron';
import type { AppSettings } from '../../shared/domain/app-settings.ts';
import { UNSAVED_KINDS, type UnsavedKind } from '../../shared/domain/unsaved.ts';
import { mainText } from './main-text.ts';

const LEAVE = 0;
const STAY = 1;

/** True where somebody says that what is not saved in `window` may be lost. */
export async function askToLose(
  window: BrowserWindow,
  unsaved: readonly UnsavedKind[],
  language: AppSettings['language'],
): Promise<boolean> {
  const t = mainText(language);
  const what = UNSAVED_KINDS.filter((kind) => unsaved.includes(kind))
    .map((kind) => t.unsavedWhat[kind])
    .join('; ');
  // Where several stand open, the question is put over the one it is about.
  if (window.isMinimized()) window.restore();
  window.focus();
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: t.unsavedTitle,
    message: t.unsavedTitle,
    detail: t.unsavedSentence.replace('{{what}}', what),
    buttons: [t.unsavedLeave, t.unsavedStay],
    defaultId: STAY,
    cancelId: STAY,
    noLink: true,
  });
  return response === LEAVE;
}
