import { describe, expect, it } from 'vitest';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { checkPlacementHypothetically } from '../../../../shared/rules/suppose.ts';
import { date, person, personId, placement, planInput, post, THERE } from './sample-plan.ts';

const weak = person(1, { degree: 'college', birth: date('1960') });
const vice = person(2);

function state(): PlanState {
  return new PlanState(planInput({ people: [weak, vice], placements: [placement(post('U02'), vice)] }));
}

function rules(findings: { rule: string }[]): string[] {
  return findings.map(({ rule }) => rule).sort();
}

describe('checkPlacementHypothetically', () => {
  it('tells what the placement would raise', () => {
    expect(rules(checkPlacementHypothetically(state(), post('U20'), weak.id))).toEqual([
      'AGE-PAST-RETIREMENT',
      'QUAL-DEGREE-MIN',
    ]);
  });

  it('keeps the posts held already, unless they are left', () => {
    const plan = state();
    const kept = checkPlacementHypothetically(plan, post('U40'), vice.id);
    expect(rules(kept)).toEqual(['PERSON-DOUBLE-POST', 'UNIT-CENTRE-DIRECTOR']);
    expect(checkPlacementHypothetically(plan, post('U40'), vice.id, [post('U02')])).toEqual([]);
  });

  it('tells again what the present holder of the post lacks', () => {
    const plan = state();
    plan.setPlacement(post('U20'), placement(post('U20'), weak));
    expect(rules(checkPlacementHypothetically(plan, post('U20'), weak.id))).toEqual([
      'AGE-PAST-RETIREMENT',
      'QUAL-DEGREE-MIN',
    ]);
  });

  it('does not tell what is wrong already', () => {
    const plan = state();
    plan.setPlacement(post('U30'), placement(post('U30'), vice));
    expect(rules(checkPlacementHypothetically(plan, post('U20'), vice.id))).toEqual([]);
  });

  it('tells of kin who sit there, and not of kin elsewhere', () => {
    const wife = person(3, {
      relatives: [
        { relation: 'spouse', name: vice.fullName, birthYear: '', workplace: '', personId: vice.id },
      ],
    });
    const plan = new PlanState(
      planInput({ people: [vice, wife], placements: [placement(post('U02'), vice)] }),
    );
    expect(rules(checkPlacementHypothetically(plan, post('U02', 2), wife.id))).toEqual(['UNIT-KINSHIP']);
    expect(checkPlacementHypothetically(plan, post('U02', 2, THERE), wife.id)).toEqual([]);
    expect(checkPlacementHypothetically(plan, post('U20'), wife.id)).toEqual([]);
  });

  it('changes nothing', () => {
    const plan = state();
    checkPlacementHypothetically(plan, post('U02'), weak.id);
    expect(plan.personOn(post('U02'))).toBe(vice);
    expect(plan.postsOfPerson(weak.id)).toEqual([]);
  });

  it('refuses posts and people that do not exist', () => {
    expect(() => checkPlacementHypothetically(state(), post('X99'), vice.id)).toThrow(/does not exist/);
    expect(() => checkPlacementHypothetically(state(), post('U20'), personId(9))).toThrow(/does not exist/);
  });
});
