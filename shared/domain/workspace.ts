/** The workspace file: what is told about it, its summaries, and its journal. */
import { z } from 'zod';
import type { Finding } from './finding.ts';
import { PostId, ProvinceCode, TitleCode, UnitCode } from './ids.ts';
import { Plan, StandardsInUse } from './plan.ts';
import { ProvinceType } from './unit.ts';

/** Commands that change the workspace; the catalogs have a sentence for each (`journal.<command>`). */
export const COMMANDS = [
  'workspace.create',
  'workspace.restore',
  'roster.import',
  'roster.sample',
  'person.edit',
  'person.add',
  'person.editMany',
  'person.remove',
  'person.restore',
  'person.apart',
  'person.merge',
  'placement.assign',
  'placement.move',
  'placement.swap',
  'placement.clear',
  'placement.edit',
  'placement.paste',
  'placement.propose',
  'disposition.set',
  'disposition.clear',
  'disposition.setMany',
  'decision.set',
  'seat.add',
  'seat.remove',
  'waiver.set',
  'waiver.remove',
  'seat.norm',
  'seat.freeze',
  'seat.unfreeze',
  'body.add',
  'body.remove',
  'concurrency.set',
  'settings.change',
  'settings.submission',
  'authority.save',
  'authority.remove',
  'authority.usual',
  'authority.replaceBase',
  'signer.save',
  'signer.remove',
  'format.change',
  'exchange.organ',
  'exchange.type',
  'rule.edit',
  'citation.save',
  'citation.remove',
  'ownRule.save',
  'ownRule.remove',
  'plan.create',
  'plan.edit',
  'plan.archive',
  'plan.unarchive',
  'plan.remove',
  'plan.use',
  'plan.takeOver',
  'standards.save',
  'standards.use',
  'plan.submit',
  'plan.return',
  'plan.approve',
  'plan.issue',
  'plan.reopen',
  'review.propose',
  'review.agree',
  'review.return',
  'seat.lock',
  'seat.unlock',
  'comment.add',
  'comment.settle',
  'comment.unsettle',
  'staff.change',
  'paper.draft',
  'paper.remake',
  'paper.discard',
  'paper.number',
  'paper.sign',
  'paper.issue',
  'paper.cancel',
  'paper.revoke',
  'register.first',
  'register.note',
  'register.unnote',
  'report.keep',
  'report.remove',
  'template.use',
  'template.remove',
] as const;
export const Command = z.enum(COMMANDS);
export type Command = z.infer<typeof Command>;

/** Names for a sentence about a journal entry: strings and numbers only, so that it reads the same years later. */
export const SummaryParams = z.record(z.string(), z.union([z.string(), z.number()]));
export type SummaryParams = z.infer<typeof SummaryParams>;

export const JournalEntry = z.object({
  seq: z.number().int().positive(),
  /** UTC. */
  at: z.iso.datetime(),
  actor: z.string(),
  /** `do` is a command of its own; `undo` and `redo` turn entry `target` back or forth. */
  kind: z.enum(['do', 'undo', 'redo']),
  target: z.number().int().positive().nullable(),
  command: Command,
  summary: SummaryParams,
  /** SHA-256 in hex over the entry before it and this one's content. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** What the next undo or redo would do, or null. */
export const HistoryStep = z.object({ seq: z.number().int(), command: Command, summary: SummaryParams });
export type HistoryStep = z.infer<typeof HistoryStep>;

export const HistoryState = z.object({ undo: HistoryStep.nullable(), redo: HistoryStep.nullable() });
export type HistoryState = z.infer<typeof HistoryState>;

export const SeverityCounts = z.object({
  block: z.number().int().nonnegative(),
  warn: z.number().int().nonnegative(),
  info: z.number().int().nonnegative(),
  /** Covered by a waiver; these are not among the others. */
  waived: z.number().int().nonnegative(),
});
export type SeverityCounts = z.infer<typeof SeverityCounts>;

export const NO_FINDINGS: Readonly<SeverityCounts> = { block: 0, warn: 0, info: 0, waived: 0 };

/** Under which of the counts a finding falls. */
export function countedAs({ severity, waived }: Pick<Finding, 'severity' | 'waived'>): keyof SeverityCounts {
  return waived === null ? severity : 'waived';
}

export function countFindings(findings: Iterable<Finding>): SeverityCounts {
  const counts = { ...NO_FINDINGS };
  for (const finding of findings) counts[countedAs(finding)] += 1;
  return counts;
}

/** State of one unit in the list at the left. */
export const UnitSummary = z.object({
  unitCode: UnitCode,
  seats: z.number().int(),
  filled: z.number().int(),
  /** Vacant seats that are key or required. */
  vacantRequired: z.number().int(),
  findings: SeverityCounts,
});
export type UnitSummary = z.infer<typeof UnitSummary>;

/** The counts at the foot of the window. */
export const PlanCounts = z.object({
  seats: z.number().int(),
  filled: z.number().int(),
  vacant: z.number().int(),
  vacantRequired: z.number().int(),
  people: z.number().int(),
  unplaced: z.number().int(),
  findings: SeverityCounts,
  /** Standards still owed within their deadline, and those of which it has passed. */
  owed: z.number().int().nonnegative(),
  overdue: z.number().int().nonnegative(),
});
export type PlanCounts = z.infer<typeof PlanCounts>;

export const WorkspaceInfo = z.object({
  path: z.string(),
  provinceCode: ProvinceCode,
  provinceName: z.string(),
  provinceType: ProvinceType,
  plan: Plan,
  standards: StandardsInUse,
  units: z.number().int(),
  bodies: z.number().int(),
  posts: z.number().int(),
  people: z.number().int(),
  lastSavedAt: z.iso.datetime(),
});
export type WorkspaceInfo = z.infer<typeof WorkspaceInfo>;

/** Vacant seats. `required` counts those that are key or required. */
export const VacancyReport = z.object({
  total: z.number().int(),
  required: z.number().int(),
  byTitle: z.array(
    z.object({
      titleCode: TitleCode,
      title: z.string(),
      vacant: z.number().int(),
      required: z.number().int(),
    }),
  ),
  byUnit: z.array(
    z.object({
      unitCode: UnitCode,
      unitName: z.string(),
      vacant: z.number().int(),
      required: z.number().int(),
      posts: z.array(z.object({ postId: PostId, title: z.string(), requirement: z.string() })),
    }),
  ),
});
export type VacancyReport = z.infer<typeof VacancyReport>;
