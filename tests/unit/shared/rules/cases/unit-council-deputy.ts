import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { HERE, planInput, post } from '../sample-plan.ts';
import { seated, slots, withSeats } from './seats.ts';

const withoutSeat = () => {
  const input = planInput();
  return new PlanState({ ...input, posts: input.posts.filter(({ id }) => id !== post('H02')) });
};

export const unitCouncilDeputyCases: RuleCases = {
  rule: 'UNIT-COUNCIL-DEPUTY',
  breaks: [
    {
      name: 'two vice-chairs',
      plan: () => seated(withSeats(planInput(), post('H02'), 1, { withinNorm: false }), slots('H02', 2)),
      finds: [
        {
          severity: 'warn',
          subject: { unitCode: HERE },
          wanted: { kind: 'between', of: 'council-vice-chairs', min: 1, max: 1 },
          found: { kind: 'count', of: 'council-vice-chairs', count: 2 },
        },
      ],
    },
    { name: 'a norm of two', plan: () => new PlanState(withSeats(planInput(), post('H02'), 1)), finds: [{}] },
    {
      name: 'no seat for one',
      plan: withoutSeat,
      finds: [{ found: { kind: 'count', of: 'council-vice-chairs', count: 0 } }],
    },
  ],
  holds: [
    { name: 'one vice-chair', plan: () => seated(planInput(), [post('H02')]) },
    { name: 'the seat is vacant', plan: () => new PlanState(planInput()) },
  ],
};
