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

/** Settings of the program on this machine (not of a workspace). */
export const AppSettings = z.object({
  language: z.enum(['vi', 'en']),
  theme: z.enum(['light', 'dark', 'system']),
  recentFiles: z.array(z.object({ path: z.string(), name: z.string(), openedAt: z.iso.datetime() })),
  /** Sizes and folds of panes, by name. */
  panes: z.record(z.string(), z.number()),
});
export type AppSettings = z.infer<typeof AppSettings>;
