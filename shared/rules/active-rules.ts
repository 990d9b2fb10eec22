/** The rules in force under a ruleset, by scope: those the office switched off are left out. */
import type { Finding, RuleScope, Severity } from '../domain/finding.ts';
import type { AnyRuleId } from '../domain/rule-id.ts';
import { RULES } from './registry.ts';
import type { Rule } from './rule.ts';
import { isOff, type Ruleset } from './ruleset.ts';

type ByScope = { readonly [S in RuleScope]: readonly Rule<S>[] };

/** A rule of any scope. */
export type RuleOfPlan = { [S in RuleScope]: Rule<S> }[RuleScope];

export interface ActiveRules extends ByScope {
  /** Of the rules about units those that depend on who holds a post, not on how many there are. */
  readonly unitOfCandidate: readonly Rule<'unit'>[];
  readonly byId: ReadonlyMap<AnyRuleId, RuleOfPlan>;
}

const known = new WeakMap<Ruleset, ActiveRules>();

export function activeRules(ruleset: Ruleset): ActiveRules {
  let active = known.get(ruleset);
  if (active === undefined) {
    active = build(ruleset);
    known.set(ruleset, active);
  }
  return active;
}

function build(ruleset: Ruleset): ActiveRules {
  const all: readonly Rule<RuleScope>[] = RULES;
  const on = all.filter((rule) => !isOff(ruleset, rule)).map((rule) => withSeverity(ruleset, rule));
  const rulesOf = <S extends RuleScope>(scope: S): readonly Rule<S>[] =>
    on.filter((rule): rule is Rule<RuleScope> & Rule<S> => rule.scope === scope);
  const byScope: ByScope = {
    placement: rulesOf('placement'),
    person: rulesOf('person'),
    post: rulesOf('post'),
    title: rulesOf('title'),
    body: rulesOf('body'),
    unit: rulesOf('unit'),
    province: rulesOf('province'),
  };
  const everyRule: readonly RuleOfPlan[] = Object.values(byScope).flat();
  return {
    ...byScope,
    unitOfCandidate: byScope.unit.filter((rule) => rule.judgesCandidates),
    byId: new Map(everyRule.map((rule) => [rule.id, rule])),
  };
}

/** The rule with the severity the office gave it, where it gave one; what is unconfirmed still never blocks. */
function withSeverity<S extends RuleScope>({ switches }: Ruleset, rule: Rule<S>): Rule<S> {
  const severity = switches[rule.id]?.severity ?? null;
  if (severity === null) return rule;
  return {
    ...rule,
    severity,
    check: (view, subject) => rule.check(view, subject).map((finding) => as(finding, severity)),
  };
}

function as(finding: Finding, severity: Severity): Finding {
  return { ...finding, severity: severity === 'block' && finding.toConfirm === true ? 'warn' : severity };
}
