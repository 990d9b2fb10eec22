import type { GridApi } from 'ag-grid-community';
import { type ClipboardEvent, useMemo } from 'react';
import { isTyping } from '../../app/keys.ts';
import { attempt } from '../../components/toasts.tsx';
import { fromTsv, toTsv } from '../../grid/tsv.ts';
import { t } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { cutSeat } from './grid-keys.ts';
import { focusedSeat, seatsFrom, seatsInHand } from './grid-seats.ts';
import { nameMatcher } from './name-match.ts';
import { cellText, PLAN_COLUMNS, type PlanColumn } from './plan-columns.ts';
import type { PlanLine } from './plan-rows.ts';
import { usePlanView } from './plan-view.ts';
import { pasteNames, seatPerson } from './seat-commands.ts';

interface Clipboard {
  onCopy: (event: ClipboardEvent) => void;
  onCut: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
}

/** Copy: the focused cell, or whole lines where several are selected. Cut and paste: a person, or names from Excel. */
export function useGridClipboard(api: GridApi<PlanLine> | null): Clipboard {
  return useMemo(() => {
    /** Nothing of the grid's while a cell is being typed into. */
    const mine = (event: ClipboardEvent): GridApi<PlanLine> | null =>
      api && !isTyping(event.target) && api.getEditingCells().length === 0 ? api : null;
    const copy = (event: ClipboardEvent, grid: GridApi<PlanLine>) => {
      event.preventDefault();
      event.clipboardData.setData('text/plain', selectedText(grid));
    };
    return {
      onCopy: (event) => {
        const grid = mine(event);
        if (grid) copy(event, grid);
      },
      onCut: (event) => {
        const grid = mine(event);
        if (grid && cutSeat(grid)) copy(event, grid);
      },
      onPaste: (event) => {
        const grid = mine(event);
        const seat = grid && focusedSeat(grid);
        if (!seat) return;
        event.preventDefault();
        paste(grid, seat, event.clipboardData.getData('text/plain'));
      },
    };
  }, [api]);
}

function selectedText(api: GridApi<PlanLine>): string {
  const { index } = usePlanStore.getState();
  const seats = seatsInHand(api);
  const column = PLAN_COLUMNS.find((id) => id === api.getFocusedCell()?.column.getColId());
  const columns: readonly PlanColumn[] = seats.length === 1 && column ? [column] : PLAN_COLUMNS;
  return toTsv(seats.map((seat) => columns.map((id) => cellText(t, index, seat, id))));
}

function paste(api: GridApi<PlanLine>, seat: Parameters<typeof seatPerson>[0], text: string): void {
  const { index } = usePlanStore.getState();
  const { cut, setCut } = usePlanView.getState();
  const moved = cut ? index.rows.get(cut)?.personId : null;
  if (cut && moved) {
    setCut(null);
    seatPerson(seat, moved, cut);
    return;
  }
  const names = nameColumn(fromTsv(text));
  const rowIndex = api.getFocusedCell()?.rowIndex;
  if (rowIndex === undefined || names.length === 0) return;
  attempt(() => pasteNames(names, seatsFrom(api, rowIndex, names.length)));
}

/** Of several pasted columns the one that holds most names of the roster. */
function nameColumn(lines: readonly string[][]): string[] {
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  if (width <= 1) return lines.map((cells) => cells[0] ?? '');
  const match = nameMatcher(usePlanStore.getState().index.peopleList());
  const hits = Array.from(
    { length: width },
    (_, column) => lines.filter((cells) => match(cells[column] ?? '').found !== 'none').length,
  );
  const best = hits.indexOf(Math.max(...hits));
  return lines.map((cells) => cells[best] ?? '');
}
