/** R22, DOMAIN.md §2.10 (NĐ 300/2026, Điều 26): a secondment (biệt phái) lasts no longer than three years. */
import { cite } from './citations.ts';
import { definePlacementRule } from './placement-rule.ts';
import { compareWithFormLimit, FormLimit } from './time-in-form.ts';

const BASIS = cite('nd-300-2026');

export const formSecondmentLimit = definePlacementRule({
  id: 'FORM-SECONDMENT-LIMIT',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: FormLimit.extend({
    maxMonths: FormLimit.shape.maxMonths.default(36),
    // The day the decree came into force.
    reference: FormLimit.shape.reference.default('2026-08-01'),
  }),
  compare: (view, placed, { values, source }) =>
    compareWithFormLimit(view, placed, values, {
      form: 'second',
      legalBasis: BASIS,
      confirmed: source('maxMonths')?.confirmed !== false,
    }),
});
