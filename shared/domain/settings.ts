/** Settings kept in the workspace file. */
import { z } from 'zod';
import { DecisionSettings } from './decision.ts';
import { RuleId } from './finding.ts';

/** Parameters of rules the office changed, by rule id; each rule checks its own. */
export const RuleOverrides = z.partialRecord(RuleId, z.record(z.string(), z.unknown()));
export type RuleOverrides = z.infer<typeof RuleOverrides>;

export const WorkspaceSettings = z.object({
  actor: z.string(),
  ruleOverrides: RuleOverrides,
  decisions: DecisionSettings,
});
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>;

/** A workspace opened on this machine before; `name` is what people call it. */
export const RecentFile = z.object({ path: z.string(), name: z.string(), openedAt: z.iso.datetime() });
export type RecentFile = z.infer<typeof RecentFile>;

/** Settings of the program on this machine (not of a workspace). */
export const AppSettings = z.object({
  language: z.enum(['vi', 'en']),
  theme: z.enum(['light', 'dark', 'system']),
  recentFiles: z.array(RecentFile),
  /** Sizes and folds of panes, by name. */
  panes: z.record(z.string(), z.number()),
  /** Screen worked on last: a file opens there again. */
  lastScreen: z.string(),
});
export type AppSettings = z.infer<typeof AppSettings>;
