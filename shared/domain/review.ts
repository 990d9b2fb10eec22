/**
 * How a plan is reviewed: the stages a plan goes through, the marks its placements get, locks and comments on seats,
 * and who sits at the keyboard in which role.
 */
import { z } from 'zod';
import { IsoDate } from './dates.ts';
import { PersonId, PlanId, PostId, UnitCode } from './ids.ts';
import { type Placement, PlacementForm } from './plan.ts';
import type { Command } from './workspace.ts';

/** Cán bộ tham mưu, lãnh đạo, văn thư. */
export const ROLES = ['officer', 'head', 'clerk'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Somebody of the office in one role; who has two roles stands in the list twice. */
export const StaffMember = z.object({ name: z.string().trim().min(1).max(120), role: Role });
export type StaffMember = z.infer<typeof StaffMember>;

/** Who works on the file. An office that lists nobody has no roles: everybody may do everything. */
export const Desk = z.object({
  staff: z.array(StaffMember),
  /** Who sits at the keyboard; null where nobody of the list was chosen yet. */
  present: StaffMember.nullable(),
});
export type Desk = z.infer<typeof Desk>;

export const NO_DESK: Desk = { staff: [], present: null };

export const sameMember = (a: StaffMember, b: StaffMember): boolean => a.name === b.name && a.role === b.role;

export const PLAN_STAGES = ['draft', 'in-review', 'approved', 'issued'] as const;
export const PlanStage = z.enum(PLAN_STAGES);
export type PlanStage = z.infer<typeof PlanStage>;

/** Where a plan stands, since when and through whom; a plan nobody has sent to review has no date. */
export const PlanStanding = z.object({
  stage: PlanStage,
  at: z.iso.datetime().nullable(),
  by: z.string(),
  /** Why it went back, '' where it went on. */
  reason: z.string(),
});
export type PlanStanding = z.infer<typeof PlanStanding>;

export const DRAFT: PlanStanding = { stage: 'draft', at: null, by: '', reason: '' };

/** Whether the placements of a plan may no longer be changed. */
export function isClosed(stage: PlanStage): boolean {
  return stage === 'approved' || stage === 'issued';
}

export const STAGE_STEPS = ['submit', 'return', 'approve', 'issue', 'reopen'] as const;
export const StageStep = z.enum(STAGE_STEPS);
export type StageStep = z.infer<typeof StageStep>;

interface StepRule {
  from: readonly PlanStage[];
  to: PlanStage;
  command: Command;
  /** Going back is explained. */
  needsReason: boolean;
}

/** The steps between stages: draft → in review → approved → issued, and back. */
export const STEP_RULES: Readonly<Record<StageStep, StepRule>> = {
  submit: { from: ['draft'], to: 'in-review', command: 'plan.submit', needsReason: false },
  return: { from: ['in-review'], to: 'draft', command: 'plan.return', needsReason: true },
  approve: { from: ['in-review'], to: 'approved', command: 'plan.approve', needsReason: false },
  issue: { from: ['approved'], to: 'issued', command: 'plan.issue', needsReason: false },
  reopen: { from: ['approved', 'issued'], to: 'draft', command: 'plan.reopen', needsReason: true },
};

/** Steps that may follow a stage, in their order. */
export function stepsFrom(stage: PlanStage): StageStep[] {
  return STAGE_STEPS.filter((step) => STEP_RULES[step].from.includes(stage));
}

/** What was said of a placement; a placement nobody has said anything of is `open`. */
export const REVIEWS = ['proposed', 'agreed', 'returned'] as const;
export const Review = z.enum(REVIEWS);
export type Review = z.infer<typeof Review>;

export const REVIEW_STATES = ['open', 'proposed', 'returned', 'agreed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** A mark with the placement it was given to. */
export const GivenReview = z.object({
  review: Review,
  personId: PersonId,
  form: PlacementForm,
  since: IsoDate.nullable(),
  at: z.iso.datetime(),
  by: z.string(),
});
export type GivenReview = z.infer<typeof GivenReview>;

export const SeatLock = z.object({ at: z.iso.datetime(), by: z.string() });
export type SeatLock = z.infer<typeof SeatLock>;

/** What is marked on a seat; both null where a mark was taken away. */
export const SeatMark = z.object({
  postId: PostId,
  given: GivenReview.nullable(),
  lock: SeatLock.nullable(),
});
export type SeatMark = z.infer<typeof SeatMark>;

type Reviewed = Pick<Placement, 'personId' | 'form' | 'since'>;

/**
 * The state of a placement. A mark counts only for the person, form and date it was given to: once one of them is
 * another, the placement is open again without anybody taking the mark away.
 */
export function reviewStateOf(mark: SeatMark | undefined, placement: Reviewed): ReviewState {
  const given = mark?.given ?? null;
  if (given === null) return 'open';
  const stands =
    given.personId === placement.personId && given.form === placement.form && given.since === placement.since;
  return stands ? given.review : 'open';
}

export type ReviewCounts = Record<ReviewState, number>;

export function countReviews(states: Iterable<ReviewState>): ReviewCounts {
  const counts: ReviewCounts = { open: 0, proposed: 0, returned: 0, agreed: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** The longest comment or reason. */
export const MOST_WORDS = 2000;

/** A comment or a reason that was begun and not sent. `about` is the seat, the unit, or the question it answers. */
export const BegunWords = z.object({
  planId: PlanId,
  about: z.string().min(1),
  text: z.string().max(MOST_WORDS),
});
export type BegunWords = z.infer<typeof BegunWords>;

/** A remark about a seat, or about a unit as a whole. */
export const SeatComment = z.object({
  id: z.number().int().positive(),
  /** Null where it is about the unit. */
  postId: PostId.nullable(),
  unitCode: UnitCode,
  /** `return`: said when the placement, or the unit, was returned. */
  kind: z.enum(['remark', 'return']),
  text: z.string().min(1),
  at: z.iso.datetime(),
  by: z.string(),
  settled: SeatLock.nullable(),
});
export type SeatComment = z.infer<typeof SeatComment>;
