import type { Person } from '../../../../../shared/domain/person.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { date, person, personId, planInput } from '../sample-plan.ts';

function two(first: Partial<Person>, second: Partial<Person>): PlanState {
  return new PlanState(planInput({ people: [person(1, first), person(2, second)] }));
}

const twin = { fullName: 'Lò Văn Đức', birth: date('1980-05-12') };
const NUMBER = '012080001234';

export const dataDuplicateCases: RuleCases = {
  rule: 'DATA-DUPLICATE',
  breaks: [
    {
      name: 'one citizen number, written in two ways: each of the two is told',
      plan: () => two({ citizenId: NUMBER }, { citizenId: '012 080 001 234' }),
      finds: [
        {
          id: 'DATA-DUPLICATE:P000001',
          severity: 'warn',
          found: { kind: 'same-citizen-id', personIds: [personId(2)] },
        },
        { id: 'DATA-DUPLICATE:P000002', found: { kind: 'same-citizen-id', personIds: [personId(1)] } },
      ],
    },
    {
      name: 'one name and birthday, one number missing',
      plan: () => two({ ...twin, citizenId: NUMBER }, { ...twin, fullName: 'LÒ VĂN ĐỨC' }),
      finds: [
        { found: { kind: 'same-name-and-birth', personIds: [personId(2)] } },
        { found: { kind: 'same-name-and-birth', personIds: [personId(1)] } },
      ],
    },
    {
      name: 'a number that was corrected to somebody else’s',
      plan: () => {
        const state = two({ citizenId: NUMBER }, { citizenId: '012080009999' });
        state.setPerson(personId(2), person(2, { citizenId: NUMBER }));
        return state;
      },
      finds: [{}, {}],
    },
    {
      name: 'one number of two people told apart: whoever they are, a number belongs to one',
      plan: () => {
        const state = two({ citizenId: NUMBER }, { citizenId: NUMBER });
        state.setApart([personId(2), personId(1)], true);
        return state;
      },
      finds: [{}, {}],
    },
    {
      name: 'telling apart was undone',
      plan: () => {
        const state = two(twin, twin);
        state.setApart([personId(1), personId(2)], true);
        state.setApart([personId(1), personId(2)], false);
        return state;
      },
      finds: [{}, {}],
    },
  ],
  holds: [
    { name: 'namesakes of another day', plan: () => two(twin, { ...twin, birth: date('1980-05-13') }) },
    {
      name: 'namesakes of whom only the year is known',
      plan: () => two({ ...twin, birth: date('1980') }, { ...twin, birth: date('1980') }),
    },
    {
      name: 'namesakes of one day with two numbers',
      plan: () => two({ ...twin, citizenId: NUMBER }, { ...twin, citizenId: '012080009999' }),
    },
    { name: 'a few digits are no number', plan: () => two({ citizenId: '12' }, { citizenId: '12' }) },
    {
      name: 'namesakes of one day whom an officer told apart',
      plan: () => {
        const state = two(twin, twin);
        state.setApart([personId(1), personId(2)], true);
        return state;
      },
    },
    {
      name: 'the other one was removed',
      plan: () => {
        const state = two(twin, twin);
        state.setPerson(personId(2), null);
        return state;
      },
    },
  ],
};
