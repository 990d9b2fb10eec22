/** What a check found: facts, never a finished sentence (sentences are made by the catalogs). */
import { z } from 'zod';
import { BodyId, CitationId, PersonId, PostId, TitleCode, UnitCode } from './ids.ts';
import { Degree, Theory } from './levels.ts';

export const SEVERITIES = ['block', 'warn', 'info'] as const;
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

export const RULE_IDS = [
  'QUAL-DEGREE-MIN',
  'QUAL-THEORY-MIN',
  'QUAL-PARTY-MEMBER',
  'AGE-PAST-RETIREMENT',
  'AGE-FULL-TERM',
  'AGE-RETIRES-IN-TERM',
  'PERSON-DOUBLE-POST',
  'PERSON-UNPLACED',
  'POST-VACANT',
  'POST-OVERFILLED',
  'UNIT-CENTRE-DIRECTOR',
  'DATA-MISSING',
] as const;
export const RuleId = z.enum(RULE_IDS);
export type RuleId = z.infer<typeof RuleId>;

export const RuleScope = z.enum(['placement', 'person', 'post', 'title', 'body', 'unit', 'province']);
export type RuleScope = z.infer<typeof RuleScope>;

/** Person fields a rule may miss. */
export const MissingField = z.enum(['degree', 'theory', 'birth', 'sex', 'partyOfficial', 'currentTitle']);
export type MissingField = z.infer<typeof MissingField>;

/** One compared fact. The catalogs have one phrase per `kind` (`rules.fact.<kind>`); see shared/rules/describe.ts. */
export const Fact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('degree'), value: Degree }),
  z.object({ kind: z.literal('theory'), value: Theory }),
  /** Missing data that the check needs. */
  z.object({ kind: z.literal('missing'), fields: z.array(MissingField).min(1) }),
  z.object({ kind: z.literal('party-official') }),
  z.object({ kind: z.literal('party-probation'), since: z.string() }),
  z.object({ kind: z.literal('not-party') }),
  /** Retirement compared with a date: months left are whole months (month arithmetic of RULES.md). */
  z.object({
    kind: z.literal('retirement'),
    month: z.string(),
    age: z.string(),
    reference: z.string(),
    monthsLeft: z.number().int(),
  }),
  z.object({ kind: z.literal('months-at-least'), months: z.number().int(), reference: z.string() }),
  z.object({ kind: z.literal('serves-on'), date: z.string() }),
  z.object({ kind: z.literal('posts'), postIds: z.array(PostId).min(1) }),
  z.object({ kind: z.literal('one-post') }),
  z.object({ kind: z.literal('placed-or-disposed') }),
  z.object({ kind: z.literal('filled') }),
  z.object({ kind: z.literal('vacant') }),
  z.object({ kind: z.literal('seats'), count: z.number().int(), deadline: z.string().nullable() }),
  /** A centre director who is not a vice-chair, and the vice-chair who is. */
  z.object({ kind: z.literal('director-not-vice-chair') }),
  z.object({ kind: z.literal('director-vice-chair') }),
]);
export type Fact = z.infer<typeof Fact>;

export const FindingSubject = z.object({
  unitCode: UnitCode.optional(),
  bodyId: BodyId.optional(),
  titleCode: TitleCode.optional(),
  postId: PostId.optional(),
  personId: PersonId.optional(),
});
export type FindingSubject = z.infer<typeof FindingSubject>;

export const Finding = z.object({
  /** Stable within a workspace state: rule and subject. */
  id: z.string(),
  rule: RuleId,
  severity: Severity,
  scope: RuleScope,
  subject: FindingSubject,
  wanted: Fact,
  found: Fact,
  legalBasis: z.array(CitationId),
  /** Present where what is wanted is a default the province has yet to confirm; such a finding never blocks. */
  toConfirm: z.literal(true).optional(),
  /** Waivers come with a later version; the field is part of the format already. */
  waived: z.null(),
});
export type Finding = z.infer<typeof Finding>;
