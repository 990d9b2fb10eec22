/** Why a person may or may not sit on a post: what every rule says of it, passed and failed. */
import type { Outcome, PlacementTrace, RuleTrace } from '../domain/explanation.ts';
import type { Finding } from '../domain/finding.ts';
import type { PersonId, PostId } from '../domain/ids.ts';
import { activeRules } from './active-rules.ts';
import { NO_FACT } from './comparison.ts';
import { type Placed, type PlanView, placedOn } from './plan-view.ts';
import type { AskedRule } from './rule.ts';
import { findingsAround, postsLeftFor, supposeLeft, supposePlaced } from './suppose.ts';
import { withWaiver } from './waivers.ts';

/**
 * Every rule in force for the person on the post, whether the person sits there or not: who does not is looked at as if
 * newly placed, and as having left the posts that could not be kept. Throws where person or post does not exist.
 */
export function explainPlacement(state: PlanView, postId: PostId, personId: PersonId): PlacementTrace {
  const supposed = state.placementOn(postId)?.personId !== personId;
  const leaves = supposed ? postsLeftFor(state, postId, personId) : [];
  const withIt = supposed ? supposePlaced(state, postId, personId, leaves) : state;
  const withoutIt = supposed ? state : supposeLeft(state, postId, personId);
  return {
    postId,
    personId,
    supposed,
    leaves,
    rules: tracePlacement(withIt, postId),
    around: findingsAround(withIt, withoutIt, postId, personId),
  };
}

/**
 * What every rule in force about a person on a post says of the placement, in the order of the list, and then the rules
 * about units that lack a fact of the person; nothing where the post is vacant.
 */
export function tracePlacement(view: PlanView, postId: PostId): RuleTrace[] {
  const placed = placedOn(view, postId);
  if (placed === null) return [];
  const { placement, unit } = activeRules(view.ruleset);
  return [
    ...placement.flatMap((rule) => traceRule(rule, view, placed)),
    ...unit.flatMap((rule) => (rule.lacks(view, placed).length > 0 ? traceSilent(rule, view, placed) : [])),
  ];
}

function traceRule(rule: AskedRule<'placement'>, view: PlanView, placed: Placed): RuleTrace[] {
  const findings = rule.check(view, placed);
  if (findings.length > 0) return findings.map((finding) => ofFinding(withWaiver(view, finding)));
  return [traceSilent(rule, view, placed)];
}

/** A rule that finds nothing. */
function traceSilent(
  rule: Pick<AskedRule<'placement'>, 'id' | 'severity' | 'legalBasis' | 'compare' | 'lacks'>,
  view: PlanView,
  placed: Placed,
): RuleTrace {
  const comparison = rule.compare(view, placed);
  const fields = rule.lacks(view, placed);
  const missing = fields.length > 0;
  return {
    rule: rule.id,
    severity: rule.severity,
    outcome: outcomeOf(missing, comparison?.holds ?? null),
    wanted: comparison?.wanted ?? NO_FACT,
    found: missing ? { kind: 'missing', fields: [...fields] } : (comparison?.found ?? NO_FACT),
    legalBasis: [...(comparison?.legalBasis ?? rule.legalBasis)],
    toConfirm: comparison?.confirmed === false,
    finding: null,
  };
}

function outcomeOf(missing: boolean, holds: boolean | null): Outcome {
  if (missing) return 'missing';
  return holds === null ? 'not-applicable' : 'passed';
}

function ofFinding(finding: Finding): RuleTrace {
  return {
    rule: finding.rule,
    severity: finding.severity,
    outcome: finding.waived === null ? 'failed' : 'waived',
    wanted: finding.wanted,
    found: finding.found,
    legalBasis: finding.legalBasis,
    toConfirm: finding.toConfirm === true,
    finding,
  };
}
