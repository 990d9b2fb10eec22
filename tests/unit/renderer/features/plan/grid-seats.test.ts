import type { GridApi, IRowNode } from 'ag-grid-community';
import { describe, expect, it } from 'vitest';
import { seatsInHand } from '../../../../../renderer/features/plan/grid-seats.ts';
import type { PlanLine } from '../../../../../renderer/features/plan/plan-rows.ts';
import type { PostId } from '../../../../../shared/domain/index.ts';
import { CHAIR_A, CLERK_A1, CLERK_A2, SECRETARY_A } from '../../../../support/small-plan.ts';

const SEATS = [SECRETARY_A, CHAIR_A, CLERK_A1, CLERK_A2];

/** What the grid tells of itself; `hidden` are selected rows that a filter keeps out of sight. */
function grid(selected: readonly PostId[], focused: number | null, hidden: readonly PostId[] = []) {
  const nodes = SEATS.map((id, rowIndex) => ({
    rowIndex,
    displayed: !hidden.includes(id),
    data: { kind: 'seat', id },
  })) as unknown as IRowNode<PlanLine>[];
  const api: Partial<GridApi<PlanLine>> = {
    getSelectedNodes: () => selected.map((id) => nodes[SEATS.indexOf(id)] as IRowNode<PlanLine>),
    getFocusedCell: () => (focused === null ? null : ({ rowIndex: focused } as never)),
    getGridOption: () => ({ lines: nodes.map(({ data }) => data) }) as never,
  };
  return api as GridApi<PlanLine>;
}

describe('seatsInHand', () => {
  it('are all selected seats from top to bottom, however they were selected', () => {
    expect(seatsInHand(grid([CLERK_A1, SECRETARY_A], 2))).toEqual([SECRETARY_A, CLERK_A1]);
  });

  it('are the selected ones also where Ctrl took the focused one out', () => {
    expect(seatsInHand(grid([CHAIR_A], 3))).toEqual([CHAIR_A]);
  });

  it('is the focused one where none is selected, and none where there is no focus', () => {
    expect(seatsInHand(grid([], 1))).toEqual([CHAIR_A]);
    expect(seatsInHand(grid([], null))).toEqual([]);
  });

  it('leaves out what is out of sight', () => {
    expect(seatsInHand(grid([CHAIR_A, CLERK_A2], 1, [CLERK_A2]))).toEqual([CHAIR_A]);
  });
});
