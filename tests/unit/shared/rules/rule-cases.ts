/** How the pair of tests of a rule is written down: plans that break it, and plans that hold it. */
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { RuleId } from '../../../../shared/domain/rule-id.ts';
import type { PlanState } from '../../../../shared/rules/plan-state.ts';

/** Parts of a finding; ids as plain text. */
export type FindingParts = Partial<Record<keyof Finding, unknown>>;

export interface Breaking {
  name: string;
  plan: () => PlanState;
  /** The findings of the rule, all of them, by the parts that matter. */
  finds: FindingParts[];
}

export interface Holding {
  name: string;
  plan: () => PlanState;
  /** Findings of this subject only are looked at; all of the rule's where it is left out. */
  of?: Finding['subject'];
}

export interface RuleCases {
  rule: RuleId;
  breaks: Breaking[];
  holds: Holding[];
}
