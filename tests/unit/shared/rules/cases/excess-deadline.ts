import type { RuleCases } from '../rule-cases.ts';
import { HERE, planInput, post } from '../sample-plan.ts';
import { seated, slots, withSeats } from './seats.ts';

const staff = (count: number, withinNorm: boolean) =>
  seated(withSeats(planInput(), post('C20'), 30, { withinNorm }), slots('C20', count));

export const excessDeadlineCases: RuleCases = {
  rule: 'EXCESS-DEADLINE',
  breaks: [
    {
      name: 'three people over the frame of the Party bloc',
      plan: () => staff(20, true),
      finds: [
        {
          severity: 'info',
          subject: { unitCode: HERE },
          wanted: {
            kind: 'excess-path',
            steps: [
              { date: '2027-06-30', left: 2 },
              { date: '2029-06-30', left: 1 },
              { date: '2030-06-30', left: 0 },
            ],
          },
          found: { kind: 'excess', count: 3 },
        },
      ],
    },
    {
      name: 'one person over the norm of a title',
      plan: () => staff(2, false),
      finds: [
        {
          wanted: { kind: 'excess-path', steps: [{ date: '2030-06-30', left: 0 }] },
          found: { kind: 'excess', count: 1 },
        },
      ],
    },
    {
      name: 'over the frame and over the norm at once, told once',
      plan: () => staff(18, false),
      finds: [{ found: { kind: 'excess', count: 17 } }],
    },
  ],
  holds: [
    { name: 'as many as the frame', plan: () => staff(17, true) },
    { name: 'as many as the norm', plan: () => staff(1, false) },
  ],
};
