/** How the findings of a rule may be let stand. */
import { WAIVER_KINDS, type WaiverKind } from '../domain/finding.ts';
import { type AnyRuleId, isOwnRule } from '../domain/rule-id.ts';
import { RULES } from './registry.ts';

const KINDS: ReadonlyMap<string, readonly WaiverKind[]> = new Map(
  RULES.map(({ id, waivable }) => [id, waivable]),
);
const NONE: readonly WaiverKind[] = [];

/** Kinds of waivers a rule knows; the office may let findings of a rule of its own stand in any way. */
export function waiverKindsOf(rule: AnyRuleId): readonly WaiverKind[] {
  return isOwnRule(rule) ? WAIVER_KINDS : (KINDS.get(rule) ?? NONE);
}
