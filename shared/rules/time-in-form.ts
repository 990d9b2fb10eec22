/** How long a placement of a form with a limit (giao quyền, biệt phái) has lasted. */
import { z } from 'zod';
import type { Fact, Finding, Severity } from '../domain/finding.ts';
import type { CitationId } from '../domain/ids.ts';
import type { PlacementForm } from '../domain/plan.ts';
import type { RuleId } from '../domain/rule-id.ts';
import { placementFinding } from './make-finding.ts';
import { addMonths, wholeMonths } from './month-arithmetic.ts';
import type { Placed, PlanView } from './plan-view.ts';

/** The limit, and the day on which it is looked at. */
export const FormLimit = z.object({
  maxMonths: z.number().int().positive(),
  /**
   * A plan has no clock and its placements no end: time runs to this day, or to the start of the plan where that is
   * later. An office that asks how things stand today sets today's date.
   */
  reference: z.iso.date(),
});
export type FormLimit = z.infer<typeof FormLimit>;

interface LimitedForm {
  rule: RuleId;
  form: PlacementForm;
  severity: Severity;
  legalBasis: readonly CitationId[];
  confirmed: boolean;
}

/** Exactly the limit is allowed; a day more is not. */
export function overFormLimit(
  view: PlanView,
  placed: Placed,
  { maxMonths, reference: set }: FormLimit,
  { rule, form, severity, legalBasis, confirmed }: LimitedForm,
): Finding[] {
  if (placed.placement.form !== form) return [];
  const since = placed.start;
  const reference = set > view.plan.startDate ? set : view.plan.startDate;
  if (addMonths(since, maxMonths) >= reference) return [];
  const found: Fact = { kind: 'months-since', months: wholeMonths(since, reference), since, reference };
  return [
    placementFinding(placed, {
      rule,
      severity,
      wanted: { kind: 'months-at-most', months: maxMonths },
      found,
      legalBasis,
      confirmed,
    }),
  ];
}
