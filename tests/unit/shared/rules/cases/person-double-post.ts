import type { Placement } from '../../../../../shared/domain/plan.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { HERE, person, placement, planInput, post, THERE } from '../sample-plan.ts';

const holder = person(1);

function holding(...placements: Placement[]): PlanState {
  return new PlanState(planInput({ people: [holder], placements }));
}

const head = placement(post('U20'), holder);

export const personDoublePostCases: RuleCases = {
  rule: 'PERSON-DOUBLE-POST',
  breaks: [
    {
      name: 'two posts of one unit',
      plan: () => holding(head, placement(post('U30'), holder)),
      finds: [
        {
          id: 'PERSON-DOUBLE-POST:P000001',
          severity: 'block',
          subject: { unitCode: HERE, personId: holder.id },
          wanted: { kind: 'one-post' },
          found: { kind: 'posts', postIds: [post('U20'), post('U30')] },
        },
      ],
    },
    {
      name: 'titles that may be joined, but in two units',
      plan: () => holding(placement(post('D01'), holder), placement(post('H01', 1, THERE), holder)),
      finds: [{ severity: 'block', subject: { personId: holder.id } }],
    },
    {
      name: 'of three posts only those that clash are named',
      plan: () =>
        holding(
          placement(post('D01'), holder),
          placement(post('H01'), holder, { form: 'concurrent' }),
          placement(post('U30'), holder),
        ),
      finds: [{ found: { kind: 'posts', postIds: [post('D01'), post('U30')] } }],
    },
  ],
  holds: [
    { name: 'one post', plan: () => holding(head) },
    {
      name: 'titles the catalogue joins',
      plan: () => holding(placement(post('D01'), holder), placement(post('H01'), holder)),
    },
    {
      name: 'the second is held concurrently',
      plan: () => holding(head, placement(post('U30'), holder, { form: 'concurrent' })),
    },
  ],
};
