import type { CellClassParams, GridApi } from 'ag-grid-community';
import { type PointerEvent, useEffect, useMemo } from 'react';
import { nextItemRow, selectRows } from '../grid-seats.ts';
import type { PlanLine } from '../plan-rows.ts';
import { scrollAtEdge } from './edge-scroll.ts';
import { displayedColumns, rectangle } from './hand.ts';
import { type Rectangle, rectangleOf, useRange } from './range-store.ts';

/** Marks the cells of the rectangle. */
export function isInRange({ rowIndex, column, api }: CellClassParams<PlanLine>): boolean {
  const area = rectangle(api);
  return (
    area !== null &&
    rowIndex >= area.first &&
    rowIndex <= area.last &&
    area.columns.includes(column.getColId())
  );
}

interface RangePointer {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
}

/** Draws the rectangle as it changes, and spans it with the pointer. */
export function useGridRange(api: GridApi<PlanLine> | null): RangePointer {
  useEffect(
    () =>
      useRange.subscribe((state, before) => {
        if (!api) return;
        const columns = displayedColumns(api);
        const areas = [rectangleOf(state, columns), rectangleOf(before, columns)];
        const rowNodes = api
          .getRenderedNodes()
          .filter(({ rowIndex }) => areas.some((area) => spans(area, rowIndex)));
        if (rowNodes.length > 0) api.refreshCells({ rowNodes, force: true, suppressFlash: true });
      }),
    [api],
  );
  // Other lines, other cells: what was in hand is not there any more.
  useEffect(() => () => useRange.getState().begin(null), []);

  return useMemo(() => {
    let spanning = false;
    return {
      onPointerDown: (event) => {
        // A name is dragged; everywhere else the pointer spans cells.
        const onName = event.target instanceof HTMLElement && event.target.draggable;
        const corner = cornerAt(event);
        spanning = corner !== null && event.button === 0 && !onName && !event.ctrlKey && !event.metaKey;
        if (spanning && corner && !event.shiftKey) useRange.getState().begin(corner);
        if (spanning && api) scrollAtEdge(event, (step) => extendBy(api, step));
      },
      onPointerMove: (event) => {
        if (!spanning || event.buttons !== 1 || !api || api.getEditingCells().length > 0) return;
        const corner = cornerAt(event);
        const { anchor, head, extend } = useRange.getState();
        if (!corner || !anchor) return;
        if (head?.rowIndex === corner.rowIndex && head.column === corner.column) return;
        extend(corner);
        selectRows(api, anchor.rowIndex, corner.rowIndex);
      },
    };
  }, [api]);
}

/** Moves the far corner by one line; the focus stays where it began. */
function extendBy(api: GridApi<PlanLine>, step: 1 | -1): void {
  const { anchor, head, extend } = useRange.getState();
  const rowIndex = head && nextItemRow(api, head.rowIndex, step);
  if (!anchor || !head || rowIndex === null) return;
  extend({ rowIndex, column: head.column });
  api.ensureIndexVisible(rowIndex);
  selectRows(api, anchor.rowIndex, rowIndex);
}

function spans(area: Rectangle | null, rowIndex: number | null): boolean {
  return area !== null && rowIndex !== null && rowIndex >= area.first && rowIndex <= area.last;
}

/** The cell under the pointer; null over a line across all columns, or beside the cells. */
function cornerAt(event: PointerEvent): { rowIndex: number; column: string } | null {
  const cell = event.target instanceof Element ? event.target.closest('.ag-cell') : null;
  const row = cell?.closest('.ag-row')?.getAttribute('row-index');
  const column = cell?.getAttribute('col-id');
  return row && column ? { rowIndex: Number(row), column } : null;
}
