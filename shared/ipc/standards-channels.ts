/** Channels of the standards by title and their versions, answered by the data process. */
import { z } from 'zod';
import { AnyRuleId, AppSettings, SeverityCounts } from '../domain/index.ts';
import { Standard } from '../rules/ruleset.ts';
import { STANDARD_COLUMNS } from '../rules/standard-words.ts';
import { FindingPreview } from './rule-channels.ts';
import { ChangeResult, Done, Nothing } from './shapes.ts';

/** A version as a list shows it; `version` null, without name, day and maker, is the one the program ships. */
export const StandardsVersionRow = z.object({
  version: z.number().int().positive().nullable(),
  name: z.string(),
  at: z.iso.datetime().nullable(),
  actor: z.string(),
  /** The plan is checked with it. */
  inUse: z.boolean(),
});
export type StandardsVersionRow = z.infer<typeof StandardsVersionRow>;

const Version = StandardsVersionRow.shape.version;
const Rows = z.array(Standard).max(500);

/** What checking with other standards would change. */
export const StandardsPreview = FindingPreview.extend({
  counts: z.object({ before: SeverityCounts, after: SeverityCounts }),
  byRule: z.array(
    z.object({ rule: AnyRuleId, came: z.number().int(), went: z.number().int(), changed: z.number().int() }),
  ),
});
export type StandardsPreview = z.infer<typeof StandardsPreview>;

/** What of a workbook was not understood. */
export const TableProblem = z.object({
  /** 1-based row and letters of the column, as Excel names them. */
  row: z.number().int().positive(),
  column: z.string(),
  field: z.enum(['title', ...STANDARD_COLUMNS]),
  code: z.enum([
    'title-unknown',
    'title-twice',
    'word-unknown',
    'number-invalid',
    'source-unknown',
    'source-ambiguous',
    'source-missing',
  ]),
  value: z.string(),
  /** Row in which the title stood before, for `title-twice`. */
  first: z.number().int().positive().optional(),
});
export type TableProblem = z.infer<typeof TableProblem>;

export const ReadTable = z.object({
  rows: z.array(Standard),
  /** Titles the workbook has a row for. */
  titles: z.number().int(),
  problems: z.array(TableProblem),
});
export type ReadTable = z.infer<typeof ReadTable>;

export const standardsChannels = {
  /** The versions, the shipped one first, then the newest. */
  'standards.list': { args: Nothing, result: z.array(StandardsVersionRow) },
  'standards.rows': { args: z.object({ version: Version }), result: z.array(Standard) },
  /** What `standards.save` with these rows would change; nothing is changed. */
  'standards.preview': { args: z.object({ rows: Rows }), result: StandardsPreview },
  /** Keeps the rows as a new version and checks the plan with it; where they are those in use, nothing changes. */
  'standards.save': { args: z.object({ rows: Rows, name: z.string().max(200) }), result: ChangeResult },
  'standards.use': { args: z.object({ version: Version }), result: ChangeResult },
  /** Reads a workbook over `rows`: what it does not name stays. Nothing is kept. */
  'standards.readTable': { args: z.object({ path: z.string().min(1), rows: Rows }), result: ReadTable },
  'standards.writeTable': {
    args: z.object({
      path: z.string().min(1),
      rows: Rows,
      /** Name of the version, '' for the shipped one. */
      name: z.string(),
      language: AppSettings.shape.language,
    }),
    result: Done,
  },
} as const;
