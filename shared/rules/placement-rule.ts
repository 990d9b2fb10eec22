/**
 * Rules about a person on a post compare facts: what is wanted with what was found. The finding follows from that, and
 * so does the answer to "why": the same comparison shows what passed and what does not apply.
 */
import type { MissingField } from '../domain/finding.ts';
import type { Comparison } from './comparison.ts';
import { NOTHING, placementFinding } from './make-finding.ts';
import type { Placed, PlanView } from './plan-view.ts';
import { defineRule, type Rule, type RuleSpec, type Thresholds } from './rule.ts';

export interface PlacementRuleSpec<P> extends Omit<RuleSpec<'placement', P>, 'scope' | 'check'> {
  /** Null where the rule asks nothing of this person on this post. */
  compare(view: PlanView, placed: Placed, thresholds: Thresholds<P>): Comparison | null;
}

const NOTHING_LACKS: readonly MissingField[] = [];

/** A rule about a person on a post; it finds what its comparison says does not hold. */
export function definePlacementRule<P>({ compare, lacks, ...spec }: PlacementRuleSpec<P>): Rule<'placement'> {
  // DATA-MISSING asks what a rule lacks right after its check; it lacks something only where it could not tell.
  let toldOf: Placed | null = null;
  let toldBy: Thresholds<P> | null = null;
  return defineRule({
    ...spec,
    scope: 'placement',
    compare,
    check(view, placed, thresholds) {
      const comparison = compare(view, placed, thresholds);
      if (comparison?.holds !== null) {
        toldOf = placed;
        toldBy = thresholds;
      }
      if (comparison === null || comparison.holds !== false) return NOTHING;
      return [placementFinding(placed, { rule: spec.id, severity: spec.severity, ...comparison })];
    },
    lacks(view, placed, thresholds) {
      if (toldOf === placed && toldBy === thresholds) return NOTHING_LACKS;
      return lacks?.(view, placed, thresholds) ?? NOTHING_LACKS;
    },
  });
}
