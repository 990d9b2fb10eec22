/** Ids of the rules: those of the program, and those an office made itself. */
import { z } from 'zod';

export const RULE_IDS = [
  'QUAL-DEGREE-MIN',
  'QUAL-THEORY-MIN',
  'QUAL-STATE-MANAGEMENT-MIN',
  'QUAL-PARTY-MEMBER',
  'QUAL-FIELD-MISMATCH',
  'QUAL-PRIOR-TITLE',
  'QUAL-EVALUATION',
  'QUAL-PLANNING',
  'AGE-PAST-RETIREMENT',
  'AGE-FULL-TERM',
  'AGE-RETIRES-IN-TERM',
  'AGE-COMMITTEE',
  'DISCIPLINE-IN-FORCE',
  'DISCIPLINE-WINDOW',
  'HOME-LOCAL',
  'FORM-ACTING-LIMIT',
  'FORM-SECONDMENT-LIMIT',
  'FORM-RECEPTION-SERVICE',
  'FORM-REAPPOINT-OR-EXTEND',
  'PERSON-DOUBLE-POST',
  'PERSON-UNPLACED',
  'PERSON-LEAVING-PLACED',
  'POST-VACANT',
  'POST-OVERFILLED',
  'UNIT-CENTRE-DIRECTOR',
  'BODY-DEPUTY-SHARE',
  'UNIT-COMMITTEE-SIZE',
  'UNIT-STANDING-COMMITTEE',
  'UNIT-STANDING-STRUCTURE',
  'UNIT-COUNCIL-DEPUTY',
  'UNIT-HEADCOUNT',
  'UNIT-KINSHIP',
  'EXCESS-DEADLINE',
  'UNIT-STRUCTURE',
  'UNIT-SPECIALITY-GAP',
  'PROVINCE-VICE-CHAIRS',
  'PROVINCE-ORGANISATIONS',
  'PROVINCE-DEPUTY-HEADS',
  'PROVINCE-HEADCOUNT',
  'DATA-MISSING',
  'DATA-IMPOSSIBLE',
  'DATA-DUPLICATE',
  'DATA-CONFLICT',
] as const;
export const RuleId = z.enum(RULE_IDS);
export type RuleId = z.infer<typeof RuleId>;

/** A rule of the office's own: `OWN-` and a number. */
export const OwnRuleId = z.custom<`OWN-${number}`>(
  (value) => typeof value === 'string' && /^OWN-[1-9]\d*$/.test(value),
);
export type OwnRuleId = z.infer<typeof OwnRuleId>;

export const AnyRuleId = z.union([RuleId, OwnRuleId]);
export type AnyRuleId = z.infer<typeof AnyRuleId>;

export function isOwnRule(id: AnyRuleId): id is OwnRuleId {
  return id.startsWith('OWN-');
}
