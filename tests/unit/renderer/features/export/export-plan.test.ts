import { describe, expect, it } from 'vitest';
import { scopeArgs } from '../../../../../renderer/features/export/export-plan.ts';
import { CLERK_A1, UNIT_A, UNIT_B } from '../../../../support/small-plan.ts';

describe('scopeArgs', () => {
  it('names units by their codes and never by their seats: who leaves or is not placed has none', () => {
    expect(scopeArgs('units', [], [UNIT_B])).toEqual({ postIds: [], unitCode: UNIT_B });
    expect(scopeArgs('units', [], [UNIT_A, UNIT_B])).toEqual({
      postIds: [],
      unitCode: null,
      unitCodes: [UNIT_A, UNIT_B],
    });
  });

  it('names chosen seats as they were chosen, and nothing where everything is meant', () => {
    expect(scopeArgs('chosen', [CLERK_A1], [UNIT_A])).toEqual({ postIds: [CLERK_A1], unitCode: null });
    expect(scopeArgs('all', [CLERK_A1], [UNIT_A])).toEqual({ postIds: [], unitCode: null });
  });
});
