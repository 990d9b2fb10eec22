import type { GridApi } from 'ag-grid-community';
import { useEffect, useRef, useState } from 'react';
import { redrawLines } from '../../grid/redraw-lines.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { PlanLine } from './plan-rows.ts';
import { usePlanView } from './plan-view.ts';

/**
 * Redraws the cells a change touched and goes to a seat that was asked for. The number returned grows when
 * lines were added or removed, for those who list them.
 */
export function useGridFollow(api: GridApi<PlanLine> | null): number {
  const [lineSet, setLineSet] = useState(0);
  const people = useRef(usePlanStore.getState().index.people.size);
  const reveal = usePlanView((view) => view.reveal);

  useEffect(
    () =>
      usePlanStore.subscribe((state, before) => {
        const { lastChange } = state;
        if (!lastChange || state.revision === before.revision || state.index !== before.index) return;
        const peopleChanged = state.index.people.size !== people.current;
        people.current = state.index.people.size;
        if (lastChange.seatsChanged || peopleChanged) setLineSet((count) => count + 1);
        if (api !== null) redrawLines(api, [...lastChange.posts, ...lastChange.people]);
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
      const holder = usePlanStore.getState().index.rows.get(reveal)?.personId;
      const node = api.getRowNode(reveal) ?? (holder ? api.getRowNode(holder) : undefined);
      if (node?.rowIndex == null) return;
      api.ensureIndexVisible(node.rowIndex, 'middle');
      api.setFocusedCell(node.rowIndex, 'person');
      node.setSelected(true, true);
    }, 50);
    return () => window.clearTimeout(timer);
  }, [api, reveal]);

  return lineSet;
}
