/**
 * An import under way: files, sheets, columns, questions. Nothing of it is in the workspace before it is accepted.
 * The windows and the command line show a draft and send changes to it; the draft is computed anew from the files
 * and all changes so far.
 */
import { z } from 'zod';
import { AppErrorShape } from './errors.ts';
import { PersonId, UnitCode } from './ids.ts';
import { ImportCounts, IssueCode, RosterField } from './import.ts';
import { Removal } from './removal.ts';

/** What becomes of a column: read as a field, kept verbatim beside the person, or left out. */
export const COLUMN_USES = ['field', 'extra', 'ignore'] as const;
export const ColumnUse = z.enum(COLUMN_USES);
export type ColumnUse = z.infer<typeof ColumnUse>;

/** How a column was understood; `position`: by its place in a known form, `content`: by what stands in it. */
export const ColumnSource = z.enum(['header', 'position', 'content', 'remembered', 'officer', 'none']);
export type ColumnSource = z.infer<typeof ColumnSource>;

/** `tcvn3-capitals` is TCVN3 in a font that draws small letters as capitals (.VnTimeH). */
export const TEXT_ENCODINGS = ['unicode', 'tcvn3', 'tcvn3-capitals', 'vni', 'viqr'] as const;
export const TextEncoding = z.enum(TEXT_ENCODINGS);
export type TextEncoding = z.infer<typeof TextEncoding>;

export const DraftColumn = z.object({
  /** 0-based column of the sheet. */
  index: z.number().int().nonnegative(),
  /** Header text, levels joined by ` › `; '' where the table has no header over it. */
  header: z.string(),
  use: ColumnUse,
  /** Null unless `use` is `field`. */
  field: RosterField.nullable(),
  /**
   * What a tick in the column means where the header spreads a field over several columns: a level
   * (`university` under Trình độ chuyên môn › ĐH), `male`/`female`, a general education (`12/12`); else null.
   */
  option: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  by: ColumnSource,
  hidden: z.boolean(),
  /** Encoding its texts were read in, and whether the officer chose it. */
  encoding: TextEncoding,
  /** Rows of people with something in it, and the first few different texts, as understood from the encoding. */
  filled: z.number().int().nonnegative(),
  samples: z.array(z.string()).max(3),
});
export type DraftColumn = z.infer<typeof DraftColumn>;

export const DraftSheet = z.object({
  /** `f1s2`: second sheet of the first file. */
  id: z.string(),
  fileIndex: z.number().int().nonnegative(),
  name: z.string(),
  hidden: z.boolean(),
  /** Whether its people are imported. Hidden sheets and sheets without a table are not, unless asked for. */
  used: z.boolean(),
  /** 1-based rows of the header (number row not included); null where no table was found. */
  header: z.object({ firstRow: z.number().int(), lastRow: z.number().int() }).nullable(),
  /** Rows of people, groups of rows under a heading, and rows that are neither, by what they are. */
  people: z.number().int().nonnegative(),
  groups: z.number().int().nonnegative(),
  skipped: z.object({
    headers: z.number().int().nonnegative(),
    totals: z.number().int().nonnegative(),
    notes: z.number().int().nonnegative(),
    strays: z.number().int().nonnegative(),
  }),
  /** People in hidden rows are read like all others; this says how many rows are hidden. */
  hiddenRows: z.number().int().nonnegative(),
  /** The unit of rows that name none: from the sheet's name or the title above the table. */
  unit: z.object({
    text: z.string(),
    unitCode: UnitCode.nullable(),
    from: z.enum(['sheet-name', 'title', 'officer']).nullable(),
  }),
  columns: z.array(DraftColumn),
  /** The columns were mapped by an officer before, in this or another file with the same header. */
  remembered: z.boolean(),
});
export type DraftSheet = z.infer<typeof DraftSheet>;

export const DraftFile = z.object({
  name: z.string(),
  sha256: z.string(),
  /** `xlsx`, `csv`, …; '' where the file could not be read. */
  format: z.string(),
  /** Why the file cannot be used; the other files of the draft are not concerned. */
  error: AppErrorShape.nullable(),
  /** Earlier import of the very same file, if there was one. */
  importedBefore: z.object({ batchId: z.number().int(), at: z.string() }).nullable(),
});
export type DraftFile = z.infer<typeof DraftFile>;

/** A place in a file. */
export const CellPlace = z.object({
  sheetId: z.string(),
  row: z.number().int().positive(),
  /** Letters such as `AB`, '' for the whole row. */
  column: z.string(),
});
export type CellPlace = z.infer<typeof CellPlace>;

/** Answer that leaves the text as it is, not understood. */
export const KEEP_AS_TYPED = '-';

export const VALUE_KINDS = [
  'degree',
  'theory',
  'state-management',
  'ethnicity',
  'sex',
  'date',
  'unit',
  'title',
] as const;
/** One text that stands in many cells and is not understood, to be answered once. */
export const ValueQuestion = z.object({
  id: z.string(),
  kind: z.enum(VALUE_KINDS),
  field: RosterField,
  /** The text of the cells; for `sex` the word of the name that suggests it, '' for none. */
  value: z.string(),
  count: z.number().int().positive(),
  /** The first places. */
  places: z.array(CellPlace).max(20),
  /**
   * Best first. Answers: a level, a name of an ethnic group, `male`/`female`, an ISO date (`YYYY[-MM[-DD]]`), a unit
   * code or a title code, by kind. `why` is a key of the catalogs (`import.why.<why>`).
   */
  suggestions: z.array(z.object({ answer: z.string(), label: z.string(), why: z.string() })),
  /** Null while open; `KEEP_AS_TYPED` to leave it. */
  answer: z.string().nullable(),
  /** Answered in an earlier import and taken over. */
  remembered: z.boolean(),
});
export type ValueQuestion = z.infer<typeof ValueQuestion>;

/** One of the people a question is about: a row of the draft, or somebody of the roster. */
export const QuestionSide = z.object({
  place: CellPlace.nullable(),
  personId: PersonId.nullable(),
  /** Where from: sheet and file of a row, source of a person. */
  origin: z.string(),
  /** Facts to compare, as people read them; the same keys on every side, '' for nothing. */
  facts: z.record(z.string(), z.string()),
  /** Present for somebody who was taken out of the roster. */
  removal: Removal.nullable(),
});
export type QuestionSide = z.infer<typeof QuestionSide>;

export const PEOPLE_REASONS = [
  'identical-rows',
  'same-id',
  'same-id-two-names',
  'same-name-and-birth',
  'same-name-two-ids',
  'other-marks',
  'other-order',
  'birth-less-precise',
  'homonym-same-year',
  'several-in-roster',
] as const;
export const PeopleReason = z.enum(PEOPLE_REASONS);
export type PeopleReason = z.infer<typeof PeopleReason>;

/**
 * Whether two are one person. `same` takes the row as that person, and brings back who was taken out; `different` takes
 * it as somebody new. `out` is an answer about somebody taken out only: the same person, who stays out.
 */
export const PeopleAnswer = z.enum(['same', 'different', 'out']);
export type PeopleAnswer = z.infer<typeof PeopleAnswer>;

/** Who a row is held against: another row, somebody of the roster, somebody taken out of it. */
export const QuestionScope = z.enum(['file', 'roster', 'removed']);
export type QuestionScope = z.infer<typeof QuestionScope>;

export const PeopleQuestion = z.object({
  id: z.string(),
  scope: QuestionScope,
  reason: PeopleReason,
  /** The row asked about first, then who it may be. */
  sides: z.tuple([QuestionSide, QuestionSide]),
  suggested: PeopleAnswer,
  /** Sure enough to be taken without being asked; the officer may still say otherwise. */
  sure: z.boolean(),
  answer: PeopleAnswer.nullable(),
});
export type PeopleQuestion = z.infer<typeof PeopleQuestion>;

/** At most this many questions of a kind are listed at once; the rest follow as they are answered. */
export const LISTED_QUESTIONS = 300;

export const ImportDraft = z.object({
  draftId: z.string(),
  files: z.array(DraftFile),
  sheets: z.array(DraftSheet),
  values: z.object({
    total: z.number().int(),
    open: z.number().int(),
    listed: z.array(ValueQuestion),
  }),
  people: z.object({
    total: z.number().int(),
    /** Not sure and not answered. */
    open: z.number().int(),
    listed: z.array(PeopleQuestion),
  }),
  counts: ImportCounts,
  /** Problems by code, the gravest first. */
  issues: z.array(
    z.object({ code: IssueCode, severity: z.enum(['error', 'warning', 'info']), count: z.number().int() }),
  ),
  /** Fields edited in the program that the list would change; they stay unless taken over. */
  conflicts: z.number().int(),
  /** The earlier import this list is held against for people who are gone; null for none. */
  comparedWith: z.number().int().nullable(),
});
export type ImportDraft = z.infer<typeof ImportDraft>;

/** One change an officer makes to a draft; null takes an answer back. */
export const DraftChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('use-sheet'), sheetId: z.string(), used: z.boolean() }),
  /** The header is elsewhere: its first row, 1-based; null lets the program search again. */
  z.object({ kind: z.literal('header'), sheetId: z.string(), row: z.number().int().positive().nullable() }),
  z.object({ kind: z.literal('sheet-unit'), sheetId: z.string(), unitCode: UnitCode.nullable() }),
  z.object({
    kind: z.literal('column'),
    sheetId: z.string(),
    index: z.number().int().nonnegative(),
    use: ColumnUse,
    field: RosterField.nullable(),
    option: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('encoding'),
    sheetId: z.string(),
    index: z.number().int().nonnegative(),
    encoding: TextEncoding,
  }),
  /** Forgets what was remembered for this header and reads the columns as if seen for the first time. */
  z.object({ kind: z.literal('forget'), sheetId: z.string() }),
  z.object({ kind: z.literal('answer'), questionId: z.string(), answer: z.string().nullable() }),
  z.object({ kind: z.literal('decide'), questionId: z.string(), answer: PeopleAnswer.nullable() }),
  /** Every open question about people answered as suggested. */
  z.object({ kind: z.literal('decide-all') }),
  z.object({ kind: z.literal('compare'), batchId: z.number().int().nullable() }),
  z.object({
    kind: z.literal('conflict'),
    personId: PersonId,
    field: z.string(),
    take: z.enum(['ours', 'theirs']),
  }),
]);
export type DraftChange = z.infer<typeof DraftChange>;

/** A row of a sheet as it stands in the file, for choosing a header and seeing what was taken for what. */
export const RawRow = z.object({
  row: z.number().int().positive(),
  hidden: z.boolean(),
  kind: z.enum(['header', 'number-row', 'person', 'group', 'total', 'note', 'stray', 'above', 'unread']),
  cells: z.array(z.string()),
});
export type RawRow = z.infer<typeof RawRow>;
