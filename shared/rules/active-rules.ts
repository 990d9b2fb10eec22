/** The rules in force under a ruleset, by scope: those the office switched off are left out. */
import type { Finding, RuleScope, Severity } from '../domain/finding.ts';
import type { CitationId } from '../domain/ids.ts';
import type { AnyRuleId } from '../domain/rule-id.ts';
import type { RuleSwitch } from '../domain/settings.ts';
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
  const on = all.filter((rule) => !isOff(ruleset, rule)).map((rule) => asSwitched(ruleset, rule));
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

/** The rule with the severity and the text of its own that the office gave it, where it gave any. */
function asSwitched<S extends RuleScope>({ switches }: Ruleset, rule: Rule<S>): Rule<S> {
  const given = switches[rule.id];
  if (given === undefined || (given.severity === null && given.citation === null)) return rule;
  return {
    ...rule,
    severity: given.severity ?? rule.severity,
    legalBasis: withBasis(rule.legalBasis, given),
    check: (view, subject) => rule.check(view, subject).map((finding) => as(finding, given)),
  };
}

function as(finding: Finding, given: RuleSwitch): Finding {
  return {
    ...finding,
    severity: severityOf(finding, given.severity),
    legalBasis: withBasis(finding.legalBasis, given),
  };
}

/** What is unconfirmed never blocks. */
function severityOf({ severity, toConfirm }: Finding, given: Severity | null): Severity {
  if (given === null) return severity;
  return given === 'block' && toConfirm === true ? 'warn' : given;
}

/** The province's own text goes before those it carries out. */
export function withBasis(
  legalBasis: readonly CitationId[],
  { citation }: Pick<RuleSwitch, 'citation'>,
): CitationId[] {
  return citation === null ? [...legalBasis] : [citation, ...legalBasis.filter((id) => id !== citation)];
}
