/** Seats of the grid by place and by selection: what a key or a drop is about. */
import type { GridApi, IRowNode } from 'ag-grid-community';
import type { PostId } from '../../../shared/domain/index.ts';
import type { PlanLine } from './plan-rows.ts';

type Api = GridApi<PlanLine>;

function seatOf(node: IRowNode<PlanLine> | undefined): PostId | null {
  return node?.data?.kind === 'seat' ? node.data.id : null;
}

/** The seat in a displayed row, null for the line of a unit or body. */
export function seatAt(api: Api, rowIndex: number): PostId | null {
  return seatOf(api.getDisplayedRowAtIndex(rowIndex));
}

export function focusedSeat(api: Api): PostId | null {
  const cell = api.getFocusedCell();
  return cell ? seatAt(api, cell.rowIndex) : null;
}

/** Selected seats from top to bottom; where none is, the focused one. */
export function seatsInHand(api: Api): PostId[] {
  const selected = api
    .getSelectedNodes()
    .filter((node) => node.displayed)
    .sort((a, b) => (a.rowIndex ?? 0) - (b.rowIndex ?? 0))
    .map(seatOf)
    .filter((id) => id !== null);
  if (selected.length > 0) return selected;
  const focused = focusedSeat(api);
  return focused === null ? [] : [focused];
}

/** The next row with a seat from `rowIndex` in the direction of `step`, `rowIndex` itself left out; null at the end. */
export function nextSeatRow(api: Api, rowIndex: number, step: 1 | -1): number | null {
  const end = api.getDisplayedRowCount();
  for (let row = rowIndex + step; row >= 0 && row < end; row += step) {
    if (seatAt(api, row) !== null) return row;
  }
  return null;
}

/** Up to `count` seats from `rowIndex` downwards. */
export function seatsFrom(api: Api, rowIndex: number, count: number): PostId[] {
  const seats: PostId[] = [];
  for (
    let row: number | null = rowIndex;
    row !== null && seats.length < count;
    row = nextSeatRow(api, row, 1)
  ) {
    const seat = seatAt(api, row);
    if (seat !== null) seats.push(seat);
  }
  return seats;
}

/** Selects all seats between two rows and nothing else. */
export function selectRows(api: Api, from: number, to: number): void {
  const nodes: IRowNode<PlanLine>[] = [];
  for (let row = Math.min(from, to); row <= Math.max(from, to); row += 1) {
    const node = api.getDisplayedRowAtIndex(row);
    if (node && seatOf(node) !== null) nodes.push(node);
  }
  api.deselectAll();
  api.setNodesSelected({ nodes, newValue: true });
}

/** Goes to the next seat in the same column, as Enter does after typing. */
export function focusNextSeat(api: Api, rowIndex: number, colId: string): void {
  const row = nextSeatRow(api, rowIndex, 1);
  if (row === null) return;
  api.ensureIndexVisible(row);
  api.setFocusedCell(row, colId);
}
