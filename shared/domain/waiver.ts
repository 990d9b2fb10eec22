/**
 * What lets a finding stand: a standard owed until a deadline, the consent of the superior committee, a special case
 * with its reason (DOMAIN.md §6, §2.2, §2.7). Each rests on a document; a finding it covers stays visible.
 */
import { z } from 'zod';
import { IsoDate } from './dates.ts';
import { Fact, FindingSubject, RuleScope, WaiverKind } from './finding.ts';
import { AnyRuleId } from './rule-id.ts';

/** Where an owed standard stands; `overdue` is never stored, it follows from the deadline. */
export const OWED_STATUSES = ['owed', 'studying', 'paid'] as const;
export const OwedStatus = z.enum(OWED_STATUSES);
export type OwedStatus = z.infer<typeof OwedStatus>;

/** What staff enter. */
export const WaiverFields = z.object({
  kind: WaiverKind,
  /** Number, date and issuer of the document it rests on, as they stand there. */
  document: z.string().min(1),
  documentDate: IsoDate.nullable(),
  approver: z.string(),
  /** Last day it holds; an owed standard has one, the others may. */
  deadline: IsoDate.nullable(),
  /** Course or plan by which an owed standard is to be met; '' for the other kinds. */
  course: z.string(),
  status: OwedStatus,
  completedOn: IsoDate.nullable(),
  reason: z.string(),
});
export type WaiverFields = z.infer<typeof WaiverFields>;

export const Waiver = WaiverFields.extend({
  /** `<rule>:<subject>`: the finding it covers, and its key. */
  findingId: z.string().min(1),
  rule: AnyRuleId,
  scope: RuleScope,
  subject: FindingSubject,
  /** What was wanted and what was found when it was recorded. */
  wanted: Fact,
  found: Fact,
  recordedAt: z.iso.datetime(),
});
export type Waiver = z.infer<typeof Waiver>;

/** Whether it still holds on a day: its deadline has not passed, or the standard was met meanwhile. */
export function holdsOn(waiver: Pick<Waiver, 'deadline' | 'status'>, today: IsoDate): boolean {
  return waiver.status === 'paid' || waiver.deadline === null || today <= waiver.deadline;
}
