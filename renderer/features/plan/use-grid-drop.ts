import { type DragEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { PostId } from '../../../shared/domain/index.ts';
import { draggedPerson } from '../../components/person-drag.ts';
import { notify } from '../../components/toasts.tsx';
import { t } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { seatPerson } from './seat-commands.ts';

interface Drop {
  onDragOver: (event: DragEvent) => void;
  onDragLeave: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
}

/** Seats of the grid as places to drop a person on. */
export function useGridDrop(): Drop {
  const marked = useRef<Element[]>([]);
  const mark = useCallback((rowId: string | null) => {
    for (const row of marked.current) row.removeAttribute('data-drop');
    marked.current =
      rowId === null ? [] : [...document.querySelectorAll(`.ag-row[row-id="${CSS.escape(rowId)}"]`)];
    for (const row of marked.current) row.setAttribute('data-drop', 'true');
  }, []);
  // Esc ends a drag where it is, without leaving.
  useEffect(() => {
    const forget = () => mark(null);
    window.addEventListener('dragend', forget);
    return () => window.removeEventListener('dragend', forget);
  }, [mark]);
  return useMemo(
    () => ({
      onDragOver: (event) => {
        if (!draggedPerson(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        mark(rowIdAt(event));
      },
      onDragLeave: (event) => {
        if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
        mark(null);
      },
      onDrop: (event) => {
        const dragged = draggedPerson(event);
        if (!dragged) return;
        event.preventDefault();
        mark(null);
        const seat = seatOf(rowIdAt(event));
        if (seat) seatPerson(seat, dragged.personId, dragged.from);
        else notify({ message: t('plan.refused.noSeat'), tone: 'error' });
      },
    }),
    [mark],
  );
}

function rowIdAt(event: DragEvent): string | null {
  return event.target instanceof Element
    ? (event.target.closest('.ag-row')?.getAttribute('row-id') ?? null)
    : null;
}

/** The row of a unit or body is no seat. */
function seatOf(rowId: string | null): PostId | null {
  const known = PostId.safeParse(rowId);
  return known.success && usePlanStore.getState().index.rows.has(known.data) ? known.data : null;
}
