/** What rules are called and what they say is wrong: those of the program by the catalogs, the office's own by themselves. */
import type { Finding } from '../domain/finding.ts';
import type { OwnRule } from '../domain/own-rule.ts';
import { type AnyRuleId, isOwnRule, type OwnRuleId } from '../domain/rule-id.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Names } from './finding-names.ts';
import { filledMessage } from './own/reading.ts';

/** What a rule is called; one that is gone by its id. */
export function ruleName(
  t: Translate,
  id: AnyRuleId,
  ownRule: (id: OwnRuleId) => OwnRule | undefined,
): string {
  return isOwnRule(id) ? (ownRule(id)?.name ?? id) : t(`rules.${id}.name`);
}

/** What is wrong, in a few words. */
export function brokenWords({ rule, found }: Finding, t: Translate, names: Names): string {
  if (!isOwnRule(rule)) return t(`rules.${rule}.broken`);
  const own = names.ownRule(rule);
  if (own === undefined) return rule;
  return filledMessage(t, own, found.kind === 'own-facts' ? found.facts : [], names);
}

/** What settles a finding; '' where its rule does not say. */
export function settleWords({ rule }: Finding, t: Translate, names: Names): string {
  return isOwnRule(rule) ? (names.ownRule(rule)?.settle ?? '') : t(`rules.${rule}.settle`);
}
