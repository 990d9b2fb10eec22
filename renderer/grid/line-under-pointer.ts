/**
 * Marks the line under the pointer, as the grid would, but not while lines scroll by beneath it: each mark that comes and
 * goes has its line styled and laid out anew, with every turn of the wheel.
 */
import { listenFirst } from '../components/words-tip.tsx';

/** The grid's own name for it, which its theme draws. */
const MARK = 'ag-row-hover';
/** Lines are at rest when they have not moved for so long, in milliseconds: a wheel turned on rests between its steps. */
const AT_REST = 120;
const LINE = '.ag-row:not(.ag-header-row)';

/** Answers what ends it. `box` holds the grid, which is told to mark nothing itself. */
export function markLineUnderPointer(box: HTMLElement): () => void {
  let marked: Element | null = null;
  let pointer: { x: number; y: number } | null = null;
  let timer = 0;
  const mark = (target: Element | null): void => {
    const line = target?.closest(LINE) ?? null;
    if (line === marked) return;
    marked?.classList.remove(MARK);
    line?.classList.add(MARK);
    marked = line;
  };
  const stop = listenFirst(box, [
    [
      'pointermove',
      ({
        target,
        pointerType,
        clientX: x,
        clientY: y,
        movementX,
        movementY,
        buttons,
      }: PointerEvent): void => {
        // Lines that scroll away under a pointer at rest do not move it; with a button held something is being moved.
        if (pointerType !== 'mouse' || buttons !== 0 || (movementX === 0 && movementY === 0)) return;
        pointer = { x, y };
        mark(target instanceof Element ? target : null);
      },
    ],
    [
      'pointerleave',
      ({ target }: PointerEvent): void => {
        if (target !== box) return;
        pointer = null;
        mark(null);
      },
    ],
    [
      'scroll',
      (): void => {
        mark(null);
        window.clearTimeout(timer);
        timer = window.setTimeout(
          () => mark(pointer && document.elementFromPoint(pointer.x, pointer.y)),
          AT_REST,
        );
      },
    ],
  ]);
  return () => {
    window.clearTimeout(timer);
    stop();
  };
}
