import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { HERE, person, placement, planInput, post, rulesetWith } from '../sample-plan.ts';
import { seated, slots, withSeats } from './seats.ts';

const ASSIGNED = rulesetWith('UNIT-HEADCOUNT', 'assigned', { [HERE]: { government: 2 } });

/** So many people on the staff of the Party office. */
const partyStaff = (count: number) => seated(withSeats(planInput(), post('C20'), 30), slots('C20', count));

function government(count: number, form: 'appoint' | 'second' = 'appoint'): PlanState {
  const people = Array.from({ length: count }, (_, i) => person(i + 1));
  const seats = [post('U20'), post('H02'), post('C01')];
  const placements = people.map((one, i) =>
    placement(seats[i] ?? post('C03'), one, i === count - 1 ? { form } : {}),
  );
  return new PlanState(planInput({ people, placements, ruleset: ASSIGNED }));
}

export const unitHeadcountCases: RuleCases = {
  rule: 'UNIT-HEADCOUNT',
  breaks: [
    {
      name: '18 people in Party bodies',
      plan: () => partyStaff(18),
      finds: [
        {
          id: 'UNIT-HEADCOUNT:03460:party',
          severity: 'warn',
          toConfirm: true,
          subject: { unitCode: HERE },
          wanted: { kind: 'between', of: 'party-staff', min: null, max: 17 },
          found: { kind: 'count', of: 'party-staff', count: 18 },
          legalBasis: ['hd-31-btctw-2025'],
        },
      ],
    },
    {
      name: 'more than was assigned, the council counted in',
      plan: () => government(3),
      finds: [{ wanted: { kind: 'between', of: 'government-staff', min: null, max: 2 }, legalBasis: [] }],
    },
    {
      name: 'fewer than were assigned',
      plan: () => government(1),
      finds: [
        {
          wanted: { kind: 'between', of: 'government-staff', min: 2, max: null },
          found: { kind: 'count', of: 'government-staff', count: 1 },
        },
      ],
    },
  ],
  holds: [
    { name: '17 people in Party bodies', plan: () => partyStaff(17) },
    {
      name: '20 people where there is a political centre',
      plan: () =>
        seated(
          withSeats(withSeats(planInput(), post('C20'), 30), post('D20'), 1, { title: 'D40' }),
          slots('C20', 20),
        ),
    },
    { name: 'as many as were assigned', plan: () => government(2) },
    { name: 'a secondee counts where sent from', plan: () => government(3, 'second') },
    {
      name: 'the military is outside the payroll',
      plan: () => seated(withSeats(planInput(), post('Q03'), 40), slots('Q03', 40)),
    },
  ],
};
