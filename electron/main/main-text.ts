/** Words of the system's own surfaces (menu, dialogs, the message when nothing else can be shown). */

import type { AppSettings } from '../../shared/domain/app-settings.ts';
// Not from the catalogs: main starts first, and need not read the words of everything else.
import { main as en } from '../../shared/i18n/en/main.ts';
import { main as vi } from '../../shared/i18n/vi/main.ts';

export type MainText = typeof vi | typeof en;

export function mainText(language: AppSettings['language']): MainText {
  return language === 'en' ? en : vi;
}
