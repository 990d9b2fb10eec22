import type { Person } from '../../../../../shared/domain/person.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { date, HERE, person, placement, planInput, post, rulesetWith } from '../sample-plan.ts';
import { slots, withSeats } from './seats.ts';

const STANDING = ['D01', 'D02', 'D03', 'D20', 'D30', 'H02', 'M01', 'Q01', 'U02'].map((title) => post(title));
const old: Partial<Person> = { birth: date('1975-01'), fields: ['luật'] };

/** The standing committee with eleven plain members, 20 people; the first are like `first`, the others like `rest`. */
function committee(
  count: number,
  first: Partial<Person>,
  rest: Partial<Person>,
  ruleset = planInput().ruleset,
) {
  const seats = [...STANDING, ...slots('D05', 11)];
  const people = seats.map((_, i) => person(i + 1, i < count ? { ...rest, ...first } : rest));
  const placements = seats.map((id, i) => placement(id, people[i] ?? person(1)));
  const input = withSeats(planInput({ ruleset }), post('D01'), 11, { title: 'D05' });
  return new PlanState({ ...input, people, placements });
}

/** All targets met but those the patch takes away. */
const woman: Partial<Person> = { sex: 'female', birth: date('1990-01'), fields: ['địa chính'] };

export const unitStructureCases: RuleCases = {
  rule: 'UNIT-STRUCTURE',
  breaks: [
    {
      name: 'no woman on the standing committee',
      plan: () => {
        const people = STANDING.map((_, i) => person(i + 1));
        const placements = STANDING.map((id, i) => placement(id, people[i] ?? person(1)));
        return new PlanState(planInput({ people, placements }));
      },
      finds: [
        {
          id: 'UNIT-STRUCTURE:03460:standing',
          severity: 'info',
          toConfirm: true,
          subject: { unitCode: HERE },
          wanted: { kind: 'between', of: 'standing-women', min: 1, max: null },
          found: { kind: 'count', of: 'standing-women', count: 0 },
        },
      ],
    },
    {
      name: 'two women and too few of all in a committee of 20',
      plan: () => committee(2, { sex: 'female' }, old),
      finds: [
        {
          id: 'UNIT-STRUCTURE:03460:science',
          wanted: { kind: 'share-at-least', of: 'science', percent: 5 },
          found: { kind: 'share', of: 'science', count: 0, total: 20 },
        },
        {
          id: 'UNIT-STRUCTURE:03460:women',
          wanted: { kind: 'share-at-least', of: 'women', percent: 15 },
          found: { kind: 'share', of: 'women', count: 2, total: 20 },
        },
        { id: 'UNIT-STRUCTURE:03460:young' },
      ],
    },
    {
      name: 'a share of minorities the province asks for',
      plan: () => committee(3, woman, old, rulesetWith('UNIT-STRUCTURE', 'minorityPercent', 30)),
      finds: [{ id: 'UNIT-STRUCTURE:03460:minorities' }],
    },
  ],
  holds: [
    { name: 'three women, young and trained, of 20', plan: () => committee(3, woman, old) },
    {
      name: 'nothing is known of anybody',
      plan: () => committee(0, {}, { sex: null, birth: { text: '', value: null, precision: null } }),
    },
    {
      name: 'a seat of the standing committee is still vacant',
      plan: () => {
        const people = STANDING.slice(1).map((_, i) => person(i + 1));
        const placements = STANDING.slice(1).map((id, i) => placement(id, people[i] ?? person(1)));
        return new PlanState(planInput({ people, placements }));
      },
    },
  ],
};
