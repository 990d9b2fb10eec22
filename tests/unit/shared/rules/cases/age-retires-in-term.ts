import type { RuleCases } from '../rule-cases.ts';
import { date, onPost } from '../sample-plan.ts';

/** The term ends on 30/6/2030; men born 06/1968 serve to that very day. */
export const ageRetiresInTermCases: RuleCases = {
  rule: 'AGE-RETIRES-IN-TERM',
  breaks: [
    {
      name: 'service ends a month before the term',
      plan: () => onPost('C03', { birth: date('1968-05-31') }),
      finds: [
        {
          severity: 'info',
          wanted: { kind: 'serves-on', date: '2030-06-30' },
          found: {
            kind: 'retirement',
            month: '2030-05',
            age: '62y0m',
            reference: '2025-07-01',
            monthsLeft: 58,
          },
        },
      ],
    },
    {
      name: 'service ends in the month of the start',
      plan: () => onPost('C03', { birth: date('1964-04') }),
      finds: [{ severity: 'info' }],
    },
    {
      name: 'service ends on the day before the last of the term',
      plan: () => {
        const state = onPost('C03', { birth: date('1968-05') });
        state.setPlan({ ...state.plan, termEnd: '2030-06-01' });
        return state;
      },
      finds: [{ wanted: { kind: 'serves-on', date: '2030-06-01' } }],
    },
  ],
  holds: [
    { name: 'service ends with the term', plan: () => onPost('C03', { birth: date('1968-06') }) },
    {
      name: 'who is past retirement is told so by another rule',
      plan: () => onPost('C03', { birth: date('1964-03') }),
    },
    { name: 'an officer', plan: () => onPost('Q03', { birth: date('1968-05') }) },
    {
      name: 'an unknown birth is a matter of DATA-MISSING',
      plan: () => onPost('C03', { birth: { text: '', value: null, precision: null } }),
    },
  ],
};
