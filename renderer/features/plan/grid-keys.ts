/** What keys mean in the plan's grid while no cell is being edited. */
import type { GridApi } from 'ag-grid-community';
import type { KeyboardEvent } from 'react';
import type { PostId } from '../../../shared/domain/index.ts';
import { composes, isKey, isTyping } from '../../app/keys.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { focusedSeat, nextSeatRow, seatAt, seatsInHand, selectRows } from './grid-seats.ts';
import type { PlanLine } from './plan-rows.ts';
import { usePlanView } from './plan-view.ts';
import { clearSeats, copyForm } from './seat-commands.ts';
import type { GridSelection } from './use-grid-selection.ts';

type Api = GridApi<PlanLine>;

export interface GridHands extends Pick<GridSelection, 'anchor' | 'extending'> {
  api: Api;
  openMenu: (postId: PostId, at: { x: number; y: number }) => void;
}

/** Handles `event` if it means something; the grid then does not see it. */
export function handleGridKey(event: KeyboardEvent, hands: GridHands): void {
  const { api } = hands;
  if (api.getEditingCells().length > 0 || isTyping(event.target)) return;
  const cell = api.getFocusedCell();
  if (!cell) return;
  const native = event.nativeEvent;
  const column = cell.column.getColId();
  // An input method has begun a letter: the editor must be there to take it.
  if (composes(native)) {
    startTyping(api, cell.rowIndex, column === 'note' ? 'note' : 'person');
    return;
  }
  const done = isLineOfUnit(api, cell.rowIndex)
    ? handleUnitLine(event, api, cell.rowIndex)
    : handleSeat(event, hands, cell.rowIndex, column);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

function isLineOfUnit(api: Api, rowIndex: number): boolean {
  return api.getDisplayedRowAtIndex(rowIndex)?.data?.kind === 'unit';
}

function handleUnitLine(event: KeyboardEvent, api: Api, rowIndex: number): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  const line = api.getDisplayedRowAtIndex(rowIndex)?.data;
  if (line?.kind === 'unit') usePlanView.getState().toggleFold(line.unitCode);
  return true;
}

function handleSeat(event: KeyboardEvent, hands: GridHands, rowIndex: number, column: string): boolean {
  const { api } = hands;
  const native = event.nativeEvent;
  const { showTab, settle, setCut, cut } = usePlanView.getState();
  const seat = focusedSeat(api);
  if (seat === null) return false;

  if (isKey(native, 'Delete') || isKey(native, 'Backspace')) clearSeats(seatsInHand(api));
  else if (event.key === ' ' && !event.ctrlKey) showTab('person');
  else if (isKey(native, 'Ctrl+.')) settle();
  else if (isKey(native, 'Ctrl+D')) {
    const [first, ...rest] = seatsInHand(api);
    if (rest.length > 0) copyForm(first, rest);
    else copyForm(seatAbove(api, rowIndex), [seat]);
  } else if (isKey(native, 'F4')) copyForm(seatAbove(api, rowIndex), seatsInHand(api));
  else if (isKey(native, 'Ctrl+A')) selectRows(api, 0, api.getDisplayedRowCount() - 1);
  else if (isKey(native, 'Ctrl+E')) {
    const seats = seatsInHand(api);
    useAppStore.getState().openExport(seats.length > 1 ? { postIds: seats } : {});
  } else if (isKey(native, 'Shift+ArrowDown')) extend(hands, rowIndex, column, 1);
  else if (isKey(native, 'Shift+ArrowUp')) extend(hands, rowIndex, column, -1);
  else if (event.key === 'ContextMenu' || isKey(native, 'Shift+F10')) openMenuAtCell(event, hands, seat);
  else if (event.key === 'Escape' && cut) setCut(null);
  else if (event.key === 'Enter' && column === 'marks') showTab('reasons');
  else if (['Enter', 'F2'].includes(event.key) && !isEditable(column)) startTyping(api, rowIndex, 'person');
  else if (isLetter(event) && !isEditable(column)) startTyping(api, rowIndex, 'person', event.key);
  else return false;
  return true;
}

const isEditable = (column: string): boolean => ['person', 'form', 'since', 'note'].includes(column);

function isLetter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey;
}

function startTyping(api: Api, rowIndex: number, colKey: string, key?: string): void {
  if (seatAt(api, rowIndex) === null) return;
  api.startEditingCell({ rowIndex, colKey, ...(key === undefined ? {} : { key }) });
}

function seatAbove(api: Api, rowIndex: number): PostId | undefined {
  const row = nextSeatRow(api, rowIndex, -1);
  return (row === null ? null : seatAt(api, row)) ?? undefined;
}

function extend({ api, anchor, extending }: GridHands, rowIndex: number, column: string, step: 1 | -1): void {
  const row = nextSeatRow(api, rowIndex, step);
  if (row === null) return;
  anchor.current ??= rowIndex;
  // The grid tells of the new focus later; whoever hears of it then ends this.
  extending.current = true;
  api.ensureIndexVisible(row);
  api.setFocusedCell(row, column);
  selectRows(api, anchor.current, row);
}

function openMenuAtCell(event: KeyboardEvent, { openMenu }: GridHands, seat: PostId): void {
  const cell = event.target instanceof Element ? event.target.closest('.ag-cell') : null;
  const box = (cell ?? event.currentTarget).getBoundingClientRect();
  openMenu(seat, { x: box.left + 12, y: box.bottom });
}

/** The person of the focused seat waits to be pasted elsewhere. */
export function cutSeat(api: Api): boolean {
  const seat = focusedSeat(api);
  if (seat === null || !usePlanStore.getState().index.rows.get(seat)?.personId) return false;
  usePlanView.getState().setCut(seat);
  return true;
}
