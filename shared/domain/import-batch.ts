/** The record of an accepted import, to be opened later. */
import { z } from 'zod';
import { PersonId } from './ids.ts';
import { ImportCounts, ImportIssue, RosterField } from './import.ts';
import { ColumnUse } from './import-draft.ts';

export const ImportBatch = z.object({
  id: z.number().int().positive(),
  at: z.iso.datetime(),
  actor: z.string(),
  /** Names of the files, joined by `; `. */
  file: z.string(),
  /** SHA-256 in hex of the first file. */
  sha256: z.string(),
  counts: ImportCounts,
});
export type ImportBatch = z.infer<typeof ImportBatch>;

/** Problems kept with a batch at most. */
export const KEPT_ISSUES = 2000;

/** How the files were read. */
export const BatchDetails = z.object({
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
  sheets: z.array(
    z.object({
      file: z.string(),
      name: z.string(),
      people: z.number().int(),
      columns: z.array(
        z.object({
          header: z.string(),
          use: ColumnUse,
          field: RosterField.nullable(),
          option: z.string().nullable(),
        }),
      ),
    }),
  ),
  answers: z.array(
    z.object({ field: RosterField, value: z.string(), answer: z.string(), count: z.number().int() }),
  ),
  decisions: z.array(z.object({ reason: z.string(), names: z.string(), answer: z.string() })),
  issues: z.array(ImportIssue).max(KEPT_ISSUES),
  /** Problems there were, where more than are kept. */
  issuesTotal: z.number().int(),
});
export type BatchDetails = z.infer<typeof BatchDetails>;

export const ImportBatchDetail = ImportBatch.extend({
  details: BatchDetails.nullable(),
  /** People of the roster whose newest facts come from this import. */
  people: z.array(z.object({ id: PersonId, fullName: z.string(), sheet: z.string(), row: z.number().int() })),
});
export type ImportBatchDetail = z.infer<typeof ImportBatchDetail>;
