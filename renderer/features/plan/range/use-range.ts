import type { CellClassParams, GridApi, IRowNode } from 'ag-grid-community';
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
    let adding: Adding | null = null;
    return {
      onPointerDown: (event) => {
        // A name is dragged; everywhere else the pointer spans cells, with Ctrl it adds lines to those chosen.
        const onName = event.target instanceof HTMLElement && event.target.draggable;
        const corner = cornerAt(event);
        const pressed = corner !== null && event.button === 0 && !onName;
        const adds = event.ctrlKey || event.metaKey;
        adding =
          pressed && adds && api
            ? { from: corner.rowIndex, to: corner.rowIndex, kept: api.getSelectedNodes() }
            : null;
        spanning = pressed && !adds;
        if (spanning && corner && !event.shiftKey) useRange.getState().begin(corner);
        if (spanning && api) scrollAtEdge(event, (step) => extendBy(api, step));
      },
      onPointerMove: (event) => {
        if (adding && api && event.buttons === 1) addTo(api, adding, cornerAt(event)?.rowIndex ?? adding.to);
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

/** Lines that are added with Ctrl held, to those chosen before. */
interface Adding {
  from: number;
  /** Where the pointer is now. */
  to: number;
  kept: readonly IRowNode<PlanLine>[];
}

/** Nothing while the pointer has not left its line, or is back there: that is a click, which the grid hears of. */
function addTo(api: GridApi<PlanLine>, adding: Adding, to: number): void {
  if (to === adding.to) return;
  adding.to = to;
  if (to !== adding.from) selectRows(api, adding.from, to, adding.kept);
  else {
    api.deselectAll();
    api.setNodesSelected({ nodes: [...adding.kept], newValue: true });
  }
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
