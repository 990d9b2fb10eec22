/** How long a placement of a form with a limit (giao quyền, biệt phái) has lasted. */
import { z } from 'zod';
import type { CitationId } from '../domain/ids.ts';
import type { PlacementForm } from '../domain/plan.ts';
import type { Comparison } from './comparison.ts';
import { addMonths, wholeMonths } from './month-arithmetic.ts';
import type { Placed, PlanView } from './plan-view.ts';
import { Months } from './quantities.ts';

/** The limit, and the day on which it is looked at. */
export const FormLimit = z.object({
  maxMonths: Months,
  /**
   * A plan has no clock and its placements no end: time runs to this day, or to the start of the plan where that is
   * later. An office that asks how things stand today sets today's date.
   */
  reference: z.iso.date(),
});
export type FormLimit = z.infer<typeof FormLimit>;

interface LimitedForm {
  form: PlacementForm;
  legalBasis: readonly CitationId[];
  confirmed: boolean;
}

/** Null for other forms. Exactly the limit is allowed; a day more is not. */
export function compareWithFormLimit(
  { plan }: PlanView,
  { placement, start }: Placed,
  { maxMonths, reference: set }: FormLimit,
  { form, legalBasis, confirmed }: LimitedForm,
): Comparison | null {
  if (placement.form !== form) return null;
  const reference = set > plan.startDate ? set : plan.startDate;
  return {
    wanted: { kind: 'months-at-most', months: maxMonths },
    found: {
      kind: 'months-since',
      // A placement may take effect after the day it is looked at.
      months: Math.max(0, wholeMonths(start, reference)),
      since: start,
      reference,
    },
    holds: addMonths(start, maxMonths) >= reference,
    legalBasis,
    confirmed,
  };
}
