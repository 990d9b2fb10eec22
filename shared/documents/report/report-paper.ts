/** A report as paper, apart from the format: head, sentences, tables, bars, foot; each figure with the name it is counted under. */
import { z } from 'zod';
import { DecisionFamily } from '../../domain/decision.ts';

/** A piece of a sentence; `figure` is the key of the number it says, null where it says none. */
export const PaperRun = z.object({ text: z.string(), figure: z.string().nullable() });
export type PaperRun = z.infer<typeof PaperRun>;

const Figure = z.string().nullable();

export const PaperCell = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blank') }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('count'), value: z.number(), figure: Figure }),
  /** Sum of the counts of this column in rows `from`..`to` of the table, 0-based. */
  z.object({
    kind: z.literal('sum'),
    from: z.number().int(),
    to: z.number().int(),
    value: z.number(),
    figure: Figure,
  }),
  /** More or fewer than in what is compared with. */
  z.object({ kind: z.literal('change'), value: z.number() }),
  /** A part of 1. */
  z.object({ kind: z.literal('share'), value: z.number() }),
]);
export type PaperCell = z.infer<typeof PaperCell>;

export const PaperTable = z.object({
  kind: z.literal('table'),
  title: z.string(),
  columns: z.array(
    z.object({ key: z.string(), widthMm: z.number().positive(), align: z.enum(['left', 'center', 'right']) }),
  ),
  headerRows: z.number().int().positive(),
  header: z.array(
    z.object({
      text: z.string(),
      row: z.number().int(),
      column: z.number().int(),
      rowSpan: z.number().int(),
      columnSpan: z.number().int(),
    }),
  ),
  rows: z.array(z.object({ kind: z.enum(['data', 'group', 'total']), cells: z.array(PaperCell) })),
});
export type PaperTable = z.infer<typeof PaperTable>;

/** Bars from left to right with their numbers; of several series each line has one bar below the other. */
export const PaperBars = z.object({
  kind: z.literal('bars'),
  title: z.string(),
  series: z.array(z.string()).min(1),
  lines: z.array(z.object({ label: z.string(), values: z.array(z.number().nonnegative()).min(1) })),
});
export type PaperBars = z.infer<typeof PaperBars>;

export const PaperBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), runs: z.array(PaperRun).min(1) }),
  /** What the reader must know of the figures, in small italics. */
  z.object({ kind: z.literal('note'), text: z.string() }),
  PaperTable,
  PaperBars,
]);
export type PaperBlock = z.infer<typeof PaperBlock>;

export const ReportPaper = z.object({
  family: DecisionFamily,
  /** Left of the head: the superior body plain, the issuing body (the last line) bold. */
  organ: z.array(z.string()).min(1),
  nation: z.string(),
  /** '' for the Party. */
  motto: z.string(),
  numberLine: z.string(),
  placeDate: z.string(),
  /** `BÁO CÁO`. */
  type: z.string(),
  subject: z.string(),
  /** Whose figures it has, where they stand apart from its text: `tỉnh Lai Châu`, `xã Mường Tè`. */
  scope: z.string(),
  blocks: z.array(PaperBlock),
  recipients: z.array(z.string()),
  signature: z.object({ powers: z.array(z.string()), position: z.string(), name: z.string() }),
  /** Start of the file name. */
  name: z.string(),
  properties: z.object({ title: z.string(), subject: z.string(), organ: z.string() }),
});
export type ReportPaper = z.infer<typeof ReportPaper>;
