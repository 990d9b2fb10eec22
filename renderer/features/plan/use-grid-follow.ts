import type { GridApi } from 'ag-grid-community';
import { useEffect, useState } from 'react';
import { usePlanStore } from '../../state/plan-store.ts';
import type { PlanLine } from './plan-rows.ts';
import { usePlanView } from './plan-view.ts';

/**
 * Redraws the cells a change touched and goes to a seat that was asked for. The number returned grows when
 * seats were added or removed, for those who list them.
 */
export function useGridFollow(api: GridApi<PlanLine> | null): number {
  const [seatSet, setSeatSet] = useState(0);
  const reveal = usePlanView((view) => view.reveal);

  useEffect(
    () =>
      usePlanStore.subscribe((state, before) => {
        const { lastChange } = state;
        if (!lastChange || state.revision === before.revision || state.index !== before.index) return;
        if (lastChange.seatsChanged) setSeatSet((count) => count + 1);
        const rowNodes = [...lastChange.posts]
          .map((post) => api?.getRowNode(post))
          .filter((node) => node !== undefined);
        if (rowNodes.length > 0) api?.refreshCells({ rowNodes, force: true });
      }),
    [api],
  );

  // Back on this screen the seat left behind is in view again, without taking the focus.
  useEffect(() => {
    const { postId } = usePlanStore.getState();
    const node = api && postId ? api.getRowNode(postId) : undefined;
    if (node?.rowIndex == null) return;
    api?.ensureIndexVisible(node.rowIndex, 'middle');
    node.setSelected(true, true);
  }, [api]);

  useEffect(() => {
    if (!api || !reveal) return;
    // The lines of another unit may only now be on their way into the grid.
    const timer = window.setTimeout(() => {
      usePlanView.setState({ reveal: null });
      const node = api.getRowNode(reveal);
      if (node?.rowIndex == null) return;
      api.ensureIndexVisible(node.rowIndex, 'middle');
      api.setFocusedCell(node.rowIndex, 'person');
      node.setSelected(true, true);
    }, 50);
    return () => window.clearTimeout(timer);
  }, [api, reveal]);

  return seatSet;
}
