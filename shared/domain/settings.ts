/** Settings kept in the workspace file. */
import { z } from 'zod';
import { AuthoritySettings, NO_AUTHORITY_SETTINGS } from './authority.ts';
import { Citation, CitationChange } from './citation.ts';
import { ConcurrentPair } from './concurrency.ts';
import { DecisionSettings } from './decision.ts';
import { ExchangeCodes, NO_EXCHANGE_CODES } from './exchange.ts';
import { Severity } from './finding.ts';
import { CitationId } from './ids.ts';
import { NamedListLayout } from './list-layout.ts';
import { OwnRule } from './own-rule.ts';
import { PaperFormats, USUAL_FORMATS } from './paper-format.ts';
import { NamedLayout, PlanLayout } from './plan-layout.ts';
import { ReportSettings, USUAL_REPORTS } from './report.ts';
import { RuleId } from './rule-id.ts';
import { StatisticsSettings, USUAL_STATISTICS } from './statistics.ts';
import { NO_SUBMISSION, SubmissionSettings } from './submission.ts';

/** Parameters of rules the office changed, by rule id; each rule checks its own. */
export const RuleOverrides = z.partialRecord(RuleId, z.record(z.string(), z.unknown()));
export type RuleOverrides = z.infer<typeof RuleOverrides>;

/** What the office decided about a rule as a whole; a rule that is off finds nothing and lacks nothing. */
export const RuleSwitch = z.object({
  off: z.boolean(),
  /** In place of the severity the rule has by itself. */
  severity: Severity.nullable(),
  /** The province's own text the changed thresholds rest on. */
  citation: CitationId.nullable(),
});
export type RuleSwitch = z.infer<typeof RuleSwitch>;

export const RuleSwitches = z.partialRecord(RuleId, RuleSwitch);
export type RuleSwitches = z.infer<typeof RuleSwitches>;

export const WorkspaceSettings = z.object({
  actor: z.string(),
  ruleOverrides: RuleOverrides,
  ruleSwitches: RuleSwitches.default({}),
  /** Texts of the province, beside those the program ships. */
  citations: z.array(Citation).default([]),
  /** What the office knows of texts the program ships. */
  citationChanges: z.record(CitationId, CitationChange).default({}),
  ownRules: z.array(OwnRule).default([]),
  /** The number of the newest own rule there ever was: a waiver of one that is gone must not cover another. */
  lastOwnRule: z.number().int().nonnegative().default(0),
  /** Titles that go together otherwise than in the catalogue. */
  concurrency: z.array(ConcurrentPair).default([]),
  decisions: DecisionSettings,
  reports: ReportSettings.default(USUAL_REPORTS),
  statistics: StatisticsSettings.default(USUAL_STATISTICS),
  /** Who decides and signs, where the office says otherwise than the shipped table. */
  authority: AuthoritySettings.default(NO_AUTHORITY_SETTINGS),
  formats: PaperFormats.default(USUAL_FORMATS),
  /** By which e-offices know organs and types of papers. */
  exchange: ExchangeCodes.default(NO_EXCHANGE_CODES),
  /** How the office wants its lists, by name. */
  listLayouts: z.array(NamedListLayout).default([]),
  /** For the next Tờ trình. */
  submission: SubmissionSettings.default(NO_SUBMISSION),
});
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>;

/** A workspace opened on this machine before; `name` is what people call it. */
export const RecentFile = z.object({ path: z.string(), name: z.string(), openedAt: z.iso.datetime() });
export type RecentFile = z.infer<typeof RecentFile>;

/** How a column of a list was left: see `ColumnState` of the grid. */
export const KeptColumn = z.object({
  colId: z.string(),
  hide: z.boolean(),
  width: z.number().positive(),
  /** Its share of the room that is left; null for a width somebody chose. */
  flex: z.number().positive().nullable().default(null),
  pinned: z.enum(['left', 'right']).nullable(),
  sort: z.enum(['asc', 'desc']).nullable(),
  sortIndex: z.number().int().nullable(),
});
export type KeptColumn = z.infer<typeof KeptColumn>;

/** Size of everything in the windows, in percent of the usual one. */
export const ZOOM = { least: 80, most: 200, usual: 100, step: 10 } as const;

/** The next size up (`direction` 1) or down (-1), within the bounds. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  return Math.min(ZOOM.most, Math.max(ZOOM.least, zoom + direction * ZOOM.step));
}

/** Settings of the program on this machine (not of a workspace). */
export const AppSettings = z.object({
  language: z.enum(['vi', 'en']),
  theme: z.enum(['light', 'dark', 'system']),
  /** `system` is high where the system asks for it. */
  contrast: z.enum(['system', 'high']),
  zoom: z.number().int().min(ZOOM.least).max(ZOOM.most),
  recentFiles: z.array(RecentFile),
  /** Sizes and folds of panes, by name. */
  panes: z.record(z.string(), z.number()),
  /** Screen worked on last: a file opens there again. */
  lastScreen: z.string(),
  /** Views of the plan's grid the officer named. */
  planViews: z.array(NamedLayout),
  /** How the plan's grid was left; null until somebody changes it. */
  planLayout: PlanLayout.nullable(),
  /** Columns of lists, by the name of the list, in their order. */
  columns: z.record(z.string(), z.array(KeptColumn)),
});
export type AppSettings = z.infer<typeof AppSettings>;
