import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { onPost, person, planInput } from '../sample-plan.ts';

const somebody = person(1);

export const personUnplacedCases: RuleCases = {
  rule: 'PERSON-UNPLACED',
  breaks: [
    {
      name: 'in scope, neither post nor settlement',
      plan: () => new PlanState(planInput({ people: [somebody] })),
      finds: [
        {
          id: 'PERSON-UNPLACED:P000001',
          severity: 'warn',
          wanted: { kind: 'placed-or-disposed' },
          found: { kind: 'none' },
        },
      ],
    },
    {
      name: 'the settlement was taken back',
      plan: () => {
        const disposition = { personId: somebody.id, kind: 'retire', date: null, note: '' } as const;
        const state = new PlanState(planInput({ people: [somebody], dispositions: [disposition] }));
        state.setDisposition(somebody.id, null);
        return state;
      },
      finds: [{ severity: 'warn' }],
    },
  ],
  holds: [
    { name: 'on a post', plan: () => onPost('C03') },
    {
      name: 'with a settlement',
      plan: () =>
        new PlanState(
          planInput({
            people: [somebody],
            dispositions: [{ personId: somebody.id, kind: 'surplus', date: null, note: '' }],
          }),
        ),
    },
    {
      name: 'out of scope',
      plan: () => new PlanState(planInput({ people: [person(1, { inScope: false })] })),
    },
  ],
};
