/** What a province may set: standards per title and thresholds of rules, each with its source. */
import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import { RuleId } from '../domain/finding.ts';
import { CitationId, TitleCode } from '../domain/ids.ts';
import { Degree, Theory } from '../domain/levels.ts';
import type { RuleOverrides } from '../domain/settings.ts';

/** Where a threshold comes from. `confirmed: false` is shown as "mặc định – cần Tỉnh uỷ xác nhận" and never blocks. */
export const Source = z.object({ sourceCitation: CitationId.nullable(), confirmed: z.boolean() });
export type Source = z.infer<typeof Source>;

/** Standard of one title; null where no demand is known. */
export const Standard = Source.extend({
  title: TitleCode,
  minDegree: Degree.nullable(),
  minTheory: Theory.nullable(),
  /** `required` blocks once confirmed, `warn` warns; titles of the Party block by themselves. */
  partyMember: z.enum(['required', 'warn']).nullable(),
});
export type Standard = z.infer<typeof Standard>;

/** A threshold of a rule. */
export const Parameter = Source.extend({ value: z.unknown() });
export type Parameter = z.infer<typeof Parameter>;

/** A file of resources/rulesets. */
export const Ruleset = z.object({
  id: z.string().min(1),
  standards: z.array(Standard),
  parameters: z.partialRecord(RuleId, z.record(z.string(), Parameter)),
});
export type Ruleset = z.infer<typeof Ruleset>;

/** A rule as far as its thresholds go. */
export interface RuleParameters {
  readonly id: RuleId;
  parametersIn(ruleset: Ruleset): Readonly<Record<string, unknown>>;
}

/**
 * The ruleset with what the office changed laid over it. What the office sets counts as confirmed.
 * Throws AppError `bad-arguments` where a value does not fit its rule.
 */
export function withOverrides(
  ruleset: Ruleset,
  overrides: RuleOverrides,
  rules: readonly RuleParameters[],
): Ruleset {
  const parameters = { ...ruleset.parameters };
  for (const rule of rules) {
    const changes = overrides[rule.id];
    if (changes === undefined) continue;
    const own: Record<string, Parameter> = { ...parameters[rule.id] };
    for (const [name, value] of Object.entries(changes)) {
      own[name] = { value, sourceCitation: own[name]?.sourceCitation ?? null, confirmed: true };
    }
    parameters[rule.id] = own;
  }
  const changed = { ...ruleset, parameters };
  for (const rule of rules) {
    try {
      rule.parametersIn(changed);
    } catch (error) {
      throw new AppError(
        'bad-arguments',
        { rule: rule.id },
        error instanceof Error ? error.message : String(error),
      );
    }
  }
  return changed;
}
