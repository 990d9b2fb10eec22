import type { RuleCases } from '../rule-cases.ts';
import { HERE, planInput, post, THERE } from '../sample-plan.ts';
import { seated } from './seats.ts';

const WANTED = ['D20', 'D30', 'H02', 'U02', 'M01', 'Q01'];
const all = [HERE, THERE].flatMap((unit) => WANTED.map((title) => post(title, 1, unit)));

export const unitStandingStructureCases: RuleCases = {
  rule: 'UNIT-STANDING-STRUCTURE',
  breaks: [
    {
      name: 'nobody commands the military and heads the Front',
      plan: () =>
        seated(
          planInput(),
          all.filter((id) => id !== post('Q01') && id !== post('M01')),
        ),
      finds: [
        {
          severity: 'info',
          subject: { unitCode: HERE },
          wanted: { kind: 'has-titles', titles: ['M01', 'Q01'] },
          found: { kind: 'vacant' },
        },
      ],
    },
  ],
  holds: [
    { name: 'nobody on any of them', plan: () => seated(planInput(), [post('C03')]) },
    { name: 'somebody on each title', plan: () => seated(planInput(), all) },
    {
      name: 'the second vice-chair alone',
      plan: () => seated(planInput(), [...all.filter((id) => id !== post('U02')), post('U02', 2)]),
    },
  ],
};
