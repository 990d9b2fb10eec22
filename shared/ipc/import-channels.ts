/** Channels of the import of lists, answered by the data process. */
import { z } from 'zod';
import {
  AppSettings,
  DraftChange,
  ImportBatch,
  ImportBatchDetail,
  ImportCounts,
  ImportDraft,
  ImportIssue,
  PreviewRow,
  RawRow,
  RowOutcome,
  TemplateKind,
} from '../domain/index.ts';
import { ChangeResult, Done, Nothing, PersonRow } from './shapes.ts';

/** Language of the texts a file is written with. */
const Language = AppSettings.shape.language;

/** A stretch of a long list. */
const Page = z.object({
  offset: z.number().int().nonnegative(),
  limit: z.number().int().positive().max(1000),
});

export const importChannels = {
  /** Reads files into a new draft, or into the one of `draftId` beside those it has. */
  'import.open': {
    args: z.object({
      workId: z.string(),
      paths: z.array(z.string().min(1)).min(1),
      draftId: z.string().optional(),
    }),
    result: ImportDraft,
  },
  /** The draft as it is now; the roster may have changed since. */
  'import.draft': { args: z.object({ workId: z.string(), draftId: z.string() }), result: ImportDraft },
  'import.change': {
    args: z.object({ workId: z.string(), draftId: z.string(), changes: z.array(DraftChange).min(1) }),
    result: ImportDraft,
  },
  /** People of the draft, in file order; filters narrow them down together. */
  'import.rows': {
    args: Page.extend({
      draftId: z.string(),
      sheetId: z.string().optional(),
      outcome: RowOutcome.optional(),
      withIssues: z.boolean().optional(),
    }),
    result: z.object({ total: z.number().int(), rows: z.array(PreviewRow) }),
  },
  'import.issues': {
    args: Page.extend({ draftId: z.string(), code: ImportIssue.shape.code.optional() }),
    result: z.object({ total: z.number().int(), issues: z.array(ImportIssue) }),
  },
  /** Rows of a sheet as they stand in the file, from row `fromRow` on. */
  'import.raw': {
    args: z.object({
      draftId: z.string(),
      sheetId: z.string(),
      fromRow: z.number().int().positive(),
      count: z.number().int().positive().max(500),
    }),
    result: z.object({ rows: z.array(RawRow), lastRow: z.number().int() }),
  },
  /** People of the earlier list who are not in this one. */
  'import.gone': {
    args: Page.extend({ draftId: z.string() }),
    result: z.object({ total: z.number().int(), people: z.array(PersonRow) }),
  },
  /** Takes the draft in: one transaction, one undoable step. Rows that are doubtful or rejected stay out. */
  'import.accept': {
    args: z.object({
      workId: z.string(),
      draftId: z.string(),
      /** Take people who are gone from the list out of the plan's scope. */
      goneOutOfScope: z.boolean(),
    }),
    result: ChangeResult.extend({ counts: ImportCounts, batchId: z.number().int().nullable() }),
  },
  /** Writes the rows that are not taken in, and those with warnings, to an .xlsx with the reasons, to be corrected. */
  'import.saveDoubtful': {
    args: z.object({ draftId: z.string(), path: z.string().min(1), language: Language }),
    result: z.object({ rows: z.number().int() }),
  },
  'import.close': { args: z.object({ draftId: z.string() }), result: Done },
  /** An empty list to hand out. */
  'import.template': {
    args: z.object({ kind: TemplateKind, path: z.string().min(1), language: Language }),
    result: Done,
  },
  'import.batches': { args: Nothing, result: z.array(ImportBatch) },
  'import.batch': { args: z.object({ id: z.number().int().positive() }), result: ImportBatchDetail },
} as const;
