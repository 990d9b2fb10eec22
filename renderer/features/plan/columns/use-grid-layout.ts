import type {
  ColumnMovedEvent,
  ColumnPinnedEvent,
  ColumnResizedEvent,
  GridApi,
  SortChangedEvent,
} from 'ag-grid-community';
import { useEffect, useMemo } from 'react';
import type { PlanLine } from '../plan-rows.ts';
import { columnStateOf, layoutColumnsOf, sortOf } from './column-state.ts';
import { usePlanLayout } from './layout-store.ts';

interface GridLayoutEvents {
  onColumnMoved: (event: ColumnMovedEvent<PlanLine>) => void;
  onColumnResized: (event: ColumnResizedEvent<PlanLine>) => void;
  onColumnPinned: (event: ColumnPinnedEvent<PlanLine>) => void;
  onSortChanged: (event: SortChangedEvent<PlanLine>) => void;
}

/** Keeps the grid and the layout true to one another: a chosen view goes into the grid, what hands do in it is kept. */
export function useGridLayout(api: GridApi<PlanLine> | null): GridLayoutEvents {
  const version = usePlanLayout((state) => state.version);
  useEffect(() => {
    if (version < 0) return;
    const { layout } = usePlanLayout.getState();
    api?.applyColumnState({ state: columnStateOf(layout), applyOrder: true });
  }, [api, version]);

  return useMemo(() => {
    const followColumns = (grid: GridApi<PlanLine>, source: string) => {
      // What the layout itself put into the grid need not come back.
      if (source === 'api' || source === 'flex') return;
      usePlanLayout.getState().follow({ columns: layoutColumnsOf(grid.getColumnState()) });
    };
    return {
      onColumnMoved: ({ api: grid, source, finished }) => {
        if (finished) followColumns(grid, source);
      },
      onColumnResized: ({ api: grid, source, finished }) => {
        if (finished) followColumns(grid, source);
      },
      onColumnPinned: ({ api: grid, source }) => followColumns(grid, source),
      onSortChanged: ({ api: grid, source }) => {
        if (source === 'api') return;
        usePlanLayout.getState().follow({ sort: sortOf(grid.getColumnState()) });
        if (grid.getDisplayedRowCount() > 0) grid.ensureIndexVisible(0, 'top');
      },
    };
  }, []);
}
