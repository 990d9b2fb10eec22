import { describe, expect, it } from 'vitest';
import { countDecisions, scopeArgs } from '../../../../../renderer/features/export/export-plan.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import {
  ANH,
  CHAIR_A,
  CLERK_A1,
  dungInUnitB,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
  UNIT_A,
  UNIT_B,
} from '../../../../support/small-plan.ts';

const index = new PlanIndex(smallPlan());
index.apply(dungInUnitB());

describe('scopeArgs', () => {
  it('names one unit by its code and several by their seats', () => {
    expect(scopeArgs(index, 'list', 'units', [], [UNIT_B])).toEqual({ postIds: [], unitCode: UNIT_B });
    expect(scopeArgs(index, 'list', 'units', [], [UNIT_A, UNIT_B]).postIds).toHaveLength(5);
    expect(scopeArgs(index, 'list', 'all', [CLERK_A1], [UNIT_A])).toEqual({ postIds: [], unitCode: null });
  });

  it('names of several units only the seats that want a decision', () => {
    expect(scopeArgs(index, 'decisions', 'units', [], [UNIT_A, UNIT_B]).postIds).toEqual([
      CLERK_A1,
      SECRETARY_B,
    ]);
  });
});

describe('countDecisions', () => {
  it('leaves out who keeps a seat, unless the seat was chosen', () => {
    expect(countDecisions(index, 'all', [], [])).toBe(2);
    expect(countDecisions(index, 'units', [], [UNIT_A])).toBe(1);
    expect(countDecisions(index, 'chosen', [SECRETARY_A, CLERK_A1], [])).toBe(2);
  });

  it('leaves out a council seat that the decision on the secretary carries', () => {
    const appointed = new PlanIndex({
      ...smallPlan(),
      rows: smallPlan().rows.map((row) =>
        row.personId === ANH ? { ...row, form: 'designate' as const } : row,
      ),
    });
    expect(scopeArgs(appointed, 'decisions', 'units', [], [UNIT_A, UNIT_B]).postIds).toEqual([
      SECRETARY_A,
      CLERK_A1,
    ]);
    expect(countDecisions(appointed, 'chosen', [CHAIR_A], [])).toBe(1);
  });
});
