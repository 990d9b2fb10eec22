import type { MergedFrom } from '../../../../../shared/domain/unit.ts';
import type { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { HERE, planInput, post } from '../sample-plan.ts';
import { seated, slots, withSeats } from './seats.ts';

function origins(count: number): MergedFrom[] {
  return Array.from({ length: count }, (_, i) => ({
    code: `0${i}`,
    name: `Xã Cũ ${i}`,
    district: 'Phong Thổ',
    province: 'Lai Châu',
    part: 'whole',
    remainder: false,
  }));
}

/** The commune of `merged` old ones with a secretary and so many other members. */
function committee(merged: number, members: number, type: 'commune' | 'special-zone' = 'commune'): PlanState {
  const input = withSeats(planInput({ origins: new Map([[HERE, origins(merged)]]) }), post('D01'), members, {
    title: 'D05',
  });
  const units = input.units.map((unit) => ({ ...unit, type }));
  return seated({ ...input, units }, [post('D01'), ...slots('D05', members)]);
}

export const unitCommitteeSizeCases: RuleCases = {
  rule: 'UNIT-COMMITTEE-SIZE',
  breaks: [
    {
      name: '28 members of a commune merged of two',
      plan: () => committee(2, 27),
      finds: [
        {
          id: 'UNIT-COMMITTEE-SIZE:03460',
          severity: 'warn',
          subject: { unitCode: HERE },
          wanted: { kind: 'between', of: 'committee', min: null, max: 27 },
          found: { kind: 'count', of: 'committee', count: 28 },
          legalBasis: ['ct-45-tw-2025'],
        },
      ],
    },
    {
      name: '34 members of a commune merged of three',
      plan: () => committee(3, 33),
      finds: [{ severity: 'warn', wanted: { kind: 'between', of: 'committee', min: null, max: 33 } }],
    },
    {
      name: '26 members',
      plan: () => committee(3, 25),
      finds: [{ severity: 'info', wanted: { kind: 'between', of: 'committee', min: 27, max: null } }],
    },
  ],
  holds: [
    { name: '27 members of a commune that was not merged', plan: () => committee(0, 26) },
    { name: '33 members of a commune merged of three', plan: () => committee(3, 32) },
    { name: 'members without a post are not listed', plan: () => seated(planInput(), [post('D01')]) },
    { name: 'a special zone', plan: () => committee(2, 40, 'special-zone') },
  ],
};
