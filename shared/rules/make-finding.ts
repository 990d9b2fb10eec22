/** Findings with stable ids: the rule and its subject. */
import type { Fact, Finding, FindingSubject, RuleScope, Severity } from '../domain/finding.ts';
import type { CitationId } from '../domain/ids.ts';
import type { AnyRuleId } from '../domain/rule-id.ts';
import type { Placed } from './plan-view.ts';
import type { Source } from './ruleset.ts';

/** Most rules find nothing about most subjects: all of them answer the same empty list. */
export const NOTHING: readonly Finding[] = [];

interface Raised {
  rule: AnyRuleId;
  severity: Severity;
  wanted: Fact;
  found: Fact;
  legalBasis: readonly CitationId[];
  /** False where what is wanted is not confirmed: the finding says so, and warns where it would block. */
  confirmed?: boolean;
}

/** A finding about the subject that `key` names. */
export function makeFinding(scope: RuleScope, key: string, subject: FindingSubject, raised: Raised): Finding {
  const toConfirm = raised.confirmed === false;
  const finding: Finding = {
    id: `${raised.rule}:${key}`,
    rule: raised.rule,
    severity: toConfirm && raised.severity === 'block' ? 'warn' : raised.severity,
    scope,
    subject,
    wanted: raised.wanted,
    found: raised.found,
    legalBasis: [...raised.legalBasis],
    waived: null,
  };
  if (toConfirm) finding.toConfirm = true;
  return finding;
}

/** A finding about a person on a post. */
export function placementFinding(placed: Placed, raised: Raised): Finding {
  const { post, person } = placed;
  return makeFinding(
    'placement',
    `${post.id}:${person.id}`,
    {
      unitCode: post.unitCode,
      bodyId: post.bodyId,
      titleCode: post.titleCode,
      postId: post.id,
      personId: person.id,
    },
    raised,
  );
}

/** Legal basis of a threshold as a list: empty where its source is not known. */
export function basisOf(source: Source | undefined): readonly CitationId[] {
  return source === undefined || source.sourceCitation === null ? [] : [source.sourceCitation];
}
