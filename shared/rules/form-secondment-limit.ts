/** R22, DOMAIN.md §2.10 (NĐ 300/2026, Điều 26): a secondment (biệt phái) lasts no longer than three years. */
import { cite } from './citations.ts';
import { defineRule } from './rule.ts';
import { FormLimit, overFormLimit } from './time-in-form.ts';

const BASIS = cite('nd-300-2026');

export const formSecondmentLimit = defineRule({
  id: 'FORM-SECONDMENT-LIMIT',
  scope: 'placement',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: FormLimit.extend({
    maxMonths: FormLimit.shape.maxMonths.default(36),
    // The day the decree came into force.
    reference: FormLimit.shape.reference.default('2026-08-01'),
  }),
  check: (view, placed, { values, source }) =>
    overFormLimit(view, placed, values, {
      rule: 'FORM-SECONDMENT-LIMIT',
      form: 'second',
      severity: 'warn',
      legalBasis: BASIS,
      confirmed: source('maxMonths')?.confirmed !== false,
    }),
});
