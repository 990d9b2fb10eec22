import type { CellFocusedEvent } from 'ag-grid-community';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { usePlanStore } from '../../state/plan-store.ts';
import { itemAt, seatsOfLine } from './grid-seats.ts';
import type { PlanLine } from './plan-rows.ts';
import { useRange } from './range/range-store.ts';

type Pointer = 'choose' | 'extend' | 'ask' | null;

/**
 * Which lines are selected: a click selects as the grid does it (Ctrl adds, Shift extends); a key that moves
 * the focus selects where it arrives; the rectangle and the inspector follow the focus.
 */
export function useGridSelection(
  box: RefObject<HTMLElement | null>,
): (event: CellFocusedEvent<PlanLine>) => void {
  // What the pointer did last in the grid. The grid tells of a new focus later than of the click, so that a
  // click counts until something else is done, not until the button is let go.
  const pointer = useRef<Pointer>(null);
  // Where the focus was last: a menu or a dialog gives it back there, and all that was chosen stays chosen.
  const before = useRef('');

  useEffect(() => {
    const onPointer = (event: PointerEvent): void => {
      const inside = event.target instanceof Element && box.current?.contains(event.target) === true;
      pointer.current = inside ? meaningOf(event, event.target) : null;
    };
    const onKey = (event: KeyboardEvent): void => {
      // Ctrl and Shift are held while clicking.
      if (event.key !== 'Control' && event.key !== 'Shift' && event.key !== 'Meta') pointer.current = null;
    };
    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [box]);

  return useCallback(({ api, rowIndex, column }: CellFocusedEvent<PlanLine>) => {
    if (rowIndex === null) return;
    const line = itemAt(api, rowIndex);
    const { postId, choosePost, choosePerson } = usePlanStore.getState();
    const seat = line ? (seatsOfLine(line)[0] ?? null) : null;
    if (seat !== postId) choosePost(seat);
    if (line?.kind === 'person') choosePerson(line.id);
    const corner = column && typeof column !== 'string' ? { rowIndex, column: column.getColId() } : null;
    const here = `${line?.id ?? rowIndex} ${corner?.column ?? ''}`;
    const returned = here === before.current;
    before.current = here;
    const { anchor, begin, extend } = useRange.getState();
    const keeps = anchor !== null && (returned || pointer.current === 'ask');
    if (pointer.current === 'extend' && corner) extend(corner);
    // While the pointer spans cells the rectangle has begun where the focus now is.
    else if (!keeps && (anchor?.rowIndex !== corner?.rowIndex || anchor?.column !== corner?.column))
      begin(corner);
    if (pointer.current === null && line !== null && !returned)
      api.getRowNode(line.id)?.setSelected(true, true);
  }, []);
}

/** The menu asked for within the rectangle is about all of it. */
function meaningOf({ button, shiftKey }: PointerEvent, target: Element): Pointer {
  if (button === 2 && target.closest('.bt-in-range') !== null) return 'ask';
  return shiftKey ? 'extend' : 'choose';
}
