/** The documents of `--json` about lists that are read in. */
import { z } from 'zod';
import { ImportCounts, IssueCode, RosterField, TemplateKind } from '../../../../shared/domain/import.ts';
import { ImportBatch } from '../../../../shared/domain/import-batch.ts';
import { DraftColumn, DraftSheet, ImportDraft } from '../../../../shared/domain/import-draft.ts';
import { count } from './shapes.ts';

export const Imported = z.strictObject({
  ...ImportCounts.shape,
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      headerRow: z.number().int().positive().nullable(),
      columns: z.array(
        z.strictObject({
          index: count,
          header: z.string(),
          field: RosterField.nullable(),
          confidence: z.number(),
          ...DraftColumn.pick({ use: true, option: true, by: true, encoding: true, hidden: true }).shape,
        }),
      ),
      ...DraftSheet.pick({
        id: true,
        used: true,
        hidden: true,
        people: true,
        groups: true,
        skipped: true,
        hiddenRows: true,
        unit: true,
      }).shape,
    }),
  ),
  issues: z.array(
    z.strictObject({
      sheet: z.string(),
      row: count,
      column: z.string(),
      field: RosterField.nullable(),
      code: IssueCode,
      severity: z.enum(['error', 'warning', 'info']),
      value: z.string(),
      message: z.string().min(1),
    }),
  ),
  questions: z.strictObject({
    values: ImportDraft.shape.values.strict(),
    people: ImportDraft.shape.people.strict(),
  }),
});

export const Imports = z.array(ImportBatch.strict());

export const TemplateWritten = z.strictObject({ path: z.string(), kind: TemplateKind });
