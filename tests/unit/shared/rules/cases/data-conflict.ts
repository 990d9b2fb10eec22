import { NO_DATE } from '../../../../../shared/domain/dates.ts';
import type { Person } from '../../../../../shared/domain/person.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { date, person, planInput, rulesetWith } from '../sample-plan.ts';

function numbered(citizenId: string, patch: Partial<Person> = {}): PlanState {
  const facts = { sex: 'male', birth: date('1985-03-10'), citizenId, ...patch } as const;
  return new PlanState(planInput({ people: [person(1, facts)] }));
}

export const dataConflictCases: RuleCases = {
  rule: 'DATA-CONFLICT',
  breaks: [
    {
      name: 'the number is that of a woman',
      plan: () => numbered('012185001234'),
      finds: [
        {
          id: 'DATA-CONFLICT:P000001',
          severity: 'warn',
          toConfirm: true,
          wanted: { kind: 'citizen-id-says', sex: 'female', year: null },
          found: { kind: 'roster-says', sex: 'male', year: null },
        },
      ],
    },
    {
      name: 'another year',
      plan: () => numbered('012086001234', { birth: date('1985') }),
      finds: [
        {
          wanted: { kind: 'citizen-id-says', sex: null, year: '1986' },
          found: { kind: 'roster-says', sex: null, year: '1985' },
        },
      ],
    },
    {
      name: 'another century, and another sex',
      plan: () => numbered('012 385 001 234'),
      finds: [
        {
          wanted: { kind: 'citizen-id-says', sex: 'female', year: '2085' },
          found: { kind: 'roster-says', sex: 'male', year: '1985' },
        },
      ],
    },
  ],
  holds: [
    { name: 'both agree', plan: () => numbered('012085001234') },
    {
      name: 'a woman born in 2001',
      plan: () => numbered('012301001234', { sex: 'female', birth: date('2001-01-01') }),
    },
    {
      name: 'sex and birth are not known',
      plan: () => numbered('012185001234', { sex: null, birth: NO_DATE }),
    },
    { name: 'an old number of nine digits', plan: () => numbered('045185001') },
    {
      name: 'the office does not compare the sex',
      plan: () => {
        const state = numbered('012185001234');
        state.setRuleset(rulesetWith('DATA-CONFLICT', 'compareSex', false));
        return state;
      },
    },
  ],
};
