import { NO_DATE } from '../../../../../shared/domain/dates.ts';
import type { Person } from '../../../../../shared/domain/person.ts';
import type { RuleCases } from '../rule-cases.ts';
import { date, onPost } from '../sample-plan.ts';

const received = (patch: Partial<Person>) => onPost('C03', patch, { form: 'receive' });

export const formReceptionServiceCases: RuleCases = {
  rule: 'FORM-RECEPTION-SERVICE',
  breaks: [
    {
      name: 'a day short of five years',
      plan: () => received({ recruited: date('2020-07-02') }),
      finds: [
        {
          severity: 'warn',
          wanted: { kind: 'service-at-least', months: 60, reference: '2025-07-01' },
          found: { kind: 'months-since', months: 59, since: '2020-07-02', reference: '2025-07-01' },
          legalBasis: ['nd-300-2026', 'luat-80-2025'],
        },
      ],
    },
    {
      name: 'a year that is too late whatever the day',
      plan: () => received({ recruited: date('2021') }),
      finds: [{ found: { kind: 'months-since', months: 54, since: '2021', reference: '2025-07-01' } }],
    },
    {
      name: 'recruited after the placement',
      plan: () => received({ recruited: date('2025-09-01') }),
      finds: [{ found: { kind: 'months-since', months: 0, since: '2025-09-01', reference: '2025-07-01' } }],
    },
  ],
  holds: [
    { name: 'exactly five years', plan: () => received({ recruited: date('2020-07-01') }) },
    { name: 'a month that may be early enough', plan: () => received({ recruited: date('2020-07') }) },
    {
      name: 'a later placement',
      plan: () => onPost('C03', { recruited: date('2021-01-01') }, { form: 'receive', since: '2026-01-01' }),
    },
    { name: 'another form', plan: () => onPost('C03', { recruited: date('2025-01-01') }) },
    { name: 'an unknown day is a matter of DATA-MISSING', plan: () => received({ recruited: NO_DATE }) },
  ],
};
