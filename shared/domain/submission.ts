/** What an officer fills in for a Tờ trình: why it is made, and how the five steps of the procedure went (NĐ 170/2025, DOCUMENTS.md §4.1). */
import { z } from 'zod';
import { IsoDate } from './dates.ts';

/** The five steps in their order. */
export const CONSULTATIONS = [
  'leaders-first',
  'leaders-wide',
  'leaders-second',
  'key-staff',
  'vote',
] as const;
export type Consultation = (typeof CONSULTATIONS)[number];

/** How a step went; what is not filled in prints as a dotted gap. */
export const ConsultationResult = z.object({
  heldOn: IsoDate.nullable(),
  /** Who was there, and how many of them agreed. */
  present: z.number().int().positive().nullable(),
  agreed: z.number().int().nonnegative().nullable(),
});
export type ConsultationResult = z.infer<typeof ConsultationResult>;

export const NOT_HELD: ConsultationResult = { heldOn: null, present: null, agreed: null };

export const SubmissionSettings = z.object({
  /** Why the people are proposed, in the office's own words; '' leaves the usual sentence. */
  need: z.string(),
  steps: z.record(z.enum(CONSULTATIONS), ConsultationResult),
});
export type SubmissionSettings = z.infer<typeof SubmissionSettings>;

export const NO_SUBMISSION: SubmissionSettings = {
  need: '',
  steps: {
    'leaders-first': NOT_HELD,
    'leaders-wide': NOT_HELD,
    'leaders-second': NOT_HELD,
    'key-staff': NOT_HELD,
    vote: NOT_HELD,
  },
};
