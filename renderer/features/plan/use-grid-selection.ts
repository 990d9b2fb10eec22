import type { CellFocusedEvent } from 'ag-grid-community';
import { type MutableRefObject, type RefObject, useCallback, useEffect, useRef } from 'react';
import { usePlanStore } from '../../state/plan-store.ts';
import { seatAt } from './grid-seats.ts';
import type { PlanLine } from './plan-rows.ts';

export interface GridSelection {
  /** Row from which Shift extends the selection. */
  anchor: MutableRefObject<number | null>;
  /** Set while a key extends the selection, so that moving the focus does not begin a new one. */
  extending: MutableRefObject<boolean>;
  onCellFocused: (event: CellFocusedEvent<PlanLine>) => void;
}

type Pointer = 'choose' | 'extend' | null;

/**
 * Which seats are selected: a click selects as the grid does it (Ctrl adds, Shift extends); a key that moves
 * the focus selects where it arrives; the inspector follows the focus.
 */
export function useGridSelection(box: RefObject<HTMLElement | null>): GridSelection {
  const anchor = useRef<number | null>(null);
  const extending = useRef(false);
  // What the pointer did last in the grid. The grid tells of a new focus later than of the click, so that a
  // click counts until something else is done, not until the button is let go.
  const pointer = useRef<Pointer>(null);

  useEffect(() => {
    const onPointer = (event: PointerEvent): void => {
      const inside = event.target instanceof Node && box.current?.contains(event.target) === true;
      pointer.current = inside ? (event.shiftKey ? 'extend' : 'choose') : null;
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

  const onCellFocused = useCallback(({ api, rowIndex }: CellFocusedEvent<PlanLine>) => {
    if (rowIndex === null) return;
    const seat = seatAt(api, rowIndex);
    const { postId, choosePost } = usePlanStore.getState();
    if (seat !== postId) choosePost(seat);
    if (extending.current) {
      extending.current = false;
      return;
    }
    if (pointer.current !== 'extend') anchor.current = rowIndex;
    if (pointer.current === null && seat !== null) api.getRowNode(seat)?.setSelected(true, true);
  }, []);

  return { anchor, extending, onCellFocused };
}
