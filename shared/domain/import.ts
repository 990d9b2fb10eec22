/** What reading a roster file gave: columns, rows, problems, and how it would change the roster. */
import { z } from 'zod';
import { PersonId } from './ids.ts';
import { PersonFields } from './person.ts';

/** Fields a column can carry; `birthMale`/`birthFemale` are the two halves of a split birth column. */
export const RosterField = z.enum([
  'ordinal',
  'fullName',
  'birth',
  'birthMale',
  'birthFemale',
  'sex',
  'ethnicity',
  'homePlace',
  'current',
  'currentTitle',
  'currentUnit',
  'generalEducation',
  'degree',
  'theory',
  'stateManagement',
  'foreignLanguage',
  'informatics',
  'partyProbation',
  'partyOfficial',
  'planning',
  'proposedTitle',
  'note',
  'citizenId',
]);
export type RosterField = z.infer<typeof RosterField>;

export const ImportColumn = z.object({
  /** 0-based column of the sheet. */
  index: z.number().int().nonnegative(),
  /** Header text, levels joined by ` › `. */
  header: z.string(),
  field: RosterField.nullable(),
  confidence: z.number().min(0).max(1),
});
export type ImportColumn = z.infer<typeof ImportColumn>;

export const ImportSheet = z.object({
  name: z.string(),
  /** 1-based first row of the header, null where no table was recognised. */
  headerRow: z.number().int().positive().nullable(),
  columns: z.array(ImportColumn),
});
export type ImportSheet = z.infer<typeof ImportSheet>;

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
] as const;
export const IssueCode = z.enum(ISSUE_CODES);
export type IssueCode = z.infer<typeof IssueCode>;

/** `error` rejects the row, `warning` takes the row and keeps the text, `info` only tells. */
export const ImportIssue = z.object({
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
  sheet: z.string(),
  row: z.number().int().positive(),
  /** Heading of the group the row stands under, '' at the top. */
  group: z.string(),
  person: PersonFields.nullable(),
});
export type ImportedRow = z.infer<typeof ImportedRow>;

/** Result of reading a file, before it meets the roster. */
export const ReadResult = z.object({
  file: z.string(),
  sha256: z.string(),
  sheets: z.array(ImportSheet),
  rows: z.array(ImportedRow),
  issues: z.array(ImportIssue),
});
export type ReadResult = z.infer<typeof ReadResult>;

/** What a row would do to the roster. */
export const RowOutcome = z.enum(['create', 'update', 'unchanged', 'duplicate', 'reject']);
export type RowOutcome = z.infer<typeof RowOutcome>;

export const PreviewRow = ImportedRow.extend({
  outcome: RowOutcome,
  /** The person of the roster it would update. */
  personId: PersonId.nullable(),
});
export type PreviewRow = z.infer<typeof PreviewRow>;

export const ImportCounts = z.object({
  rows: z.number().int(),
  accepted: z.number().int(),
  rejected: z.number().int(),
  duplicates: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

export const ImportPreview = z.object({
  /** Handle for `roster.accept`; the preview itself stays in the data process. */
  previewId: z.string(),
  file: z.string(),
  counts: ImportCounts,
  sheets: z.array(ImportSheet),
  rows: z.array(PreviewRow),
  issues: z.array(ImportIssue),
});
export type ImportPreview = z.infer<typeof ImportPreview>;
