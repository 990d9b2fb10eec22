/** The grid as cells to look through. */
import type { CellClassParams, GridApi } from 'ag-grid-community';
import { heldLineAt } from '../../../grid/held/held-lines.ts';
import { t } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { cellText } from '../columns/cell-values.ts';
import { isPlanColumn } from '../columns/column-list.ts';
import { itemAt } from '../grid-seats.ts';
import { type ItemLine, isItem, isTotal, type PlanLine, type TotalLine } from '../plan-rows.ts';
import { usePlanView } from '../plan-view.ts';
import { displayedColumns } from '../range/hand.ts';
import { type Cells, type Place, says } from './find-cells.ts';
import { useFind } from './find-store.ts';

/** A line that is looked through; `under` is the folded line it would stand under, null where it is shown. */
interface Looked {
  line: ItemLine;
  under: string | null;
}

/** What is shown, and in its place what is folded away: who is looked for there is no less there. */
function lookedThrough(api: GridApi<PlanLine>): Looked[] {
  const looked: Looked[] = [];
  const rows = api.getDisplayedRowCount();
  for (let row = 0; row < rows; row += 1) {
    const line = heldLineAt(api, row);
    if (isItem(line)) looked.push({ line, under: null });
    else if (isTotal(line) && isFoldedAt(api, row)) {
      for (const item of itemsUnder(line)) looked.push({ line: item, under: line.id });
    }
  }
  return looked;
}

/** Nothing is listed that has nothing under it: a line followed by none of its own is folded. */
function isFoldedAt(api: GridApi<PlanLine>, row: number): boolean {
  const next = heldLineAt(api, row + 1);
  return next === undefined || isTotal(next);
}

function itemsUnder(line: TotalLine): ItemLine[] {
  return line.kind === 'place'
    ? line.people.map((id) => ({ kind: 'person', id }))
    : line.seats.map((id) => ({ kind: 'seat', id }));
}

export function cellsOf(api: GridApi<PlanLine>): Cells {
  const columns = displayedColumns(api);
  const looked = lookedThrough(api);
  const { index } = usePlanStore.getState();
  return {
    rows: looked.length,
    columns: columns.length,
    textAt: (row, column) => {
      const line = looked[row]?.line;
      const id = columns[column];
      return line && id ? cellText(t, index, line, id) : '';
    },
  };
}

export function focusedPlace(api: GridApi<PlanLine>): Place | null {
  const cell = api.getFocusedCell();
  const id = cell?.column.getColId();
  const column = isPlanColumn(id) ? displayedColumns(api).indexOf(id) : -1;
  const line = cell && itemAt(api, cell.rowIndex);
  const row = line ? lookedThrough(api).findIndex((one) => one.line.id === line.id) : -1;
  return row >= 0 && column >= 0 ? { row, column } : null;
}

/** Goes to a cell, opening what it is folded away under; `shown` is called when it is there. */
export function goToPlace(api: GridApi<PlanLine>, { row, column }: Place, shown: () => void): void {
  const id = displayedColumns(api)[column];
  const place = lookedThrough(api)[row];
  if (id === undefined || place === undefined) return;
  const go = (): boolean => {
    const at = api.getRowNode(place.line.id)?.rowIndex ?? null;
    if (at === null) return false;
    api.ensureIndexVisible(at);
    api.ensureColumnVisible(id);
    api.setFocusedCell(at, id);
    shown();
    return true;
  };
  if (place.under === null) go();
  else {
    const follow = () => {
      if (go()) api.removeEventListener('modelUpdated', follow);
    };
    api.addEventListener('modelUpdated', follow);
    usePlanView.getState().unfold([place.under]);
  }
}

/** Marks the cells that say what is looked for. */
export function isFound({ data, column }: CellClassParams<PlanLine>): boolean {
  const { open, query } = useFind.getState();
  const id = column.getColId();
  if (!open || query === '' || !isItem(data) || !isPlanColumn(id)) return false;
  return says(cellText(t, usePlanStore.getState().index, data, id), query);
}
