/** R21, DOMAIN.md §2.2 (NĐ 300/2026, Điều 34.3): nobody acts in a post (giao quyền) for more than 12 months. */
import { cite } from './citations.ts';
import { defineRule } from './rule.ts';
import { FormLimit, overFormLimit } from './time-in-form.ts';

const BASIS = cite('nd-300-2026');

export const formActingLimit = defineRule({
  id: 'FORM-ACTING-LIMIT',
  scope: 'placement',
  severity: 'block',
  legalBasis: BASIS,
  parameters: FormLimit.extend({
    maxMonths: FormLimit.shape.maxMonths.default(12),
    // Điều 35.3 itself asks who was over the limit on this day.
    reference: FormLimit.shape.reference.default('2026-07-01'),
  }),
  check: (view, placed, { values, source }) =>
    overFormLimit(view, placed, values, {
      rule: 'FORM-ACTING-LIMIT',
      form: 'acting',
      severity: 'block',
      legalBasis: BASIS,
      confirmed: source('maxMonths')?.confirmed !== false,
    }),
});
