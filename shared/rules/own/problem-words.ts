/** What is wrong with a rule of the office's own, and where. */
import type { Translate } from '../../i18n/translate.ts';

/** `place` is `2.1` for the first condition of the second group, '' where the rule as a whole is meant. */
export function problemWords(t: Translate, code: string, place: string): string {
  const problem = t(`ownRules.problem.${code}`);
  return place === '' ? problem : t('ownRules.atCondition', { place, problem });
}
