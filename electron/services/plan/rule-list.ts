/** The rules in force with their thresholds, as the screen "Quy định" and the command line show them. */
import type { RuleRow } from '../../../shared/ipc/contract.ts';
import { RULES } from '../../../shared/rules/registry.ts';
import type { Ruleset } from '../../../shared/rules/ruleset.ts';

export function ruleList(ruleset: Ruleset): RuleRow[] {
  return RULES.map((rule) => ({
    id: rule.id,
    scope: rule.shownScope,
    severity: rule.severity,
    parameters: { ...rule.parametersIn(ruleset) },
    legalBasis: [...rule.legalBasis],
    confirmed: rule.confirmedIn(ruleset),
  }));
}
