/** What a province may set: standards per title and thresholds of rules, each with its source. */
import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import { CitationId, TitleCode } from '../domain/ids.ts';
import { Degree, StateManagement, Theory } from '../domain/levels.ts';
import { OwnRule } from '../domain/own-rule.ts';
import { RuleId } from '../domain/rule-id.ts';
import { RuleSwitches, type WorkspaceSettings } from '../domain/settings.ts';
import { SpecialityCode } from '../domain/speciality.ts';
import { problemsOf } from './own/problems.ts';

/** Where a threshold comes from. `confirmed: false` is shown as "mặc định – cần Tỉnh uỷ xác nhận" and never blocks. */
export const Source = z.object({ sourceCitation: CitationId.nullable(), confirmed: z.boolean() });
export type Source = z.infer<typeof Source>;

/** The demands of a standard, each a column of the table of standards. */
export const STANDARD_FIELDS = [
  'minDegree',
  'minTheory',
  'minStateManagement',
  'priorTitles',
  'partyMember',
  'planning',
  'minMonthsLeft',
  'fields',
] as const;
export const StandardField = z.enum(STANDARD_FIELDS);
export type StandardField = z.infer<typeof StandardField>;

/** Standard of one title: null, or an empty list, where it demands nothing. */
export const Standard = Source.extend({
  title: TitleCode,
  minDegree: Degree.nullable(),
  minTheory: Theory.nullable(),
  minStateManagement: StateManagement.nullable(),
  /** Posts one of which must have been held, in words as lists have them: `Trưởng phòng`, `Phó Bí thư huyện uỷ`. */
  priorTitles: z.array(z.string().min(1)),
  /** `required` blocks once confirmed, `warn` warns; titles of the Party block by themselves. */
  partyMember: z.enum(['required', 'warn']).nullable(),
  /** Whether somebody must be planned for it (quy hoạch); null leaves it to the general rule. */
  planning: z.enum(['required', 'not-required']).nullable(),
  /** Months of service that must be left on appointment; null leaves it to the general rule. */
  minMonthsLeft: z.number().int().min(0).max(600).nullable(),
  /** Fields of study, any of which fits. */
  fields: z.array(SpecialityCode),
  /** Demands that are not confirmed although the row as a whole is. */
  toConfirm: z.array(StandardField),
});
export type Standard = z.infer<typeof Standard>;

/** What a standard demands in one column, or null. */
export function demandOf(standard: Standard, field: StandardField): Standard[StandardField] {
  const value = standard[field];
  return Array.isArray(value) && value.length === 0 ? null : value;
}

/** Where one demand of a standard comes from. */
export function sourceOf(standard: Standard, field: StandardField): Source {
  const { sourceCitation, confirmed, toConfirm } = standard;
  return { sourceCitation, confirmed: confirmed && !toConfirm.includes(field) };
}

/** A threshold of a rule. */
export const Parameter = Source.extend({ value: z.unknown() });
export type Parameter = z.infer<typeof Parameter>;

/** A file of resources/rulesets. */
export const Ruleset = z.object({
  id: z.string().min(1),
  standards: z.array(Standard),
  parameters: z.partialRecord(RuleId, z.record(z.string(), Parameter)),
  /** Rules the office switched off or gave another severity. */
  switches: RuleSwitches.default({}),
  /** Rules the office made itself. */
  own: z.array(OwnRule).default([]),
});
export type Ruleset = z.infer<typeof Ruleset>;

const standardsByTitle = new WeakMap<Ruleset, ReadonlyMap<TitleCode, Standard>>();

/** The standard of a title, where there is one. */
export function standardOf(ruleset: Ruleset, title: TitleCode): Standard | undefined {
  let known = standardsByTitle.get(ruleset);
  if (known === undefined) {
    known = new Map(ruleset.standards.map((standard) => [standard.title, standard]));
    standardsByTitle.set(ruleset, known);
  }
  return known.get(title);
}

/** A rule as far as its thresholds go. */
export interface RuleParameters {
  readonly id: RuleId;
  parametersIn(ruleset: Ruleset): Readonly<Record<string, unknown>>;
}

/** Whether the office switched a rule of the program off. */
export function isOff({ switches }: Ruleset, { id }: Pick<RuleParameters, 'id'>): boolean {
  return switches[id]?.off === true;
}

/** What of an office's settings its rules are made of. */
export type RuleSettings = Pick<WorkspaceSettings, 'ruleOverrides' | 'ruleSwitches' | 'ownRules'>;

/**
 * The ruleset with what the office changed laid over it. What the office sets counts as confirmed.
 * Throws AppError `bad-arguments` where a value does not fit its rule.
 */
export function withOverrides(
  ruleset: Ruleset,
  { ruleOverrides, ruleSwitches, ownRules }: RuleSettings,
  rules: readonly RuleParameters[],
): Ruleset {
  const parameters = { ...ruleset.parameters };
  for (const rule of rules) {
    const changes = ruleOverrides[rule.id];
    if (changes === undefined) continue;
    const own: Record<string, Parameter> = { ...parameters[rule.id] };
    for (const [name, value] of Object.entries(changes)) {
      const sourceCitation = ruleSwitches[rule.id]?.citation ?? own[name]?.sourceCitation ?? null;
      own[name] = { value, sourceCitation, confirmed: true };
    }
    parameters[rule.id] = own;
  }
  const changed = { ...ruleset, parameters, switches: ruleSwitches, own: [...ownRules] };
  for (const own of ownRules) {
    const [problem] = problemsOf(own);
    if (problem !== undefined) throw new AppError('bad-arguments', { rule: own.id }, problem.code);
  }
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
