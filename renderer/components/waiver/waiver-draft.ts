/** What is typed into the form of a waiver, and what it says. */
import type { OwedStatus, WaiverFields, WaiverKind } from '../../../shared/domain/index.ts';
import { waiverProblems } from '../../../shared/domain/waiver.ts';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { formatDate } from '../../i18n/format.ts';

/** Fields as they are typed; days as people write them. */
export interface WaiverDraft {
  kind: WaiverKind;
  document: string;
  documentDate: string;
  approver: string;
  deadline: string;
  course: string;
  status: OwedStatus;
  completedOn: string;
  reason: string;
}

const DAY_FIELDS = ['documentDate', 'deadline', 'completedOn'] as const;

export function emptyDraft(kind: WaiverKind): WaiverDraft {
  return {
    kind,
    document: '',
    documentDate: '',
    approver: '',
    deadline: '',
    course: '',
    status: 'owed',
    completedOn: '',
    reason: '',
  };
}

export function draftOf({ documentDate, deadline, completedOn, ...fields }: WaiverFields): WaiverDraft {
  return {
    kind: fields.kind,
    document: fields.document,
    documentDate: formatDate(documentDate),
    approver: fields.approver,
    deadline: formatDate(deadline),
    course: fields.course,
    status: fields.status,
    completedOn: formatDate(completedOn),
    reason: fields.reason,
  };
}

/** What the draft says; what the form does not ask of its kind or status is left out. */
export function fieldsOf(draft: WaiverDraft): WaiverFields {
  const isOwed = draft.kind === 'owed';
  return {
    kind: draft.kind,
    document: draft.document.trim(),
    documentDate: parseTypedDay(draft.documentDate),
    approver: draft.approver.trim(),
    deadline: parseTypedDay(draft.deadline),
    course: isOwed ? draft.course.trim() : '',
    status: isOwed ? draft.status : 'owed',
    completedOn: isOwed && draft.status === 'paid' ? parseTypedDay(draft.completedOn) : null,
    reason: draft.reason.trim(),
  };
}

/** What is wrong with each field: the key of a sentence. That a day cannot be read comes before that it is missing. */
export function problemsOf(draft: WaiverDraft): ReadonlyMap<keyof WaiverFields, string> {
  const problems = new Map<keyof WaiverFields, string>();
  for (const { field, code } of waiverProblems(fieldsOf(draft))) {
    if (!problems.has(field)) problems.set(field, `errors.${code}`);
  }
  for (const field of DAY_FIELDS) {
    const isAsked = field !== 'completedOn' || (draft.kind === 'owed' && draft.status === 'paid');
    if (isAsked && draft[field].trim() !== '' && parseTypedDay(draft[field]) === null)
      problems.set(field, 'waivers.dayWrong');
  }
  return problems;
}
