import type { RuleCases } from '../rule-cases.ts';
import { HERE, planInput, post } from '../sample-plan.ts';
import { seated, slots, withSeats } from './seats.ts';

/** The office has a headcount of four. */
const deputies = (count: number) =>
  seated(withSeats(planInput(), post('U11'), count - 1, { withinNorm: false }), slots('U11', count));

export const bodyDeputyShareCases: RuleCases = {
  rule: 'BODY-DEPUTY-SHARE',
  breaks: [
    {
      name: 'three deputies in a headcount of four',
      plan: () => deputies(3),
      finds: [
        {
          id: 'BODY-DEPUTY-SHARE:03460-office',
          severity: 'warn',
          scope: 'body',
          subject: { unitCode: HERE, bodyId: '03460-office' },
          wanted: { kind: 'share-at-most', of: 'deputies', percent: 50 },
          found: { kind: 'share', of: 'deputies', count: 3, total: 4 },
          legalBasis: ['kl-187-tw-2025'],
        },
      ],
    },
  ],
  holds: [
    { name: 'two deputies in a headcount of four', plan: () => deputies(2) },
    { name: 'the Front', plan: () => seated(planInput(), slots('M02', 4)) },
    { name: 'the People’s Committee itself', plan: () => seated(planInput(), slots('U02', 2)) },
  ],
};
