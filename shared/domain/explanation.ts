/** Why a finding stands and what settles it; and every rule for one person on one post, passed and failed. */
import { z } from 'zod';
import { Candidate } from './candidate.ts';
import { Fact, Finding, Severity, WaiverKind } from './finding.ts';
import { CitationId, PersonId, PostId, UnitCode } from './ids.ts';
import { AnyRuleId } from './rule-id.ts';

/** What a rule says of a person on a post: what needs a look comes first. */
export const OUTCOMES = ['failed', 'missing', 'waived', 'passed', 'not-applicable'] as const;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** One rule for one person on one post. */
export const RuleTrace = z.object({
  rule: AnyRuleId,
  /** That of the finding where there is one, else the gravest the rule raises. */
  severity: Severity,
  outcome: Outcome,
  /** `none` where nothing can be named; `found` names the missing facts where they are what is found. */
  wanted: Fact,
  found: Fact,
  legalBasis: z.array(CitationId),
  /** What is wanted is a default the province has yet to confirm. */
  toConfirm: z.boolean(),
  /** Present where the rule is failed or waived. */
  finding: Finding.nullable(),
});
export type RuleTrace = z.infer<typeof RuleTrace>;

export const PlacementTrace = z.object({
  postId: PostId,
  personId: PersonId,
  /** True where the person does not sit there: what would be if. */
  supposed: z.boolean(),
  /** Posts the person could not keep beside this one. */
  leaves: z.array(PostId),
  /** Every rule in force about a person on a post, in the order of the list; then rules of units that lack a fact. */
  rules: z.array(RuleTrace),
  /** Findings about the person, the seats of the title and the unit that are there because of the placement. */
  around: z.array(Finding),
});
export type PlacementTrace = z.infer<typeof PlacementTrace>;

/** A vacant post somebody would fit. */
export const FittingPost = z.object({
  postId: PostId,
  /** Findings the placement would raise there. */
  lacks: z.array(Finding),
  /** Where it lies, seen from where the person is now. */
  nearness: Candidate.shape.nearness,
});
export type FittingPost = z.infer<typeof FittingPost>;

/** How many of the seats behind a number are named. */
export const SEATS_NAMED = 200;

/** Whose posts a number of a finding is made of. */
export const CountedSeats = z.object({
  total: z.number().int().nonnegative(),
  byUnit: z.array(z.object({ unitCode: UnitCode, count: z.number().int().positive() })),
  /** The first of them (`SEATS_NAMED`), in the order of the list. */
  postIds: z.array(PostId),
});
export type CountedSeats = z.infer<typeof CountedSeats>;

export const FindingExplanation = z.object({
  finding: Finding,
  /** Who would take the post without this finding, best first. */
  people: z.array(Candidate),
  /** Vacant posts the person would take without this finding, best first. */
  posts: z.array(FittingPost),
  /** What may let it stand. */
  waivers: z.array(WaiverKind),
  /** The seats behind a number; null where the finding is not about one. */
  counted: CountedSeats.nullable(),
  /** By how much the number has to change: below 0 fewer, above 0 more; null where it is not about one. */
  change: z.number().int().nullable(),
});
export type FindingExplanation = z.infer<typeof FindingExplanation>;
