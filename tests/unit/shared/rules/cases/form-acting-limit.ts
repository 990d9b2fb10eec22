import type { RuleCases } from '../rule-cases.ts';
import { onPost, rulesetWith } from '../sample-plan.ts';

export const formActingLimitCases: RuleCases = {
  rule: 'FORM-ACTING-LIMIT',
  breaks: [
    {
      name: 'a day more than 12 months on 01/7/2026',
      plan: () => onPost('U20', {}, { form: 'acting', since: '2025-06-30' }),
      finds: [
        {
          severity: 'block',
          wanted: { kind: 'months-at-most', months: 12 },
          found: { kind: 'months-since', months: 12, since: '2025-06-30', reference: '2026-07-01' },
          legalBasis: ['nd-300-2026'],
        },
      ],
    },
    {
      name: 'a later start of the plan counts',
      plan: () => {
        const state = onPost('U20', {}, { form: 'acting', since: '2025-12-15' });
        state.setPlan({ ...state.plan, startDate: '2027-01-15' });
        return state;
      },
      finds: [{ found: { kind: 'months-since', months: 13, since: '2025-12-15', reference: '2027-01-15' } }],
    },
    {
      name: 'a limit not confirmed warns',
      plan: () => {
        const state = onPost('U20', {}, { form: 'acting' });
        state.setRuleset(rulesetWith('FORM-ACTING-LIMIT', 'maxMonths', 6, false));
        return state;
      },
      finds: [{ severity: 'warn', toConfirm: true }],
    },
  ],
  holds: [
    { name: 'exactly 12 months', plan: () => onPost('U20', {}, { form: 'acting', since: '2025-07-01' }) },
    { name: 'from the start of the plan', plan: () => onPost('U20', {}, { form: 'acting' }) },
    { name: 'another form', plan: () => onPost('U20', {}, { form: 'appoint', since: '2020-01-01' }) },
    {
      name: 'from the last day of a month: the year ends on the last day of February',
      plan: () => {
        const state = onPost('U20', {}, { form: 'acting', since: '2024-02-29' });
        state.setPlan({ ...state.plan, startDate: '2025-02-28' });
        const { ruleset } = state;
        state.setRuleset({
          ...ruleset,
          parameters: rulesetWith('FORM-ACTING-LIMIT', 'reference', '2025-02-28').parameters,
        });
        return state;
      },
    },
  ],
};
