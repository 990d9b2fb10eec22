import type { GridApi } from 'ag-grid-community';
import { type DragEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { PostId } from '../../../shared/domain/index.ts';
import { type CallError, shapeOf } from '../../app/api.ts';
import { errorSentence } from '../../components/error-words.ts';
import { draggedPerson } from '../../components/person-drag.ts';
import { attempt, notify } from '../../components/toasts.tsx';
import { placeBeside, WordsTip } from '../../components/words-tip.tsx';
import { t } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { askPapersOn, type PaperOn } from './held-by-paper.ts';
import type { PlanLine } from './plan-rows.ts';
import { seatPerson } from './seat-commands.ts';
import { paperRefusal, seatRefusal } from './seat-refusal.ts';

interface Drop {
  onDragStart: (event: DragEvent) => void;
  onDragOver: (event: DragEvent) => void;
  onDragLeave: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
}

interface Over {
  row: Element;
  refusal: CallError | null;
}

const NO_PAPERS: PaperOn = () => null;

/** Seats of the grid as places to drop a person on; `tip` says of a seat under the drag why it takes nobody. */
export function useGridDrop(api: GridApi<PlanLine> | null): { drop: Drop; tip: ReactNode } {
  const marked = useRef<Element[]>([]);
  const paperOn = useRef<PaperOn>(NO_PAPERS);
  const [over, setOver] = useState<Over | null>(null);
  const mark = useCallback((row: Element | null, refusal: CallError | null = null) => {
    const rowId = row?.getAttribute('row-id');
    for (const one of marked.current) one.removeAttribute('data-drop');
    marked.current =
      rowId == null ? [] : [...document.querySelectorAll(`.ag-row[row-id="${CSS.escape(rowId)}"]`)];
    for (const one of marked.current) one.setAttribute('data-drop', refusal === null ? 'true' : 'refused');
    setOver((before) =>
      before?.row === row && (before?.refusal === null) === (refusal === null)
        ? before
        : row && { row, refusal },
    );
  }, []);
  // Wherever in the window somebody is taken up: what papers hold meanwhile is asked once, not at every step.
  useEffect(() => {
    const ask = () =>
      attempt(async () => {
        paperOn.current = await askPapersOn();
      });
    window.addEventListener('dragstart', ask);
    return () => window.removeEventListener('dragstart', ask);
  }, []);
  // Esc ends a drag where it is, without leaving.
  useEffect(() => {
    const forget = () => mark(null);
    window.addEventListener('dragend', forget);
    return () => window.removeEventListener('dragend', forget);
  }, [mark]);
  const drop = useMemo(
    (): Drop => ({
      // What is taken up is in hand, as what is clicked on: a key pressed afterwards is about no other line.
      onDragStart: (event) => choose(api, rowAt(event)),
      onDragOver: (event) => {
        const dragged = draggedPerson(event);
        if (!dragged) return;
        event.preventDefault();
        // Let go on a seat that takes nobody, it says why, and what leads on.
        event.dataTransfer.dropEffect = 'move';
        const row = rowAt(event);
        const seat = seatOf(row);
        mark(
          row,
          seat && (seatRefusal(seat, dragged.from) ?? paperRefusal(paperOn.current, seat, dragged.from)),
        );
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
        const row = rowAt(event);
        const seat = seatOf(row);
        if (seat) {
          choose(api, row);
          seatPerson(seat, dragged.personId, dragged.from);
        } else notify({ message: t('plan.refused.noSeat'), tone: 'error' });
      },
    }),
    [api, mark],
  );
  const tip =
    over === null || over.refusal === null ? null : (
      <WordsTip
        words={errorSentence(t, shapeOf(over.refusal))}
        place={placeBeside(over.row.getBoundingClientRect())}
      />
    );
  return { drop, tip };
}

function rowAt({ target }: DragEvent): Element | null {
  return target instanceof Element ? target.closest('.ag-row') : null;
}

/** Goes to where somebody is taken from or put; of several that are chosen already all stay so. */
function choose(api: GridApi<PlanLine> | null, row: Element | null): void {
  const node = api?.getRowNode(row?.getAttribute('row-id') ?? '');
  if (node?.rowIndex == null) return;
  if (!node.isSelected()) node.setSelected(true, true);
  api?.setFocusedCell(node.rowIndex, 'person');
}

/** The row of a unit or body is no seat. */
function seatOf(row: Element | null): PostId | null {
  const known = PostId.safeParse(row?.getAttribute('row-id'));
  return known.success && usePlanStore.getState().index.rows.has(known.data) ? known.data : null;
}
