import type { RuleCases } from '../rule-cases.ts';
import { onPost, rulesetWith } from '../sample-plan.ts';

export const formSecondmentLimitCases: RuleCases = {
  rule: 'FORM-SECONDMENT-LIMIT',
  breaks: [
    {
      name: 'a day more than three years on 01/8/2026',
      plan: () => onPost('U20', {}, { form: 'second', since: '2023-07-31' }),
      finds: [
        {
          severity: 'warn',
          wanted: { kind: 'months-at-most', months: 36 },
          found: { kind: 'months-since', months: 36, since: '2023-07-31', reference: '2026-08-01' },
          legalBasis: ['nd-300-2026'],
        },
      ],
    },
    {
      name: 'the office asks on a later day',
      plan: () => {
        const state = onPost('U20', {}, { form: 'second', since: '2024-01-01' });
        state.setRuleset(rulesetWith('FORM-SECONDMENT-LIMIT', 'reference', '2027-03-01'));
        return state;
      },
      finds: [{ found: { kind: 'months-since', months: 38, since: '2024-01-01', reference: '2027-03-01' } }],
    },
  ],
  holds: [
    { name: 'exactly three years', plan: () => onPost('U20', {}, { form: 'second', since: '2023-08-01' }) },
    { name: 'another form', plan: () => onPost('U20', {}, { form: 'acting', since: '2026-01-01' }) },
  ],
};
