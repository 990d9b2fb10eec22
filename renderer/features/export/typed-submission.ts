/** What is typed for a Tờ trình, and what it stands for once all of it can be read. */
import {
  CONSULTATIONS,
  type Consultation,
  type ConsultationResult,
  type SubmissionSettings,
} from '../../../shared/domain/index.ts';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { formatDate } from '../../i18n/format.ts';

export type TypedResult = Record<keyof ConsultationResult, string>;

export interface TypedSubmission {
  need: string;
  steps: Record<Consultation, TypedResult>;
}

export function typedOf({ need, steps }: SubmissionSettings): TypedSubmission {
  const text = (count: number | null): string => (count === null ? '' : String(count));
  const typed = ({ heldOn, present, agreed }: ConsultationResult): TypedResult => ({
    heldOn: formatDate(heldOn),
    present: text(present),
    agreed: text(agreed),
  });
  return {
    need,
    steps: {
      'leaders-first': typed(steps['leaders-first']),
      'leaders-wide': typed(steps['leaders-wide']),
      'leaders-second': typed(steps['leaders-second']),
      'key-staff': typed(steps['key-staff']),
      vote: typed(steps.vote),
    },
  };
}

/** How a step went; null where what was typed is no day or no count, or more agreed than were there. */
export function resultOf(typed: TypedResult): ConsultationResult | null {
  const count = (text: string) => (text.trim() === '' ? null : Number(text));
  const heldOn = typed.heldOn.trim() === '' ? null : parseTypedDay(typed.heldOn);
  const present = count(typed.present);
  const agreed = count(typed.agreed);
  const isCount = (value: number | null, least: number) =>
    value === null || (Number.isInteger(value) && value >= least);
  const isRight =
    (typed.heldOn.trim() === '' || heldOn !== null) &&
    isCount(present, 1) &&
    isCount(agreed, 0) &&
    (present === null || agreed === null || agreed <= present);
  return isRight ? { heldOn, present, agreed } : null;
}

/** What is to be kept: of a step that cannot be read, what was kept before. */
export function submissionOf({ need, steps }: TypedSubmission, kept: SubmissionSettings): SubmissionSettings {
  const next = { ...kept.steps };
  for (const step of CONSULTATIONS) next[step] = resultOf(steps[step]) ?? kept.steps[step];
  return { need, steps: next };
}
