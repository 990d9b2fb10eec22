/** A rule of the office's own: conditions on people, placements and posts, and what to say where they hold. */
import { z } from 'zod';
import { Finding, MissingField, Severity } from './finding.ts';
import { CitationId, PersonId } from './ids.ts';
import { OwnFieldRef } from './own-fact.ts';
import { OWN_OPERATORS, OWN_SCOPES } from './own-field.ts';
import { OwnRuleId } from './rule-id.ts';

/** The value a field is compared with: a number, a day or a level; several of a list; yes or no; none for `empty`. */
export const OwnValue = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]).nullable();
export type OwnValue = z.infer<typeof OwnValue>;

export const Comparison = OwnFieldRef.extend({
  kind: z.literal('compare'),
  operator: z.enum(OWN_OPERATORS),
  value: OwnValue,
});
export type Comparison = z.infer<typeof Comparison>;

/** All of them, at least one of them, none of them. */
export const JOINS = ['all', 'any', 'none'] as const;
export type Join = (typeof JOINS)[number];

export interface ConditionGroup {
  kind: 'group';
  join: Join;
  items: Condition[];
}
export type Condition = Comparison | ConditionGroup;

/** Conditions within conditions; deeper than this nobody reads. */
export const MOST_LEVELS = 5;

export const ConditionGroup: z.ZodType<ConditionGroup, ConditionGroup> = z.object({
  kind: z.literal('group'),
  join: z.enum(JOINS),
  items: z.array(z.lazy(() => z.union([Comparison, ConditionGroup]))),
});

export const OwnRule = z.object({
  id: OwnRuleId,
  name: z.string(),
  scope: z.enum(OWN_SCOPES),
  /** The rule speaks where these hold. */
  conditions: ConditionGroup,
  severity: Severity,
  /** What is wrong, in a few words; `{age}` stands for what was found of a field. */
  message: z.string(),
  /** What settles it; '' where that goes without saying. */
  settle: z.string(),
  citation: CitationId.nullable(),
  active: z.boolean(),
  note: z.string(),
});
export type OwnRule = z.infer<typeof OwnRule>;

/** A rule as it is edited: a new one has no id yet. */
export const OwnRuleDraft = OwnRule.extend({ id: OwnRuleId.nullable() });
export type OwnRuleDraft = z.infer<typeof OwnRuleDraft>;

/** What a person lacks for a rule to be asked. */
export const Lacking = z.object({
  fields: z.array(MissingField),
  /** Headers of columns kept verbatim. */
  columns: z.array(z.string()),
});
export type Lacking = z.infer<typeof Lacking>;

/** Whom a rule would hit if it were saved now. */
export const OwnRulePreview = z.object({
  /** The first of them; `total` counts all. */
  findings: z.array(Finding),
  total: z.number().int().nonnegative(),
  /** Of these, how many a waiver covers. */
  waived: z.number().int().nonnegative(),
  /** What the rule was asked about: placements, people or posts. */
  asked: z.number().int().nonnegative(),
  lacking: z.array(Lacking.extend({ personId: PersonId })),
  lackingTotal: z.number().int().nonnegative(),
});
export type OwnRulePreview = z.infer<typeof OwnRulePreview>;

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** A message in pieces: words, and the names between braces. */
export function messageParts(message: string): { text: string; isField: boolean }[] {
  const parts: { text: string; isField: boolean }[] = [];
  let at = 0;
  for (const match of message.matchAll(PLACEHOLDER)) {
    if (match.index > at) parts.push({ text: message.slice(at, match.index), isField: false });
    parts.push({ text: match[1] ?? '', isField: true });
    at = match.index + match[0].length;
  }
  if (at < message.length) parts.push({ text: message.slice(at), isField: false });
  return parts;
}

/** Every comparison of a tree, in order. */
export function comparisonsOf(condition: Condition): Comparison[] {
  return condition.kind === 'compare' ? [condition] : condition.items.flatMap(comparisonsOf);
}
