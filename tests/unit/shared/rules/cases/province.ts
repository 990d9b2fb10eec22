/** Cases of the rules about the province; the sample plan has two communes. */
import type { Person } from '../../../../../shared/domain/person.ts';
import type { Placement } from '../../../../../shared/domain/plan.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { person, placement, planInput, post, rulesetWith, THERE } from '../sample-plan.ts';
import { seated, slots, withBody, withSeats } from './seats.ts';

export const provinceViceChairsCases: RuleCases = {
  rule: 'PROVINCE-VICE-CHAIRS',
  breaks: [
    {
      name: 'six seats of two communes',
      plan: () => new PlanState(withSeats(planInput(), post('U02'), 2)),
      finds: [
        {
          id: 'PROVINCE-VICE-CHAIRS:province',
          severity: 'warn',
          scope: 'province',
          subject: {},
          wanted: { kind: 'average', of: 'vice-chairs', max: 5, average: 2.5, times: 2, per: 'units' },
          found: { kind: 'count', of: 'vice-chairs', count: 6 },
          legalBasis: ['nd-300-2025'],
        },
      ],
    },
    {
      name: 'people on seats beyond the norm',
      plan: () => seated(withSeats(planInput(), post('U02'), 2, { withinNorm: false }), slots('U02', 4)),
      finds: [{ found: { kind: 'count', of: 'vice-chairs', count: 6 } }],
    },
  ],
  holds: [
    {
      name: 'five, exactly the average, however they are shared',
      plan: () => new PlanState(withSeats(planInput(), post('U02'), 1)),
    },
    {
      name: 'vacant seats beyond the norm',
      plan: () => new PlanState(withSeats(planInput(), post('U02'), 2, { withinNorm: false })),
    },
  ],
};

export const provinceOrganisationsCases: RuleCases = {
  rule: 'PROVINCE-ORGANISATIONS',
  breaks: [
    {
      name: 'ten of two communes',
      plan: () => new PlanState(withBody(withBody(planInput(), 'economy', 2), 'economy', 2, THERE)),
      finds: [
        {
          severity: 'warn',
          wanted: { kind: 'average', of: 'organisations', max: 9, average: 4.5, times: 2, per: 'units' },
          found: { kind: 'count', of: 'organisations', count: 10 },
        },
      ],
    },
  ],
  holds: [
    { name: 'nine, exactly the average', plan: () => new PlanState(withBody(planInput(), 'economy', 2)) },
    {
      name: 'Party bodies do not count',
      plan: () =>
        new PlanState(withBody(withBody(planInput(), 'party-office', 2), 'party-building', 2, THERE)),
    },
  ],
};

export const provinceDeputyHeadsCases: RuleCases = {
  rule: 'PROVINCE-DEPUTY-HEADS',
  breaks: [
    {
      name: '17 of eight organisations',
      plan: () => new PlanState(withSeats(planInput(), post('U21'), 9)),
      finds: [
        {
          severity: 'warn',
          wanted: {
            kind: 'average',
            of: 'deputy-heads',
            max: 16,
            average: 2,
            times: 8,
            per: 'organisations',
          },
          found: { kind: 'count', of: 'deputy-heads', count: 17 },
        },
      ],
    },
  ],
  holds: [
    {
      name: '16, exactly the average',
      plan: () => new PlanState(withSeats(planInput(), post('U21'), 8)),
    },
    {
      name: 'vice-chairs and deputies of Party bodies do not count',
      plan: () => new PlanState(withSeats(withSeats(planInput(), post('U02'), 9), post('D11'), 9)),
    },
  ],
};

const local = (number: number, patch: Partial<Person> = {}) =>
  person(number, { currentTitle: 'Chuyên viên', currentUnit: 'UBND xã Bum Nưa', ...patch });

function staff(people: Person[], how: Partial<Placement>, before: number | null = null): PlanState {
  const seats = [post('C01'), post('C02'), post('C03')];
  const placements = people.flatMap((one, i) => {
    const seat = seats[i];
    return seat === undefined ? [] : [placement(seat, one, how)];
  });
  const ruleset = rulesetWith('PROVINCE-HEADCOUNT', 'before', before);
  return new PlanState(planInput({ people, placements, ruleset }));
}

export const provinceHeadcountCases: RuleCases = {
  rule: 'PROVINCE-HEADCOUNT',
  breaks: [
    {
      name: 'somebody was received and nobody left',
      plan: () => staff([local(1)], { form: 'receive' }),
      finds: [
        {
          severity: 'warn',
          scope: 'province',
          wanted: { kind: 'between', of: 'staff-before', min: null, max: 0 },
          found: { kind: 'count', of: 'staff-after', count: 1 },
        },
      ],
    },
    {
      name: 'more than the number entered',
      plan: () => staff([local(1), local(2)], {}, 1),
      finds: [{ found: { kind: 'count', of: 'staff-after', count: 2 } }],
    },
  ],
  holds: [
    { name: 'everybody stays', plan: () => staff([local(1), local(2)], {}) },
    { name: 'as many as the number entered', plan: () => staff([local(1), local(2)], {}, 2) },
    {
      name: 'people sent down from the district are left out',
      plan: () => staff([person(1)], {}, 0),
    },
    { name: 'a secondee counts where sent from', plan: () => staff([local(1)], { form: 'second' }, 0) },
  ],
};
