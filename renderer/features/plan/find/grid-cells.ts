/** The grid as cells to look through. */
import type { CellClassParams, GridApi } from 'ag-grid-community';
import { t } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { cellText } from '../columns/cell-values.ts';
import { isPlanColumn } from '../columns/column-list.ts';
import { itemAt } from '../grid-seats.ts';
import { isItem, type PlanLine } from '../plan-rows.ts';
import { displayedColumns } from '../range/hand.ts';
import { type Cells, type Place, says } from './find-cells.ts';
import { useFind } from './find-store.ts';

export function cellsOf(api: GridApi<PlanLine>): Cells {
  const columns = displayedColumns(api);
  const { index } = usePlanStore.getState();
  return {
    rows: api.getDisplayedRowCount(),
    columns: columns.length,
    textAt: (row, column) => {
      const line = itemAt(api, row);
      const id = columns[column];
      return line && id ? cellText(t, index, line, id) : '';
    },
  };
}

export function focusedPlace(api: GridApi<PlanLine>): Place | null {
  const cell = api.getFocusedCell();
  const id = cell?.column.getColId();
  const column = isPlanColumn(id) ? displayedColumns(api).indexOf(id) : -1;
  return cell && column >= 0 ? { row: cell.rowIndex, column } : null;
}

export function goToPlace(api: GridApi<PlanLine>, { row, column }: Place): void {
  const id = displayedColumns(api)[column];
  if (id === undefined) return;
  api.ensureIndexVisible(row);
  api.ensureColumnVisible(id);
  api.setFocusedCell(row, id);
}

/** Marks the cells that say what is looked for. */
export function isFound({ data, column }: CellClassParams<PlanLine>): boolean {
  const { open, query } = useFind.getState();
  const id = column.getColId();
  if (!open || query === '' || !isItem(data) || !isPlanColumn(id)) return false;
  return says(cellText(t, usePlanStore.getState().index, data, id), query);
}
