/** Channels of the roster kept by hand, answered by the data process. */
import { z } from 'zod';
import {
  BulkChange,
  BulkEdit,
  BulkPreview,
  JournalEntry,
  MergeSide,
  MergeView,
  PersonFields,
  PersonId,
  PossibleDouble,
  RemovedPerson,
} from '../domain/index.ts';
import { ChangeResult, Done } from './shapes.ts';

/** What was typed in the form of a person and is not saved yet; null for somebody new. */
export const KeptDraft = z.object({
  personId: PersonId.nullable(),
  before: z.record(z.string(), z.string()),
  values: z.record(z.string(), z.string()),
  chosen: z.array(z.string()),
});
export type KeptDraft = z.infer<typeof KeptDraft>;

export const peopleChannels = {
  /** Enters somebody no list has; the program gives the number, and the answer's delta has the person. */
  'person.add': { args: z.object({ fields: PersonFields }), result: ChangeResult },
  /**
   * Takes people out of the roster. `clearSeats` empties their seats in every plan at the same time; without it,
   * somebody with a seat is refused with `person-placed`.
   */
  'person.remove': {
    args: z.object({
      personIds: z.array(PersonId).min(1),
      reason: z.string(),
      clearSeats: z.boolean(),
    }),
    result: ChangeResult,
  },
  /** Brings back people who were taken out; seats and dispositions they had are not given back. */
  'person.restore': { args: z.object({ personIds: z.array(PersonId).min(1) }), result: ChangeResult },
  'person.removed': { args: z.object({}), result: z.array(RemovedPerson) },
  'person.previewMany': { args: BulkEdit, result: BulkPreview },
  /** Refuses the whole where it cannot be true of somebody who is not named in `leaveOut`. */
  'person.editMany': { args: BulkChange, result: ChangeResult },
  /** Pairs of the roster that may be one person, the surest first; those told apart are left out. */
  'person.doubles': { args: z.object({}), result: z.array(PossibleDouble) },
  /** Tells two people apart: they are listed as possible doubles no more. */
  'person.apart': { args: z.object({ a: PersonId, b: PersonId }), result: ChangeResult },
  'person.mergeView': { args: z.object({ kept: PersonId, other: PersonId }), result: MergeView },
  /** Makes one of two. `take` names the facts taken from the other; `seats` whose stay where both have some. */
  'person.merge': {
    args: z.object({
      kept: PersonId,
      other: PersonId,
      take: z.array(z.string()),
      seats: MergeSide.nullable(),
    }),
    result: ChangeResult,
  },
  /** What was done about a person, newest first. */
  'person.journal': {
    args: z.object({ personId: PersonId, limit: z.number().int().positive().max(1000) }),
    result: z.array(JournalEntry),
  },
  /** The form left with changes, null for none. */
  'person.draft': { args: z.object({}), result: KeptDraft.nullable() },
  'person.keepDraft': { args: z.object({ draft: KeptDraft.nullable() }), result: Done },
} as const;
