/** What a check found: facts, never a finished sentence (sentences are made by the catalogs). */
import { z } from 'zod';
import { COUNT_FACTS } from './count-facts.ts';
import { IsoDate } from './dates.ts';
import { HISTORY_FACTS } from './history-facts.ts';
import { BodyId, CitationId, PersonId, PostId, TitleCode, UnitCode } from './ids.ts';
import { Degree, StateManagement, Theory } from './levels.ts';
import { OwnFact } from './own-fact.ts';
import { Sex } from './person.ts';
import { DispositionKind } from './plan.ts';
import { AnyRuleId } from './rule-id.ts';
import { SpecialityCode } from './speciality.ts';

export const SEVERITIES = ['block', 'warn', 'info'] as const;
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

export const RuleScope = z.enum(['placement', 'person', 'post', 'title', 'body', 'unit', 'province']);
export type RuleScope = z.infer<typeof RuleScope>;

/** Person fields a rule may miss. */
export const MissingField = z.enum([
  'degree',
  'major',
  'theory',
  'stateManagement',
  'birth',
  'sex',
  'partyOfficial',
  'currentTitle',
  'planning',
  'homePlace',
  'recruited',
  'positionSince',
  'appointedUntil',
  'service',
  'evaluations',
  'disciplines',
  'relatives',
  'ethnicity',
  'religion',
  'foreignLanguage',
  'informatics',
  'currentUnit',
  'salaryCoefficient',
  /** A column kept verbatim. */
  'extra',
]);
export type MissingField = z.infer<typeof MissingField>;

/** Dates of a person that cannot be true together. */
export const CONTRADICTIONS = [
  'born-too-late',
  'party-under-age',
  'recruited-under-age',
  'official-before-probation',
  'recruited-in-future',
  'party-in-future',
] as const;
export const Contradiction = z.enum(CONTRADICTIONS);
export type Contradiction = z.infer<typeof Contradiction>;

/** One compared fact. The catalogs have one phrase per `kind` (`rules.fact.<kind>`); see shared/rules/describe.ts. */
export const Fact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('degree'), value: Degree }),
  z.object({ kind: z.literal('theory'), value: Theory }),
  z.object({ kind: z.literal('state-management'), value: StateManagement }),
  z.object({ kind: z.literal('specialities'), codes: z.array(SpecialityCode).min(1) }),
  /** Fields of study as the roster has them. */
  z.object({ kind: z.literal('study-fields'), fields: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal('planned-for-title') }),
  z.object({ kind: z.literal('planning'), text: z.string() }),
  /** Missing data that the check needs. */
  z.object({
    kind: z.literal('missing'),
    fields: z.array(MissingField).min(1),
    /** Headers of columns kept verbatim; present where `fields` has `extra`. */
    columns: z.array(z.string()).min(1).optional(),
  }),
  z.object({ kind: z.literal('party-official') }),
  z.object({ kind: z.literal('party-since'), since: z.string() }),
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
  z.object({ kind: z.literal('leaves'), disposition: DispositionKind, date: z.string() }),
  z.object({ kind: z.literal('not-local') }),
  /** A home place as written, and the unit, old commune or old district it lies in. */
  z.object({ kind: z.literal('home-place'), text: z.string(), name: z.string() }),
  z.object({ kind: z.literal('home-elsewhere'), text: z.string() }),
  z.object({ kind: z.literal('months-at-most'), months: z.number().int() }),
  z.object({ kind: z.literal('service-at-least'), months: z.number().int(), reference: z.string() }),
  z.object({
    kind: z.literal('months-since'),
    months: z.number().int(),
    since: z.string(),
    reference: z.string(),
  }),
  z.object({ kind: z.literal('contradictions'), items: z.array(Contradiction).min(1) }),
  z.object({ kind: z.literal('same-citizen-id'), personIds: z.array(PersonId).min(1) }),
  z.object({ kind: z.literal('same-name-and-birth'), personIds: z.array(PersonId).min(1) }),
  /** Sex and year of birth as a citizen number tells them, and as they were entered; null where both agree. */
  z.object({ kind: z.literal('citizen-id-says'), sex: Sex.nullable(), year: z.string().nullable() }),
  z.object({ kind: z.literal('roster-says'), sex: Sex.nullable(), year: z.string().nullable() }),
  z.object({ kind: z.literal('posts'), postIds: z.array(PostId).min(1) }),
  z.object({ kind: z.literal('one-post') }),
  z.object({ kind: z.literal('placed-or-disposed') }),
  z.object({ kind: z.literal('filled') }),
  z.object({ kind: z.literal('vacant') }),
  z.object({ kind: z.literal('seats'), count: z.number().int(), deadline: z.string().nullable() }),
  /** A centre director who is not a vice-chair, and the vice-chair who is. */
  z.object({ kind: z.literal('director-not-vice-chair') }),
  z.object({ kind: z.literal('director-vice-chair') }),
  /** What a rule of the office's own compared, and what its message names. */
  z.object({ kind: z.literal('own-facts'), facts: z.array(OwnFact) }),
  ...COUNT_FACTS,
  ...HISTORY_FACTS,
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

/** What lets a finding stand: an owed standard, the superior committee's consent, a special case (see waiver.ts). */
export const WAIVER_KINDS = ['owed', 'consent', 'special'] as const;
export const WaiverKind = z.enum(WAIVER_KINDS);
export type WaiverKind = z.infer<typeof WaiverKind>;

/** The waiver of a finding, in short. */
export const FindingWaiver = z.object({
  kind: WaiverKind,
  document: z.string(),
  deadline: IsoDate.nullable(),
});
export type FindingWaiver = z.infer<typeof FindingWaiver>;

export const Finding = z.object({
  /** Stable within a workspace state: rule and subject. */
  id: z.string(),
  rule: AnyRuleId,
  severity: Severity,
  scope: RuleScope,
  subject: FindingSubject,
  wanted: Fact,
  found: Fact,
  legalBasis: z.array(CitationId),
  /** Present where what is wanted is a default the province has yet to confirm; such a finding never blocks. */
  toConfirm: z.literal(true).optional(),
  /** The waiver that covers it today: it stays visible and counts by itself. */
  waived: FindingWaiver.nullable(),
  /** Present where a waiver covered it until its deadline passed. */
  lapsed: FindingWaiver.optional(),
});
export type Finding = z.infer<typeof Finding>;

/** Seats a finding is about: its own, or those on which it found somebody. */
export function postsOfFinding({ subject, found }: Pick<Finding, 'subject' | 'found'>): readonly PostId[] {
  if (subject.postId !== undefined) return [subject.postId];
  return 'postIds' in found ? found.postIds : [];
}

/** People a finding is about: its own, or the two it found related. */
export function peopleOfFinding({ subject, found }: Pick<Finding, 'subject' | 'found'>): readonly PersonId[] {
  if (subject.personId !== undefined) return [subject.personId];
  return found.kind === 'kin' || found.kind === 'kin-by-name' ? found.personIds : [];
}
