import type { Person } from '../../../../../shared/domain/person.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import { Ruleset } from '../../../../../shared/rules/ruleset.ts';
import type { RuleCases } from '../rule-cases.ts';
import { HERE, nationalRuleset, person, placement, planInput, post, THERE } from '../sample-plan.ts';

/** Wants people trained for land, however few are there. */
const RULESET = Ruleset.parse({
  ...nationalRuleset,
  parameters: {
    ...nationalRuleset.parameters,
    'UNIT-SPECIALITY-GAP': {
      wanted: { value: ['land'], sourceCitation: null, confirmed: false },
      minFilledPercent: { value: 0, sourceCitation: null, confirmed: false },
    },
  },
});
const worker = person(1, { fields: ['kế toán'] });
const surveyor = (number: number, patch: Partial<Person> = {}) =>
  person(number, { fields: ['quản lý đất đai'], ...patch });
const inFront = surveyor(2);
const unplaced = surveyor(3);
const elsewhere = surveyor(4);
const atWork = surveyor(5);
const outside = surveyor(6, { inScope: false });
const leaving = surveyor(7);

function plan(people: Person[], placements = [placement(post('C03'), worker)], ruleset = RULESET): PlanState {
  return new PlanState(planInput({ ruleset, people: [worker, ...people], placements }));
}

export const unitSpecialityGapCases: RuleCases = {
  rule: 'UNIT-SPECIALITY-GAP',
  breaks: [
    {
      name: 'nobody trained for land; the nearest who is comes first',
      plan: () => {
        const state = plan(
          [inFront, unplaced, elsewhere, atWork, outside, leaving],
          [
            placement(post('C03'), worker),
            placement(post('C30'), inFront),
            placement(post('C30', 1, THERE), elsewhere),
            placement(post('C01', 1, THERE), atWork),
          ],
        );
        state.setDisposition(leaving.id, { personId: leaving.id, kind: 'retire', date: null, note: '' });
        return state;
      },
      finds: [
        {
          id: 'UNIT-SPECIALITY-GAP:03460:land',
          severity: 'warn',
          toConfirm: true,
          scope: 'unit',
          subject: { unitCode: HERE },
          wanted: { kind: 'speciality', code: 'land' },
          found: {
            kind: 'speciality-unused',
            code: 'land',
            personIds: [inFront.id, unplaced.id, elsewhere.id],
          },
        },
      ],
    },
    {
      name: 'nobody in the province',
      plan: () => plan([]),
      finds: [{ found: { kind: 'speciality-unused', code: 'land', personIds: [] } }],
    },
  ],
  holds: [
    {
      name: 'somebody in any government body of the unit is trained for it',
      plan: () => plan([atWork], [placement(post('C03'), worker), placement(post('U30'), atWork)]),
    },
    {
      name: 'less than half of the seats are filled',
      plan: () => plan([unplaced], undefined, nationalRuleset),
    },
    { name: 'government bodies without anybody have vacancies, no gap', plan: () => plan([unplaced], []) },
  ],
};
