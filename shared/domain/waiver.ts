/**
 * What lets a finding stand: a standard owed until a deadline, the consent of the superior committee, a special case
 * with its reason (DOMAIN.md §6, §2.2, §2.7). Each rests on a document; a finding it covers stays visible.
 */
import { z } from 'zod';
import { IsoDate } from './dates.ts';
import type { ErrorCode } from './errors.ts';
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

/** Where a waiver stands on a day; `valid` is a consent or a special case that holds. */
export const WAIVER_STATES = ['overdue', 'owed', 'studying', 'valid', 'paid', 'not-needed'] as const;
export const WaiverState = z.enum(WAIVER_STATES);
export type WaiverState = z.infer<typeof WaiverState>;

/** A waiver with where it stands. */
export const WaiverRow = Waiver.extend({ state: WaiverState });
export type WaiverRow = z.infer<typeof WaiverRow>;

/** Where a waiver stands; `needed` is whether its finding is there now. */
export function waiverState(
  waiver: Pick<Waiver, 'kind' | 'deadline' | 'status'>,
  needed: boolean,
  today: IsoDate,
): WaiverState {
  if (waiver.status === 'paid') return 'paid';
  if (!needed) return 'not-needed';
  if (!holdsOn(waiver, today)) return 'overdue';
  return waiver.kind === 'owed' ? waiver.status : 'valid';
}

/** Standards that are still owed on a day: `overdue` those of which the deadline has passed. */
export interface OwedCounts {
  owed: number;
  overdue: number;
}

export function countOwed(rows: Iterable<Pick<WaiverRow, 'kind' | 'state'>>): OwedCounts {
  const counts = { owed: 0, overdue: 0 };
  for (const { kind, state } of rows) {
    if (kind !== 'owed') continue;
    if (state === 'overdue') counts.overdue += 1;
    else if (state === 'owed' || state === 'studying') counts.owed += 1;
  }
  return counts;
}

/** Earliest deadline first, those without one last. */
export function byDeadline(a: Waiver, b: Waiver): number {
  const [first, second] = [a.deadline ?? '9', b.deadline ?? '9'];
  if (first !== second) return first < second ? -1 : 1;
  return a.findingId < b.findingId ? -1 : a.findingId > b.findingId ? 1 : 0;
}

/** What is wrong with a field of a waiver; the sentence is that of the refusal (`errors.<code>`). */
export interface WaiverProblem {
  field: keyof WaiverFields;
  code: Extract<ErrorCode, `waiver-${string}`>;
}

/** Everything that keeps a waiver from being recorded, in the order of the form; empty where nothing does. */
export function waiverProblems(fields: WaiverFields): WaiverProblem[] {
  const { kind, document, documentDate, approver, deadline, course, status, completedOn, reason } = fields;
  const isOwed = kind === 'owed';
  const problems: (WaiverProblem | false)[] = [
    document.trim() === '' && { field: 'document', code: 'waiver-document-missing' },
    kind === 'consent' && approver.trim() === '' && { field: 'approver', code: 'waiver-approver-missing' },
    isOwed && deadline === null && { field: 'deadline', code: 'waiver-deadline-missing' },
    deadline !== null &&
      documentDate !== null &&
      deadline < documentDate && { field: 'deadline', code: 'waiver-deadline-early' },
    !isOwed && course.trim() !== '' && { field: 'course', code: 'waiver-only-owed' },
    !isOwed && status !== 'owed' && { field: 'status', code: 'waiver-only-owed' },
    status === 'paid' && completedOn === null && { field: 'completedOn', code: 'waiver-completion-missing' },
    status !== 'paid' && completedOn !== null && { field: 'completedOn', code: 'waiver-completion-unpaid' },
    kind === 'special' && reason.trim() === '' && { field: 'reason', code: 'waiver-reason-missing' },
  ];
  return problems.filter((problem) => problem !== false);
}

/** Whether it still holds on a day: its deadline has not passed, or the standard was met meanwhile. */
export function holdsOn(waiver: Pick<Waiver, 'deadline' | 'status'>, today: IsoDate): boolean {
  return waiver.status === 'paid' || waiver.deadline === null || today <= waiver.deadline;
}
