/** What reading a roster gives: fields of columns, rows, problems, and how each row would change the roster. */
import { z } from 'zod';
import { PersonId } from './ids.ts';
import { PersonFields } from './person.ts';

/**
 * Fields a column can carry. `birthMale`/`birthFemale` are the two halves of a split birth column, `current` holds
 * title and workplace in one, `qualifications` all training in one. Several columns may carry the `SHARED_FIELDS` and
 * every field that is ticked (see `option` of a column).
 */
export const RosterField = z.enum([
  'ordinal',
  'fullName',
  'birth',
  'birthMale',
  'birthFemale',
  'sex',
  'ethnicity',
  'religion',
  'homePlace',
  'current',
  'currentTitle',
  'currentUnit',
  'positionSince',
  'appointedUntil',
  'recruited',
  'generalEducation',
  'qualifications',
  'degree',
  'major',
  'school',
  'theory',
  'stateManagement',
  'foreignLanguage',
  'informatics',
  'partyProbation',
  'partyOfficial',
  'planning',
  'proposedTitle',
  'salaryGrade',
  'salaryStep',
  'salaryCoefficient',
  'positionAllowance',
  'evaluations',
  'disciplines',
  'relatives',
  'service',
  'note',
  'citizenId',
]);
export type RosterField = z.infer<typeof RosterField>;

/** Fields several columns of a table may carry: parts of one text, or the evaluations of one year each. */
export const SHARED_FIELDS: ReadonlySet<RosterField> = new Set([
  'fullName',
  'currentUnit',
  'degree',
  'school',
  'sex',
  'evaluations',
]);

/** Codes of problems; the catalogs have a sentence for each (`import.issue.<code>`). */
export const ISSUE_CODES = [
  'name-missing',
  'name-suspicious',
  'date-impossible',
  'date-unreadable',
  'date-two-digit-year',
  'birth-missing',
  'birth-both-columns',
  'birth-implausible',
  'party-dates-order',
  'sex-unknown',
  'ethnicity-unknown',
  'degree-unknown',
  'theory-unknown',
  'state-management-unknown',
  'unit-unknown',
  'formula-error',
  'duplicate-in-file',
  'duplicate-in-roster',
  'row-without-person',
  'citizen-id-format',
  'name-address',
  'citizen-id-zeros',
  'salary-coefficient-format',
  'letters-lost',
  'person-doubtful',
  'evaluation-unread',
  'discipline-unread',
  'discipline-undated',
  'relative-unread',
  'service-unread',
] as const;
export const IssueCode = z.enum(ISSUE_CODES);
export type IssueCode = z.infer<typeof IssueCode>;

/** `error` rejects the row, `warning` takes the row and keeps the text, `info` only tells. */
export const ImportIssue = z.object({
  /** Sheet of the draft (see `DraftSheet.id`) and its name. */
  sheetId: z.string(),
  sheet: z.string(),
  /** 1-based row of the sheet. */
  row: z.number().int().positive(),
  /** Column letter(s) such as `C`, or '' for the whole row. */
  column: z.string(),
  field: RosterField.nullable(),
  code: IssueCode,
  severity: z.enum(['error', 'warning', 'info']),
  /** What stood in the cell. */
  value: z.string(),
  /** Row number or name the message may need. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportIssue = z.infer<typeof ImportIssue>;

/** One person row as read. */
export const ImportedRow = z.object({
  /** Sheet of the draft (see `DraftSheet.id`) and its name. */
  sheetId: z.string(),
  sheet: z.string(),
  /** 1-based. */
  row: z.number().int().positive(),
  /** Heading of the group the row stands under, '' at the top. */
  group: z.string(),
  person: PersonFields.nullable(),
});
export type ImportedRow = z.infer<typeof ImportedRow>;

/**
 * What a row would do to the roster. `doubtful`: nobody has said yet who it is (an open question about people), so
 * it is not taken in; `duplicate`: another row of the file is the same person.
 */
export const ROW_OUTCOMES = ['create', 'update', 'unchanged', 'duplicate', 'doubtful', 'reject'] as const;
export const RowOutcome = z.enum(ROW_OUTCOMES);
export type RowOutcome = z.infer<typeof RowOutcome>;

/** `accepted` = created + updated + unchanged; `gone` counts people of the earlier list who are not in this one. */
export const ImportCounts = z.object({
  rows: z.number().int(),
  accepted: z.number().int(),
  rejected: z.number().int(),
  duplicates: z.number().int(),
  doubtful: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  gone: z.number().int(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

/** A field that a row would change. Texts are as people read them, '' for nothing. */
export const FieldChange = z.object({
  field: z.string(),
  before: z.string(),
  after: z.string(),
  /** Edited in the program since it was imported: `ours` stays unless the officer takes `theirs`. */
  conflict: z.boolean(),
  take: z.enum(['ours', 'theirs']),
});
export type FieldChange = z.infer<typeof FieldChange>;

export const PreviewRow = ImportedRow.extend({
  outcome: RowOutcome,
  /** The person of the roster it would update. */
  personId: PersonId.nullable(),
  changes: z.array(FieldChange),
  /** Codes of its problems, the gravest first. */
  issues: z.array(IssueCode),
});
export type PreviewRow = z.infer<typeof PreviewRow>;

/** Empty lists to hand out: the full layout R1, the compact one (DOCUMENTS.md §4.4), and one for the histories. */
export const TemplateKind = z.enum(['r1', 'compact', 'histories']);
export type TemplateKind = z.infer<typeof TemplateKind>;
