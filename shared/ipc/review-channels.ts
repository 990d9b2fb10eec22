/** Channels of the review of a plan: stages, marks, locks, comments, roles. Answered by the data process. */
import { z } from 'zod';
import {
  BegunWords,
  Desk,
  MOST_WORDS,
  PostId,
  Review,
  StaffMember,
  StageStep,
  UnitCode,
} from '../domain/index.ts';
import { ChangeResult, Done } from './shapes.ts';

const Words = z.string().max(MOST_WORDS);

export const reviewChannels = {
  /** The next step of the plan, or a step back with its reason. */
  'plan.step': { args: z.object({ step: StageStep, reason: Words }), result: ChangeResult },
  /** Marks placements; vacant seats among them are passed over. A return is explained. */
  'review.mark': {
    args: z.object({ postIds: z.array(PostId).min(1), review: Review, comment: Words }),
    result: ChangeResult,
  },
  /** Marks all placements of a unit; the comment is then about the unit. */
  'review.markUnit': {
    args: z.object({ unitCode: UnitCode, review: Review, comment: Words }),
    result: ChangeResult,
  },
  'seat.lock': {
    args: z.object({ postIds: z.array(PostId).min(1), locked: z.boolean() }),
    result: ChangeResult,
  },
  /** A remark about a seat, or with `postId` null about its unit. */
  'comment.add': {
    args: z.object({ unitCode: UnitCode, postId: PostId.nullable(), text: Words }),
    result: ChangeResult,
  },
  'comment.settle': {
    args: z.object({ id: z.number().int().positive(), settled: z.boolean() }),
    result: ChangeResult,
  },
  /** What was begun and not sent, of every plan of the file. */
  'comment.begun': { args: z.object({}), result: z.array(BegunWords) },
  /** Keeps what is being written in the file; without words it is forgotten. No step of the history. */
  'comment.keepBegun': { args: BegunWords, result: Done },
  /** Replaces the list of who works on the file. */
  'desk.staff': { args: z.object({ staff: z.array(StaffMember) }), result: ChangeResult },
  /** Says who sits at the keyboard; not a change of the file's contents, so neither journalled nor undone. */
  'desk.sit': { args: z.object({ present: StaffMember.nullable() }), result: Desk },
} as const;
