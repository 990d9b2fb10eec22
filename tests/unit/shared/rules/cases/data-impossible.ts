import { NO_DATE } from '../../../../../shared/domain/dates.ts';
import type { Person } from '../../../../../shared/domain/person.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { date, person, planInput, rulesetWith } from '../sample-plan.ts';

function somebody(patch: Partial<Person>): PlanState {
  return new PlanState(planInput({ people: [person(1, { birth: date('1985-03-10'), ...patch })] }));
}

const party = (probation: string, official: string | null = null) => ({
  party: { probation: date(probation), official: official === null ? NO_DATE : date(official) },
});
const items = (...list: string[]) => ({ found: { kind: 'contradictions', items: list } });

export const dataImpossibleCases: RuleCases = {
  rule: 'DATA-IMPOSSIBLE',
  breaks: [
    {
      name: 'in the Party a day before the 18th birthday: the age is to be confirmed',
      plan: () => somebody(party('2003-03-09')),
      finds: [
        { id: 'DATA-IMPOSSIBLE:P000001', severity: 'warn', toConfirm: true, ...items('party-under-age') },
      ],
    },
    {
      name: 'in the Party in a month before that of the 18th birthday',
      plan: () => somebody(party('2003-02')),
      finds: [items('party-under-age')],
    },
    {
      name: 'recruited a day before the 15th birthday',
      plan: () => somebody({ recruited: date('2000-03-09') }),
      finds: [items('recruited-under-age')],
    },
    {
      name: 'official before probation needs no confirmation',
      plan: () => somebody(party('2009-02-03', '2009-02-02')),
      finds: [items('official-before-probation')],
    },
    {
      name: 'recruited after the term',
      plan: () => somebody({ recruited: date('2030-07-01') }),
      finds: [items('recruited-in-future')],
    },
    {
      name: 'several at once, and a child',
      plan: () => somebody({ birth: date('2025'), recruited: date('2008'), ...party('2031-01-01') }),
      finds: [items('born-too-late', 'party-under-age', 'recruited-under-age', 'party-in-future')],
    },
    {
      name: 'an age the office set',
      plan: () => {
        const state = somebody({ recruited: date('2002-01-01') });
        state.setRuleset(rulesetWith('DATA-IMPOSSIBLE', 'workAge', 18));
        return state;
      },
      finds: [items('recruited-under-age')],
    },
  ],
  holds: [
    { name: 'in the Party on the 18th birthday', plan: () => somebody(party('2003-03-10')) },
    { name: 'in the month of the 18th birthday', plan: () => somebody(party('2003-03')) },
    { name: 'in the year of the 18th birthday', plan: () => somebody(party('2003')) },
    { name: 'recruited on the 15th birthday', plan: () => somebody({ recruited: date('2000-03-10') }) },
    { name: 'official on the day of probation', plan: () => somebody(party('2009-02-03', '2009-02-03')) },
    { name: 'official in the year of probation', plan: () => somebody(party('2009-02-03', '2009')) },
    { name: 'on the last day of the term', plan: () => somebody({ recruited: date('2030-06-30') }) },
    {
      name: 'nothing is known',
      plan: () =>
        somebody({ birth: NO_DATE, recruited: NO_DATE, party: { probation: NO_DATE, official: NO_DATE } }),
    },
  ],
};
