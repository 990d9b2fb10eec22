/** The roster kept by hand: who was taken out, who may be one person twice, how two are merged, one fact for many. */
import { z } from 'zod';
import { CONTRADICTIONS } from './finding.ts';
import { PersonId, PostId } from './ids.ts';
import { PeopleAnswer, PeopleReason } from './import-draft.ts';
import { Person } from './person.ts';
import { Removal } from './removal.ts';

/** Somebody taken out of the roster: kept in the file, and in no list, count or check until brought back. */
export const RemovedPerson = z.object({ person: Person, removal: Removal });
export type RemovedPerson = z.infer<typeof RemovedPerson>;

/** Two people of the roster who may be one. */
export const PossibleDouble = z.object({
  a: PersonId,
  b: PersonId,
  reason: PeopleReason,
  suggested: PeopleAnswer,
  /** What they have in common is beyond doubt, as an import would take it. */
  sure: z.boolean(),
});
export type PossibleDouble = z.infer<typeof PossibleDouble>;

/** Which of two people something is taken from. */
export const MergeSide = z.enum(['kept', 'other']);
export type MergeSide = z.infer<typeof MergeSide>;

/** Why a side is suggested: it alone says something, it says more, it was corrected by hand, it is of a newer list. */
export const MERGE_REASONS = ['only', 'closer', 'edited', 'newer', 'kept'] as const;
export const MergeReason = z.enum(MERGE_REASONS);
export type MergeReason = z.infer<typeof MergeReason>;

/** One fact of two people side by side. */
export const MergeLine = z.object({
  /** Its name in the catalogs: `domain.field.<field>`. */
  field: z.string(),
  /** As people read it, '' where nothing is said; the sex as its code. */
  kept: z.string(),
  other: z.string(),
  /** `united`: entries of both are kept; there is nothing to choose. */
  state: z.enum(['same', 'differs', 'one', 'united']),
  suggested: MergeSide,
  because: MergeReason,
});
export type MergeLine = z.infer<typeof MergeLine>;

/** Two people side by side before they are merged. */
export const MergeView = z.object({
  lines: z.array(MergeLine),
  /** Seats in the plan worked on. */
  seats: z.object({ kept: z.array(PostId), other: z.array(PostId) }),
  /** Both have a seat in one plan: whose seats stay has to be chosen. */
  bothPlaced: z.boolean(),
  /** What speaks for one person, where anything does. */
  reason: PeopleReason.nullable(),
});
export type MergeView = z.infer<typeof MergeView>;

/** Facts that can be set for many people at once. */
export const BULK_FIELDS = [
  'inScope',
  'currentTitle',
  'currentUnit',
  'currentUnitCode',
  'positionSince',
  'appointedUntil',
  'recruited',
  'sex',
  'ethnicity',
  'religion',
  'generalEducation',
  'degree',
  'theory',
  'stateManagement',
  'foreignLanguage',
  'informatics',
  'partyProbation',
  'partyOfficial',
  'salaryGrade',
  'salaryStep',
  'salaryCoefficient',
  'positionAllowance',
  'planning',
  'proposedTitle',
  'note',
] as const;
export const BulkField = z.enum(BULK_FIELDS);
export type BulkField = z.infer<typeof BulkField>;

/** A fact as typed: read as an import reads it; '' empties it. Sex, unit and scope come as their codes. */
export const BulkEdit = z.object({
  personIds: z.array(PersonId).min(1),
  field: BulkField,
  text: z.string(),
});
export type BulkEdit = z.infer<typeof BulkEdit>;

/** A bulk edit with those the officer has seen to stay as they are, because it cannot be true of them. */
export const BulkChange = BulkEdit.extend({ leaveOut: z.array(PersonId).default([]) });
export type BulkChange = z.infer<typeof BulkChange>;

/** Why a value cannot be true of somebody, held against the other facts. */
export const BULK_REFUSALS = [
  ...CONTRADICTIONS,
  'position-under-age',
  'term-before-position',
  'sex-not-of-number',
] as const;
export const BulkRefusal = z.enum(BULK_REFUSALS);
export type BulkRefusal = z.infer<typeof BulkRefusal>;

/** What a bulk edit would do. */
export const BulkPreview = z.object({
  changed: z.number().int().nonnegative(),
  unchanged: z.number().int().nonnegative(),
  /** Of those changed: who has something else there now. */
  overwritten: z.number().int().nonnegative(),
  /** Of those changed: whose value was entered by hand. */
  edited: z.array(PersonId),
  /** With whose other facts the value cannot be true, and what contradicts it: they stay as they are. */
  impossible: z.array(z.object({ personId: PersonId, items: z.array(BulkRefusal).min(1) })),
  /** How the text is understood, '' where that says no more than the text. */
  understood: z.string(),
});
export type BulkPreview = z.infer<typeof BulkPreview>;
