import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../shared/rules/finding-index.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { SupposedPlacements } from '../../../../shared/rules/suppose-many.ts';
import { person, placement, planInput, post, THERE } from './sample-plan.ts';

const [vice, newcomer, other] = [person(1), person(2), person(3)];

function state(): PlanState {
  const people = [vice, newcomer, other];
  return new PlanState(planInput({ people, placements: [placement(post('U02'), vice)] }));
}

describe('SupposedPlacements', () => {
  it('shows what the plan would be with all of them made, whoever is asked about', () => {
    const placements = [
      placement(post('U02'), newcomer),
      placement(post('U20'), other),
      placement(post('U20', 1, THERE), other),
    ];
    const plan = state();
    const supposed = findingsOf(new SupposedPlacements(plan, placements));
    for (const one of placements) plan.setPlacement(one.postId, one);
    expect(supposed).toEqual(findingsOf(plan));
    // Who lost a seat and who holds two are among them.
    expect(supposed.map(({ id }) => id)).toEqual(
      expect.arrayContaining([`PERSON-UNPLACED:${vice.id}`, `PERSON-DOUBLE-POST:${other.id}`]),
    );
  });

  it('leaves the plan itself as it was', () => {
    const plan = state();
    const before = findingsOf(plan);
    findingsOf(new SupposedPlacements(plan, [placement(post('U02'), newcomer)]));
    expect(findingsOf(plan)).toEqual(before);
  });
});
