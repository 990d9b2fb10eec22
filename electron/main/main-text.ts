/** Words of the system's own surfaces (menu, dialogs, the message when nothing else can be shown). */

import type { AppSettings } from '../../shared/domain/settings.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';

export type MainText = (typeof catalogs)['vi']['main'] | (typeof catalogs)['en']['main'];

export function mainText(language: AppSettings['language']): MainText {
  return catalogs[language].main;
}
