/**
 * Which channels wait until a plan just opened is checked: what they answer, decide or print rests on its findings.
 * Everything else is answered meanwhile.
 */
import type { DataChannel } from './contract.ts';

export const WAITS_FOR_CHECK = [
  'plan.step',
  'plan.figures',
  'plan.compare',
  'plan.previewTakeOver',
  'rule.preview',
  'ownRule.preview',
  'standards.preview',
  'proposal.make',
  'check.full',
  'waiver.list',
  'waiver.get',
  'waiver.set',
  'waiver.export',
  'explain.finding',
  'findings.export',
  'organisation.chart',
  'shownList.export',
  'shownList.print',
  'report.make',
  'report.rows',
  'report.keep',
  'report.export',
  'report.print',
  'paper.due',
  'paper.check',
  'paper.produce',
  'paper.print',
  'paper.issue',
  'card.export',
  'card.print',
  'export.run',
  'export.print',
] as const satisfies readonly DataChannel[];

export type WaitingChannel = (typeof WAITS_FOR_CHECK)[number];

/** Whether `channel` is one that waits. */
export function waitsForCheck(channel: string): channel is WaitingChannel {
  return (WAITS_FOR_CHECK as readonly string[]).includes(channel);
}
