/** Shapes that more than one channel answers. */
import { z } from 'zod';
import {
  Body,
  Citation,
  CitationId,
  Desk,
  Disposition,
  Finding,
  HistoryState,
  IsoDate,
  JournalEntry,
  MergedFrom,
  OwnRule,
  ParameterKind,
  Person,
  PersonId,
  PlacementForm,
  Plan,
  PlanCounts,
  PlanStanding,
  Post,
  PostId,
  Retirement,
  RuleId,
  SeatComment,
  SeatMark,
  Severity,
  StandardsInUse,
  ThresholdPair,
  Title,
  Unit,
  UnitSummary,
  WaiverKind,
  WorkspaceInfo,
} from '../domain/index.ts';
import { Speciality } from '../domain/speciality.ts';

export { Done, Nothing } from './empty-shapes.ts';

/** One seat as the grid shows it. */
export const PlanRow = z.object({
  post: Post,
  personId: PersonId.nullable(),
  form: PlacementForm.nullable(),
  since: IsoDate.nullable(),
  note: z.string(),
});
export type PlanRow = z.infer<typeof PlanRow>;

/** A person as lists show one: the roster's fields, the retirement, and what the plan does with them. */
export const PersonRow = z.object({
  person: Person,
  retirement: Retirement.nullable(),
  postIds: z.array(PostId),
  disposition: Disposition.nullable(),
});
export type PersonRow = z.infer<typeof PersonRow>;

/** A unit with what it was formed from and its state. */
export const UnitRow = z.object({ unit: Unit, mergedFrom: z.array(MergedFrom), summary: UnitSummary });
export type UnitRow = z.infer<typeof UnitRow>;

/** A threshold of a rule as an editor needs it. */
export const RuleParameterRow = z.object({
  name: z.string(),
  kind: ParameterKind,
  /** In force now. */
  value: z.unknown(),
  /** What the program ships. */
  shipped: z.unknown(),
  /** The office set it, be it to the shipped value: that confirms it. */
  overridden: z.boolean(),
  sourceCitation: CitationId.nullable(),
  confirmed: z.boolean(),
  /** Whether the shipped value needs no confirming by the province. */
  shippedConfirmed: z.boolean(),
});
export type RuleParameterRow = z.infer<typeof RuleParameterRow>;

/** A rule as the list of rules shows it. */
export const RuleRow = z.object({
  id: RuleId,
  scope: z.string(),
  /** In force now; that of the program beside it. */
  severity: Severity,
  shippedSeverity: Severity,
  /** Thresholds in force; of a rule that checks a column of the table of standards, its values by title. */
  parameters: z.record(z.string(), z.unknown()),
  /** The office's own text first, where it rests on one. */
  legalBasis: z.array(z.string()),
  /** False where the province has yet to confirm the fact it rests on. */
  confirmed: z.boolean(),
  /** What may be set; nothing where the thresholds stand in the table of standards. */
  editable: z.array(RuleParameterRow),
  ascending: z.array(ThresholdPair),
  standardField: z.string().nullable(),
  waivable: z.array(WaiverKind),
  /** Switched off: it finds nothing. */
  off: z.boolean(),
  /** The office changed a threshold, the severity, or the text it rests on. */
  changed: z.boolean(),
  /** The province's own text its thresholds rest on. */
  citation: CitationId.nullable(),
});
export type RuleRow = z.infer<typeof RuleRow>;

/** How far the review of a plan is. */
export const ReviewSnapshot = z.object({
  standing: PlanStanding,
  marks: z.array(SeatMark),
  /** Oldest first. */
  comments: z.array(SeatComment),
});
export type ReviewSnapshot = z.infer<typeof ReviewSnapshot>;

/** What a change made of it; a mark that is gone comes with nothing on it. */
export const ReviewDelta = z.object({
  /** Of another plan: whatever was known before is gone. */
  replaces: z.boolean(),
  /** Null where it is as it was. */
  standing: PlanStanding.nullable(),
  marks: z.array(SeatMark),
  comments: z.array(SeatComment),
  removedComments: z.array(z.number().int()),
});
export type ReviewDelta = z.infer<typeof ReviewDelta>;

/**
 * What a plan has many of: the part of it that one message carries. Each row was held against its form when it was
 * read from the file; to do that a second time took as long as to write them down.
 */
export const PlanPart = z.object({
  rows: z.custom<PlanRow[]>(Array.isArray),
  people: z.custom<PersonRow[]>(Array.isArray),
  findings: z.custom<Finding[]>(Array.isArray),
});
export type PlanPart = z.infer<typeof PlanPart>;

/** Everything the window needs to draw a plan; afterwards `plan.changed` events keep it true. */
export const PlanSnapshotDto = PlanPart.extend({
  info: WorkspaceInfo,
  units: z.array(UnitRow),
  bodies: z.array(Body),
  titles: z.array(Title),
  specialities: z.array(Speciality),
  citations: z.array(Citation),
  ownRules: z.array(OwnRule),
  counts: PlanCounts,
  history: HistoryState,
  review: ReviewSnapshot,
  desk: Desk,
  /** Whether all findings are there. Those of a large plan come once it is checked: `check.done`, `plan.findings`. */
  allFound: z.boolean(),
  /** Whether the check they come of broke down; it is begun once more with `check.retry`. */
  checkFailed: z.boolean(),
  /**
   * Null where this is all of the plan. A plan too large for one message comes with its first part; the further ones,
   * numbered from 0, are fetched with `plan.part`. Changes told meanwhile are newer than any part.
   */
  rest: z.object({ reading: z.number().int(), parts: z.number().int().positive() }).nullable(),
});
export type PlanSnapshotDto = z.infer<typeof PlanSnapshotDto>;

/** Everything that rests on findings, once they are all there; `rest` as of a plan. */
export const PlanFindings = z.object({
  units: z.array(UnitSummary),
  counts: PlanCounts,
  findings: PlanPart.shape.findings,
  rest: PlanSnapshotDto.shape.rest,
});
export type PlanFindings = z.infer<typeof PlanFindings>;

/** Difference a change made: whole rows anew, ids of what is gone. */
export const PlanDelta = z.object({
  rows: z.array(PlanRow),
  removedPosts: z.array(PostId),
  people: z.array(PersonRow),
  removedPeople: z.array(PersonId),
  units: z.array(UnitSummary),
  findingsAdded: z.array(Finding),
  /** Ids of findings that are gone. */
  findingsRemoved: z.array(z.string()),
  /** The plan in use, which may be another one than before. */
  plan: Plan,
  counts: PlanCounts,
  standards: StandardsInUse,
  history: HistoryState,
  lastSavedAt: z.iso.datetime(),
  /** The legal bases and the office's own rules anew where the settings changed, else null. */
  citations: z.array(Citation).nullable(),
  ownRules: z.array(OwnRule).nullable(),
  /** Null where nothing of the review changed; so with the list of who works on the file. */
  review: ReviewDelta.nullable(),
  desk: Desk.nullable(),
  /** The change is as large as the plan: no rows are listed, the plan is to be loaded anew. */
  reload: z.boolean(),
});
export type PlanDelta = z.infer<typeof PlanDelta>;

/**
 * What a change answers: the delta is sent as an event too, so other windows stay in step.
 * `entry` is null where everything was so already and nothing was written.
 */
export const ChangeResult = z.object({ delta: PlanDelta, entry: JournalEntry.nullable() });
export type ChangeResult = z.infer<typeof ChangeResult>;

/** What a check of the whole plan came to. */
export const FullCheck = z.object({
  /** When it began, as a UTC timestamp: the plan of that moment was checked. */
  at: z.string(),
  /** How many findings there are, waived ones included. */
  findings: z.number().int().nonnegative(),
  /** Ids of findings on which the check and what was kept up did not agree; the check's word was taken. */
  different: z.array(z.string()),
  /** False where its thread was lost and the check ran in the program itself. */
  inThread: z.boolean(),
});
export type FullCheck = z.infer<typeof FullCheck>;
