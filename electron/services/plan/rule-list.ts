/** The rules with their thresholds, as the screen "Quy định" and the command line show and edit them. */
import type { RuleScope } from '../../../shared/domain/finding.ts';
import type { RuleId } from '../../../shared/domain/rule-id.ts';
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import type { RuleParameterRow, RuleRow } from '../../../shared/ipc/contract.ts';
import { withBasis } from '../../../shared/rules/active-rules.ts';
import { RULES } from '../../../shared/rules/registry.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import { isOff, type Ruleset } from '../../../shared/rules/ruleset.ts';
import type { Session } from '../workspace/session.ts';
import { shippedRuleset } from './ruleset.ts';

/** A rule as those who list or edit it need it. */
export type ListedRule = Pick<
  Rule<RuleScope>,
  | 'id'
  | 'shownScope'
  | 'severity'
  | 'legalBasis'
  | 'waivable'
  | 'ascending'
  | 'standardField'
  | 'parametersIn'
  | 'confirmedIn'
  | 'parameters'
  | 'sourceIn'
>;

export function ruleOf(id: RuleId): ListedRule {
  const rule = RULES.find((one) => one.id === id);
  // The registry has every id: its test counts them.
  if (rule === undefined) throw new Error(`rule ${id} is not registered`);
  return rule;
}

export function ruleList({ state, settings }: Session): RuleRow[] {
  return RULES.map((rule) => ruleRow(rule, state.ruleset, settings));
}

function ruleRow(rule: ListedRule, ruleset: Ruleset, settings: WorkspaceSettings): RuleRow {
  const { severity, citation } = settings.ruleSwitches[rule.id] ?? { severity: null, citation: null };
  const editable = parameterRows(rule, ruleset, settings);
  return {
    id: rule.id,
    scope: rule.shownScope,
    severity: severity ?? rule.severity,
    shippedSeverity: rule.severity,
    parameters: { ...rule.parametersIn(ruleset) },
    legalBasis: withBasis(rule.legalBasis, { citation }),
    confirmed: rule.confirmedIn(ruleset),
    editable,
    standardField: rule.standardField,
    ascending: [...rule.ascending],
    waivable: [...rule.waivable],
    off: isOff(ruleset, rule),
    changed: severity !== null || citation !== null || editable.some(({ overridden }) => overridden),
    citation,
  };
}

function parameterRows(
  rule: ListedRule,
  ruleset: Ruleset,
  { ruleOverrides }: WorkspaceSettings,
): RuleParameterRow[] {
  const values = rule.parametersIn(ruleset);
  const shipped = rule.parametersIn(shippedRuleset());
  return [...rule.parameters()].map(([name, { kind }]) => {
    const source = rule.sourceIn(ruleset, name);
    // What no file names is a way of counting, not a fact that could be in doubt.
    const shippedConfirmed = rule.sourceIn(shippedRuleset(), name)?.confirmed ?? true;
    return {
      name,
      kind,
      value: values[name],
      shipped: shipped[name],
      overridden: Object.hasOwn(ruleOverrides[rule.id] ?? {}, name),
      sourceCitation: source?.sourceCitation ?? null,
      confirmed: source?.confirmed ?? true,
      shippedConfirmed,
    };
  });
}
