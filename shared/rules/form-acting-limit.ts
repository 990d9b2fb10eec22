/** R21, DOMAIN.md §2.2 (NĐ 300/2026, Điều 34.3): nobody acts in a post (giao quyền) for more than 12 months. */
import { cite } from './citations.ts';
import { definePlacementRule } from './placement-rule.ts';
import { compareWithFormLimit, FormLimit } from './time-in-form.ts';

const BASIS = cite('nd-300-2026');

export const formActingLimit = definePlacementRule({
  id: 'FORM-ACTING-LIMIT',
  severity: 'block',
  legalBasis: BASIS,
  parameters: FormLimit.extend({
    maxMonths: FormLimit.shape.maxMonths.default(12),
    // Điều 35.3 itself asks who was over the limit on this day.
    reference: FormLimit.shape.reference.default('2026-07-01'),
  }),
  compare: (view, placed, { values, source }) =>
    compareWithFormLimit(view, placed, values, {
      form: 'acting',
      legalBasis: BASIS,
      confirmed: source('maxMonths')?.confirmed !== false,
    }),
});
