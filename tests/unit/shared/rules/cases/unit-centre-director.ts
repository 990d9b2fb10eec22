import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { HERE, person, placement, planInput, post, THERE } from '../sample-plan.ts';

const viceChair = person(1);
const director = person(2);

export const unitCentreDirectorCases: RuleCases = {
  rule: 'UNIT-CENTRE-DIRECTOR',
  breaks: [
    {
      name: 'one person is both, even concurrently',
      plan: () =>
        new PlanState(
          planInput({
            people: [viceChair],
            placements: [
              placement(post('U02', 2), viceChair),
              placement(post('U40'), viceChair, { form: 'concurrent' }),
            ],
          }),
        ),
      finds: [
        {
          severity: 'block',
          subject: {
            unitCode: HERE,
            bodyId: '03460-service-centre',
            titleCode: 'U40',
            postId: post('U40'),
            personId: viceChair.id,
          },
          wanted: { kind: 'director-not-vice-chair' },
          found: { kind: 'director-vice-chair' },
        },
      ],
    },
  ],
  holds: [
    {
      name: 'two people',
      plan: () =>
        new PlanState(
          planInput({
            people: [viceChair, director],
            placements: [placement(post('U02'), viceChair), placement(post('U40'), director)],
          }),
        ),
    },
    {
      name: 'the centre of another unit',
      plan: () =>
        new PlanState(
          planInput({
            people: [viceChair],
            placements: [placement(post('U02'), viceChair), placement(post('U40', 1, THERE), viceChair)],
          }),
        ),
    },
  ],
};
