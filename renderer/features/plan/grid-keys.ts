/** What keys mean in the plan's grid while no cell is being edited. */
import type { GridApi } from 'ag-grid-community';
import type { KeyboardEvent } from 'react';
import { composes, isKey, isTyping } from '../../app/keys.ts';
import { heldLineAt } from '../../grid/held/held-lines.ts';
import { KEY_MAP, useAppStore } from '../../state/app-store.ts';
import { itemAt, nextItemRow, seatsInHand, selectRows } from './grid-seats.ts';
import { clearHand, fillDown } from './hand-commands.ts';
import { placementOf } from './plan-columns.ts';
import { type ItemLine, isTotal, type PlanLine } from './plan-rows.ts';
import { usePlanView } from './plan-view.ts';
import { displayedColumns, handOf } from './range/hand.ts';
import { useRange } from './range/range-store.ts';
import { handleReviewKey } from './review-keys.ts';
import { copyForm } from './seat-commands.ts';

type Api = GridApi<PlanLine>;

export interface GridHands {
  api: Api;
  openMenu: (line: ItemLine, at: { x: number; y: number }) => void;
}

/** Handles `event` if it means something; the grid then does not see it. */
export function handleGridKey(event: KeyboardEvent, hands: GridHands): void {
  const { api } = hands;
  if (api.getEditingCells().length > 0 || isTyping(event.target)) return;
  const cell = api.getFocusedCell();
  if (!cell) return;
  const native = event.nativeEvent;
  // No name begins with it: it asks for the map of keys here as everywhere, and types nothing into the cell.
  if (isKey(native, '?')) {
    useAppStore.getState().put({ helpOpen: true, helpPage: KEY_MAP });
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  const column = cell.column.getColId();
  // An input method has begun a letter: the editor must be there to take it.
  if (composes(native)) {
    const line = itemAt(api, cell.rowIndex);
    if (line) startTyping(api, cell.rowIndex, column === 'note' ? 'note' : typedColumn(line));
    return;
  }
  const done = isTotal(heldLineAt(api, cell.rowIndex))
    ? handleTotalLine(event, api, cell.rowIndex)
    : handleItem(event, hands, cell.rowIndex, column);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

function handleTotalLine(event: KeyboardEvent, api: Api, rowIndex: number): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  const line = heldLineAt(api, rowIndex);
  if (line) usePlanView.getState().toggleFold(line.id);
  return true;
}

/** Where what is typed on a line goes: who is to sit there, or where the person is to sit. */
const typedColumn = ({ kind }: ItemLine): 'person' | 'title' => (kind === 'seat' ? 'person' : 'title');

function handleItem(event: KeyboardEvent, hands: GridHands, rowIndex: number, column: string): boolean {
  const { api } = hands;
  const native = event.nativeEvent;
  const { showTab, settle, setCut, cut } = usePlanView.getState();
  const line = itemAt(api, rowIndex);
  if (line === null) return false;
  const typed = typedColumn(line);
  if (handleReviewKey(native, () => seatsInHand(api))) return true;

  if (isKey(native, 'Delete') || isKey(native, 'Backspace')) clearHand(handOf(api));
  else if (event.key === ' ' && !event.ctrlKey) showTab('person');
  else if (isKey(native, 'Ctrl+.')) settle();
  else if (isKey(native, 'Ctrl+D')) fillDown(handOf(api), lineAbove(api, rowIndex));
  else if (isKey(native, 'F4')) copyForm(placementOf(lineAbove(api, rowIndex)), seatsInHand(api));
  else if (isKey(native, 'Ctrl+A')) chooseAll(api);
  else if (isKey(native, 'Ctrl+E')) {
    const seats = seatsInHand(api);
    useAppStore.getState().openExport(seats.length > 1 ? { postIds: seats } : {});
  } else if (event.shiftKey && event.key in STEPS) extend(api, STEPS[event.key] ?? STAY, event.ctrlKey);
  else if (event.key === 'ContextMenu' || isKey(native, 'Shift+F10')) openMenuAtCell(event, hands, line);
  else if (event.key === 'Escape' && cut) setCut(null);
  else if (event.key === 'Enter' && column === 'marks') showTab('reasons');
  else if (['Enter', 'F2'].includes(event.key) && !isEditable(line, column))
    startTyping(api, rowIndex, typed);
  else if (isLetter(event) && !isEditable(line, column)) startTyping(api, rowIndex, typed, event.key);
  else return false;
  return true;
}

interface Step {
  rows: -1 | 0 | 1;
  columns: -1 | 0 | 1;
}
const STAY: Step = { rows: 0, columns: 0 };
const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

const isEditable = (line: ItemLine, column: string): boolean =>
  column === typedColumn(line) || ['form', 'since', 'note'].includes(column);

function isLetter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey;
}

function startTyping(api: Api, rowIndex: number, colKey: string, key?: string): void {
  if (itemAt(api, rowIndex) === null) return;
  api.startEditingCell({ rowIndex, colKey, ...(key === undefined ? {} : { key }) });
}

function lineAbove(api: Api, rowIndex: number): ItemLine | undefined {
  const row = nextItemRow(api, rowIndex, -1);
  return (row === null ? null : itemAt(api, row)) ?? undefined;
}

/** Moves the far corner of the rectangle by a cell, with Ctrl to the end; the focus stays where it began. */
function extend(api: Api, { rows, columns }: Step, toEnd: boolean): void {
  const focus = api.getFocusedCell();
  if (!focus) return;
  const start = { rowIndex: focus.rowIndex, column: focus.column.getColId() };
  const { begin, extend: extendTo, ...range } = useRange.getState();
  const anchor = range.anchor ?? start;
  const head = range.head ?? anchor;
  if (!range.anchor) begin(anchor);
  const shown: readonly string[] = displayedColumns(api);
  const at = shown.indexOf(head.column);
  const column = toEnd && columns !== 0 ? (columns < 0 ? 0 : shown.length - 1) : at + columns;
  const nextColumn = shown[Math.max(0, Math.min(shown.length - 1, column))] ?? head.column;
  let rowIndex = head.rowIndex;
  if (rows !== 0) {
    for (
      let next = nextItemRow(api, rowIndex, rows);
      next !== null;
      next = toEnd ? nextItemRow(api, rowIndex, rows) : null
    )
      rowIndex = next;
  }
  extendTo({ rowIndex, column: nextColumn });
  api.ensureIndexVisible(rowIndex);
  api.ensureColumnVisible(nextColumn);
  selectRows(api, anchor.rowIndex, rowIndex);
}

function chooseAll(api: Api): void {
  const shown = displayedColumns(api);
  const [first, last] = [shown[0], shown.at(-1)];
  const rows = api.getDisplayedRowCount();
  if (first === undefined || last === undefined || rows === 0) return;
  const { begin, extend: extendTo } = useRange.getState();
  begin({ rowIndex: 0, column: first });
  extendTo({ rowIndex: rows - 1, column: last });
  selectRows(api, 0, rows - 1);
}

function openMenuAtCell(event: KeyboardEvent, { openMenu }: GridHands, line: ItemLine): void {
  const cell = event.target instanceof Element ? event.target.closest('.ag-cell') : null;
  const box = (cell ?? event.currentTarget).getBoundingClientRect();
  openMenu(line, { x: box.left + 12, y: box.bottom });
}
