/** What is in hand: the lines and the columns a key, a paste or a command of the menu is about. */
import type { GridApi } from 'ag-grid-community';
import { isPlanColumn, type PlanColumn } from '../columns/column-list.ts';
import { itemAt, itemsInHand } from '../grid-seats.ts';
import type { ItemLine, PlanLine } from '../plan-rows.ts';
import { type Rectangle, rectangleOf, useRange } from './range-store.ts';

export interface Hand {
  lines: readonly ItemLine[];
  /** Null where whole lines are meant: several were chosen one by one. */
  columns: readonly PlanColumn[] | null;
}

export function displayedColumns(api: GridApi<PlanLine>): PlanColumn[] {
  return api
    .getAllDisplayedColumns()
    .map((column) => column.getColId())
    .filter(isPlanColumn);
}

/** The rectangle of more than one cell; null where there is none. */
export function rectangle(api: GridApi<PlanLine>): Rectangle | null {
  return rectangleOf(useRange.getState(), displayedColumns(api));
}

/** The rectangle; else the lines that are selected, of a single one the cell with the focus. */
export function handOf(api: GridApi<PlanLine>): Hand {
  const area = rectangle(api);
  if (area) {
    const lines: ItemLine[] = [];
    for (let row = area.first; row <= area.last; row += 1) {
      const line = itemAt(api, row);
      if (line) lines.push(line);
    }
    return { lines, columns: area.columns.filter(isPlanColumn) };
  }
  const lines = itemsInHand(api);
  const focused = api.getFocusedCell()?.column.getColId();
  return { lines, columns: lines.length <= 1 && isPlanColumn(focused) ? [focused] : null };
}
