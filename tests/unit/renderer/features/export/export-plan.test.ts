import { describe, expect, it } from 'vitest';
import { scopeArgs } from '../../../../../renderer/features/export/export-plan.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { CLERK_A1, dungInUnitB, smallPlan, UNIT_A, UNIT_B } from '../../../../support/small-plan.ts';

const index = new PlanIndex(smallPlan());
index.apply(dungInUnitB());

describe('scopeArgs', () => {
  it('names one unit by its code and several by their seats', () => {
    expect(scopeArgs(index, 'list', 'units', [], [UNIT_B])).toEqual({ postIds: [], unitCode: UNIT_B });
    expect(scopeArgs(index, 'list', 'units', [], [UNIT_A, UNIT_B]).postIds).toHaveLength(5);
    expect(scopeArgs(index, 'list', 'all', [CLERK_A1], [UNIT_A])).toEqual({ postIds: [], unitCode: null });
  });

  it('names several units themselves where decisions are made: who leaves has no seat', () => {
    expect(scopeArgs(index, 'decisions', 'units', [], [UNIT_A, UNIT_B])).toEqual({
      postIds: [],
      unitCode: null,
      unitCodes: [UNIT_A, UNIT_B],
    });
    expect(scopeArgs(index, 'decisions', 'chosen', [CLERK_A1], [UNIT_A]).postIds).toEqual([CLERK_A1]);
  });
});
