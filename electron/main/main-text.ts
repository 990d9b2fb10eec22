/** Words of the system's own surfaces (menu, dialogs, the message when nothing else can be shown). */

import type { AppSettings } from '../../shared/domain/app-settings.ts';
// Not from the catalogs: main starts first, and need not read the words of everything else.
import { main as mainEn } from '../../shared/i18n/en/main.ts';
import { shell as shellEn } from '../../shared/i18n/en/shell.ts';
import { main as mainVi } from '../../shared/i18n/vi/main.ts';
import { shell as shellVi } from '../../shared/i18n/vi/shell.ts';

const VI = { ...mainVi, unsavedWhat: shellVi.unsaved.what };
const EN = { ...mainEn, unsavedWhat: shellEn.unsaved.what };

export type MainText = typeof VI | typeof EN;

export function mainText(language: AppSettings['language']): MainText {
  return language === 'en' ? EN : VI;
}
