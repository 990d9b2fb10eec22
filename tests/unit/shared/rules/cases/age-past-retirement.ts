import type { RuleCases } from '../rule-cases.ts';
import { date, onPost } from '../sample-plan.ts';

/** Men born 03/1964 attain 61y3m in 06/2025: service ends on 30/6/2025, the plan starts on 01/7/2025. */
export const agePastRetirementCases: RuleCases = {
  rule: 'AGE-PAST-RETIREMENT',
  breaks: [
    {
      name: 'service ends on the day before the start',
      plan: () => onPost('C03', { birth: date('1964-03-31') }),
      finds: [
        {
          severity: 'block',
          wanted: { kind: 'serves-on', date: '2025-07-01' },
          found: {
            kind: 'retirement',
            month: '2025-06',
            age: '61y3m',
            reference: '2025-07-01',
            monthsLeft: -1,
          },
        },
      ],
    },
    {
      name: 'the placement has a later day of its own',
      plan: () => onPost('C03', { birth: date('1964-04') }, { since: '2025-08-01' }),
      finds: [{ severity: 'block', wanted: { kind: 'serves-on', date: '2025-08-01' } }],
    },
    {
      name: 'a woman of whom only the year is known',
      plan: () => onPost('C03', { sex: 'female', birth: date('1968') }),
      finds: [
        {
          found: {
            kind: 'retirement',
            month: '2024-05',
            age: '56y4m',
            reference: '2025-07-01',
            monthsLeft: -14,
          },
        },
      ],
    },
  ],
  holds: [
    { name: 'service ends in the month of the start', plan: () => onPost('C03', { birth: date('1964-04') }) },
    {
      name: 'an officer: the civil table is not applied',
      plan: () => onPost('Q01', { birth: date('1960-01-01') }),
    },
    {
      name: 'an unknown sex is a matter of DATA-MISSING',
      plan: () => onPost('C03', { sex: null, birth: date('1950') }),
    },
  ],
};
