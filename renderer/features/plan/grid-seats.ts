/** Lines of the grid by place and by selection: what a key or a drop is about. */
import type { GridApi, IRowNode } from 'ag-grid-community';
import type { PostId } from '../../../shared/domain/index.ts';
import { heldLineAt } from '../../grid/held/held-lines.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { type ItemLine, isItem, type PlanLine } from './plan-rows.ts';

type Api = GridApi<PlanLine>;

/** The seat or person of a displayed row, null for the line of a unit, body, title or workplace. */
export function itemAt(api: Api, rowIndex: number): ItemLine | null {
  const line = heldLineAt(api, rowIndex);
  return isItem(line) ? line : null;
}

/** Seats a line stands for: its own, or those its person holds. */
export function seatsOfLine(line: ItemLine): readonly PostId[] {
  return line.kind === 'seat'
    ? [line.id]
    : (usePlanStore.getState().index.people.get(line.id)?.postIds ?? []);
}

function focusedItem(api: Api): ItemLine | null {
  const cell = api.getFocusedCell();
  return cell ? itemAt(api, cell.rowIndex) : null;
}

/** Selected lines from top to bottom; where none is, the focused one. */
export function itemsInHand(api: Api): ItemLine[] {
  const selected = api
    .getSelectedNodes()
    .filter((node) => node.displayed)
    .sort((a, b) => (a.rowIndex ?? 0) - (b.rowIndex ?? 0))
    .map((node) => node.data)
    .filter(isItem);
  if (selected.length > 0) return selected;
  const focused = focusedItem(api);
  return focused === null ? [] : [focused];
}

/** Seats of the selected lines from top to bottom; where none is selected, those of the focused one. */
export function seatsInHand(api: Api): PostId[] {
  return itemsInHand(api).flatMap(seatsOfLine);
}

/** The next row with a seat or person from `rowIndex` in the direction of `step`, itself left out; null at the end. */
export function nextItemRow(api: Api, rowIndex: number, step: 1 | -1): number | null {
  const end = api.getDisplayedRowCount();
  for (let row = rowIndex + step; row >= 0 && row < end; row += step) {
    if (itemAt(api, row) !== null) return row;
  }
  return null;
}

/** Up to `count` lines from `rowIndex` downwards. */
export function itemsFrom(api: Api, rowIndex: number, count: number): ItemLine[] {
  const items: ItemLine[] = [];
  for (
    let row: number | null = rowIndex;
    row !== null && items.length < count;
    row = nextItemRow(api, row, 1)
  ) {
    const item = itemAt(api, row);
    if (item !== null) items.push(item);
  }
  return items;
}

/** Selects all lines between two rows, and of the others those that are `kept`. */
export function selectRows(
  api: Api,
  from: number,
  to: number,
  kept: readonly IRowNode<PlanLine>[] = [],
): void {
  const nodes = [...kept];
  for (let row = Math.min(from, to); row <= Math.max(from, to); row += 1) {
    const node = api.getDisplayedRowAtIndex(row);
    if (node && isItem(node.data)) nodes.push(node);
  }
  api.deselectAll();
  api.setNodesSelected({ nodes, newValue: true });
}

/** Goes to the next line in the same column, as Enter does after typing. */
export function focusNextItem(api: Api, rowIndex: number, colId: string): void {
  const row = nextItemRow(api, rowIndex, 1);
  if (row === null) return;
  api.ensureIndexVisible(row);
  api.setFocusedCell(row, colId);
}
