/** The rules in force under a ruleset, by scope: those switched off are left out, the office's own are among them. */
import type { Finding, RuleScope, Severity } from '../domain/finding.ts';
import type { CitationId } from '../domain/ids.ts';
import { type AnyRuleId, isOwnRule } from '../domain/rule-id.ts';
import type { RuleSwitch } from '../domain/settings.ts';
import { dataMissing } from './data-missing.ts';
import { compiledRules } from './own/compile.ts';
import { personLacks } from './own/person-lacks.ts';
import { RULES } from './registry.ts';
import type { AskedRule, Rule } from './rule.ts';
import { isOff, type Ruleset } from './ruleset.ts';

type ByScope = { readonly [S in RuleScope]: readonly AskedRule<S>[] };

/** A rule of any scope. */
export type RuleOfPlan = { [S in RuleScope]: AskedRule<S> }[RuleScope];

export interface ActiveRules extends ByScope {
  /** Of the rules about units those that depend on who holds a post, not on how many there are. */
  readonly unitOfCandidate: readonly AskedRule<'unit'>[];
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
  const rulesOf = <S extends RuleScope>(scope: S): readonly AskedRule<S>[] =>
    on.filter((rule): rule is AskedRule<RuleScope> & AskedRule<S> => rule.scope === scope);
  const own = compiledRules(ruleset);
  const saysWhatIsMissing = own.person.length > 0 && !isOff(ruleset, dataMissing);
  const byScope: ByScope = {
    placement: [...rulesOf('placement'), ...own.placement],
    person: [
      ...rulesOf('person'),
      ...own.person,
      ...(saysWhatIsMissing ? [asSwitched(ruleset, personLacks(own.person))] : []),
    ],
    post: [...rulesOf('post'), ...own.post],
    title: rulesOf('title'),
    body: rulesOf('body'),
    unit: rulesOf('unit'),
    province: rulesOf('province'),
  };
  const everyRule: readonly RuleOfPlan[] = Object.values(byScope).flat();
  return {
    ...byScope,
    unitOfCandidate: byScope.unit.filter((rule) => rule.judgesCandidates),
    // DATA-MISSING may be asked of people as well: the rule of the program, which comes first, goes by its id.
    byId: new Map([...everyRule].reverse().map((rule) => [rule.id, rule])),
  };
}

/** The rule with the severity and the text of its own that the office gave it, where it gave any. */
function asSwitched<S extends RuleScope>({ switches }: Ruleset, rule: AskedRule<S>): AskedRule<S> {
  const given = isOwnRule(rule.id) ? undefined : switches[rule.id];
  if (given === undefined || (given.severity === null && given.citation === null)) return rule;
  return {
    ...rule,
    severity: given.severity ?? rule.severity,
    legalBasis: withBasis(rule.legalBasis, given),
    check: (view, subject) => rule.check(view, subject).map((finding) => as(finding, given)),
    compare: (view, placed) => {
      const compared = rule.compare(view, placed);
      return compared === null ? null : { ...compared, legalBasis: withBasis(compared.legalBasis, given) };
    },
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
