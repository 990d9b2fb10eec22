import type {
  CellEditingStartedEvent,
  CellEditingStoppedEvent,
  CellEditRequestEvent,
  Column,
  GridApi,
} from 'ag-grid-community';
import { useMemo } from 'react';
import type { PostId } from '../../../shared/domain/index.ts';
import { CallError } from '../../app/api.ts';
import { attempt, notifyError } from '../../components/toasts.tsx';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { useT } from '../../i18n/index.ts';
import type { Choice } from './assignment.ts';
import { focusNextItem } from './grid-seats.ts';
import { askPapersOn } from './held-by-paper.ts';
import { formOfWord, placementOf } from './plan-columns.ts';
import { type ItemLine, isItem, type PlanLine } from './plan-rows.ts';
import { editSeats, runChoice } from './seat-commands.ts';
import { paperRefusal, planRefusal, seatRefusal } from './seat-refusal.ts';

interface GridEdit {
  onCellEditingStarted: (event: CellEditingStartedEvent<PlanLine>) => void;
  onCellEditRequest: (event: CellEditRequestEvent<PlanLine>) => void;
  onCellEditingStopped: (event: CellEditingStoppedEvent<PlanLine>) => void;
}

/** What is typed into cells becomes commands of the plan; what would be refused is refused before anything is typed. */
export function useGridEdit(): GridEdit {
  const t = useT();
  return useMemo(
    () => ({
      onCellEditingStarted: ({ data, api, column }) => {
        if (!isItem(data)) return;
        const refusal = data.kind === 'seat' ? seatRefusal(data.id) : planRefusal('placement.assign');
        if (refusal !== null) {
          api.stopEditing(true);
          notifyError(refusal);
        } else if (data.kind === 'seat' && column.getColId() !== 'note')
          attempt(() => leaveWhereHeld(api, data.id, column));
      },
      onCellEditRequest: ({ data, column, newValue }) => {
        if (isItem(data)) request(data, column.getColId(), newValue, (word) => formOfWord(t, word));
      },
      onCellEditingStopped: (event) => {
        const key = event.event instanceof KeyboardEvent ? event.event.key : '';
        if (key === 'Enter' && event.rowIndex !== null)
          focusNextItem(event.api, event.rowIndex, event.column.getColId());
      },
    }),
    [t],
  );
}

/** Ends an edit of what a signed paper says; a remark is no part of any paper. */
async function leaveWhereHeld(api: GridApi<PlanLine>, postId: PostId, column: Column): Promise<void> {
  const refusal = paperRefusal(await askPapersOn(), postId);
  const isEdited = api
    .getEditingCells()
    .some((cell) => cell.column === column && api.getDisplayedRowAtIndex(cell.rowIndex)?.id === postId);
  if (refusal === null || !isEdited) return;
  api.stopEditing(true);
  notifyError(refusal);
}

/** Turns what was typed into a cell into a command. */
function request(
  line: ItemLine,
  column: string,
  value: unknown,
  formOf: (word: unknown) => ReturnType<typeof formOfWord>,
): void {
  if (column === 'person' && isChoice(value)) attempt(() => runChoice(value));
  const postId = placementOf(line);
  if (postId === null) return;
  if (column === 'note') editSeats([postId], { note: typeof value === 'string' ? value : '' });
  else if (column === 'form') {
    const form = formOf(value);
    if (form) editSeats([postId], { form });
  } else if (column === 'since') {
    const typed = typeof value === 'string' ? value.trim() : '';
    const day = parseTypedDay(typed);
    if (typed !== '' && day === null)
      notifyError(new CallError({ code: 'date-invalid', params: { value: typed }, detail: '' }));
    else editSeats([postId], { since: day });
  }
}

function isChoice(value: unknown): value is Choice {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
