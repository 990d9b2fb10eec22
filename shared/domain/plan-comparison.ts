/** Two plans of a workspace side by side: the one in use (`mine`) and another one (`other`). */
import { z } from 'zod';
import { Finding } from './finding.ts';
import { PersonId, PostId, UnitCode } from './ids.ts';
import { Disposition, Placement } from './plan.ts';
import { PlanFigures, PlanRecord } from './plan-record.ts';
import { AnyRuleId } from './rule-id.ts';
import { Waiver } from './waiver.ts';

const count = z.number().int().nonnegative();

function both<T extends z.ZodType>(shape: T) {
  return z.object({ mine: shape, other: shape });
}

/** In what a person ends differently, the weightiest first. */
export const DIFFERENCES = ['unit', 'post', 'disposition', 'form', 'date', 'note'] as const;
export const Difference = z.enum(DIFFERENCES);
export type Difference = z.infer<typeof Difference>;

/** What becomes of a person in a plan. */
export const Ending = z.object({ placements: z.array(Placement), disposition: Disposition.nullable() });
export type Ending = z.infer<typeof Ending>;

export const PersonDifference = z.object({
  personId: PersonId,
  differences: z.array(Difference).min(1),
  ...both(Ending).shape,
});
export type PersonDifference = z.infer<typeof PersonDifference>;

/** A seat other people sit on, or nobody in one of the plans. */
export const SeatDifference = z.object({ postId: PostId, ...both(PersonId.nullable()).shape });
export type SeatDifference = z.infer<typeof SeatDifference>;

/** A finding is the same in both plans where rule and subject are, and both count it as open or as waived. */
export const RuleDifference = z.object({
  rule: AnyRuleId,
  onlyMine: z.array(Finding),
  onlyOther: z.array(Finding),
  inBoth: count,
});
export type RuleDifference = z.infer<typeof RuleDifference>;

export const STAFF_GROUPS = ['party', 'government', 'front'] as const;
export const StaffGroup = z.enum(STAFF_GROUPS);
export type StaffGroup = z.infer<typeof StaffGroup>;

/** People on the payroll; `unitCode` null is the whole province. */
export const HeadcountDifference = z.object({
  unitCode: UnitCode.nullable(),
  bloc: StaffGroup,
  ...both(count).shape,
});
export type HeadcountDifference = z.infer<typeof HeadcountDifference>;

/**
 * How far people go from where they work now to where a plan puts them, each by the farthest of their seats. There are
 * no sums of money in the workspace, so none are told.
 */
export const Moves = z.object({
  /** Stay in the unit their present workplace went into. */
  sameUnit: count,
  /** Go to another unit that shares an old district with it. */
  sameDistrict: count,
  /** Go to a unit outside their old district. */
  province: count,
  /** Placed, but the present workplace is not known as one of the province. */
  unknown: count,
});
export type Moves = z.infer<typeof Moves>;

export const PlanComparison = z.object({
  ...both(PlanRecord).shape,
  figures: both(PlanFigures),
  moves: both(Moves),
  people: z.array(PersonDifference),
  seats: z.array(SeatDifference),
  /** Rules that find something in one plan only. */
  findings: z.array(RuleDifference),
  /** The province in all blocs, then every unit and bloc in which the plans differ. */
  headcount: z.array(HeadcountDifference),
});
export type PlanComparison = z.infer<typeof PlanComparison>;

/** What taking people over from the other plan would do. */
export const TakeOver = z.object({
  /** Everybody who would end as in the other plan: those who were asked for, then those they bring along. */
  personIds: z.array(PersonId),
  /** Of them who was not asked for: each sits on a seat somebody before them is to take. */
  along: z.array(PersonId),
  /** Seats that are filled now and would be vacant, though they are filled in the other plan. */
  leftVacant: z.array(PostId),
  /** Seats held back, which nobody may be put on: nothing can be taken over as long as there are any. */
  frozen: z.array(z.object({ personId: PersonId, postId: PostId })),
  /**
   * Records of the other plan on findings about these people that this plan has none of: standards owed, consents,
   * special cases. They come along where that is wished; what this plan recorded itself stays.
   */
  waivers: z.array(Waiver),
});
export type TakeOver = z.infer<typeof TakeOver>;
