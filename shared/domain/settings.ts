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
