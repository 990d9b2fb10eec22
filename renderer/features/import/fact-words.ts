/** Names and texts of facts as imports compare them. */
import type { Translate } from '../../../shared/i18n/translate.ts';
import { hasWords } from '../../i18n/index.ts';

/** Name of a fact; what the catalogs do not know is called by its own name. */
export function factName(t: Translate, key: string): string {
  return hasWords(`domain.field.${key}`) ? t(`domain.field.${key}`) : key;
}

/** A fact as people read it: the sex is the one that comes as a code. */
export function factText(t: Translate, key: string, text: string): string {
  return key === 'sex' && hasWords(`domain.sex.${text}`) ? t(`domain.sex.${text}`) : text;
}
