/** Who is proposed for which vacant seats, many at once; nothing is changed by a proposal. */
import { z } from 'zod';
import { Candidate } from './candidate.ts';
import { Finding } from './finding.ts';
import { PersonId, PostId } from './ids.ts';
import { SeverityCounts } from './workspace.ts';

/** How far somebody may have to move. Borders of communes are not known, so the old district is the nearest step. */
export const REACHES = ['same-unit', 'same-district', 'province'] as const;
export type Reach = (typeof REACHES)[number];

/** `met`: nobody who lacks anything; `warned`: shortcomings that only warn are told and left to the officer. */
export const PROPOSAL_STANDARDS = ['met', 'warned'] as const;
export type ProposalStandard = (typeof PROPOSAL_STANDARDS)[number];

export const ProposalRequest = z.object({
  /** Seats to fill; of these only the vacant ones of the norm are looked at. Null: all of the plan. */
  postIds: z.array(PostId).nullable(),
  /** People to place; of these only those neither placed nor settled. Null: all of the plan's scope. */
  personIds: z.array(PersonId).nullable(),
  /** Leave out seats that need not be filled. */
  requiredOnly: z.boolean(),
  reach: z.enum(REACHES),
  standard: z.enum(PROPOSAL_STANDARDS),
});
export type ProposalRequest = z.infer<typeof ProposalRequest>;

export const ProposalRow = z.object({
  postId: PostId,
  personId: PersonId,
  /** Findings the placement would raise with all the others of the proposal in force. */
  lacks: z.array(Finding),
  nearness: Candidate.shape.nearness,
  /** `proposed`: the list names this title for the person; `level`: it stands as high as the present one. */
  because: z.enum(['proposed', 'level', 'other']),
  /** Others who could sit there, best first, though the proposal may have a seat for them. */
  others: z.array(Candidate.pick({ personId: true, nearness: true })),
});
export type ProposalRow = z.infer<typeof ProposalRow>;

export const Proposal = z.object({
  /** In the order of the seats in the plan. */
  rows: z.array(ProposalRow),
  /** Seats looked at for which nobody was left, and people for whom no seat was. */
  seatsLeft: z.array(PostId),
  peopleLeft: z.array(PersonId),
  /** Vacant seats beyond what is looked at in one go. */
  beyond: z.number().int().nonnegative(),
  /** Findings of the whole plan now and with the proposal in force; null where the plan is too large to go through twice. */
  findings: z.object({ before: SeverityCounts, after: SeverityCounts }).nullable(),
});
export type Proposal = z.infer<typeof Proposal>;

/** Somebody taken from a proposal, or put in the place of who was proposed. */
export const ProposalItem = z.object({ postId: PostId, personId: PersonId });
export type ProposalItem = z.infer<typeof ProposalItem>;
