/** The sentence of a refusal: what, where, what to do. */
import type { AppErrorShape } from '../../shared/domain/errors.ts';
import { refusalGaps } from '../../shared/i18n/threshold-words.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** Gaps that the refusal does not fill are left out with their quotes rather than shown raw. */
export function errorSentence(t: Translate, error: AppErrorShape): string {
  return t(`errors.${error.code}`, refusalGaps(t, error.code, error.params))
    .replace(/\s*“?\{\{\w+\}\}”?/gu, '')
    .replace(/\s*“\s*”/gu, '');
}
