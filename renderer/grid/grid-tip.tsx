/**
 * What a grid shows cut or as a mark, in whole words beside the cell that has the focus or is under the pointer; and what
 * a column means. The grid's own tooltips cost every cell that is drawn; only columns that say more than their cells have
 * them.
 */
import type { GridApi } from 'ag-grid-community';
import { type CSSProperties, type ReactNode, type RefObject, useEffect, useId, useState } from 'react';
import { listenFirst, placeBeside, REST, WordsTip } from '../components/words-tip.tsx';
import { isHeadCut, wholeOfCell, wholeOfHead } from './whole-words.ts';

const HEAD = '.ag-header-cell';
const CELL = '.ag-cell';

interface Tip {
  words: string;
  place: CSSProperties;
  /** What the words are of. */
  target: Element;
}

function explanationOf(api: GridApi | null, head: Element): string | null {
  const column = api?.getColumn(head.getAttribute('col-id') ?? '');
  const tip = column?.getColDef().headerTooltip;
  return typeof tip === 'string' ? tip : null;
}

/** A cell the pointer asks about: what its column or a mark in it says by itself is not said twice. */
function askedCell(api: GridApi | null, target: EventTarget | null): Element | null {
  const cell = target instanceof Element ? target.closest(CELL) : null;
  const column = api?.getColumn(cell?.getAttribute('col-id') ?? '');
  if (cell === null || column?.getColDef().tooltipValueGetter !== undefined) return null;
  return cell.querySelector('[title]') === null ? cell : null;
}

/** `box` holds the grid. */
export function GridTip({
  box,
  api,
}: {
  box: RefObject<HTMLElement | null>;
  api: RefObject<GridApi | null>;
}): ReactNode {
  const [tip, setTip] = useState<Tip | null>(null);
  const id = useId();
  useEffect(() => {
    const grid = box.current;
    if (grid === null) return undefined;
    let timer = 0;
    /** The cell under the pointer that is told of, or will be. */
    let pointed: Element | null = null;
    const hide = (): void => {
      window.clearTimeout(timer);
      pointed = null;
      setTip(null);
    };
    const showSoon = (target: Element): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const words = target.matches(HEAD)
          ? wholeOfHead(target, explanationOf(api.current, target))
          : wholeOfCell(target);
        if (words !== null) setTip({ words, target, place: placeBeside(target.getBoundingClientRect()) });
      }, REST);
    };
    const focused = ({ target }: FocusEvent): void => {
      hide();
      // A click chooses a cell and is no question about it.
      if (
        target instanceof Element &&
        target.matches(`.ag-cell, ${HEAD}`) &&
        target.matches(':focus-visible')
      )
        showSoon(target);
    };
    const over = ({ target }: PointerEvent): void => {
      const head = target instanceof Element ? target.closest(HEAD) : null;
      // Of one that is cut the grid shows the same by itself.
      if (head !== null && !isHeadCut(head)) showSoon(head);
    };
    const out = ({ target, relatedTarget }: PointerEvent): void => {
      if (!(target instanceof Element)) return;
      const leavesPointed =
        pointed !== null && !(relatedTarget instanceof Node && pointed.contains(relatedTarget));
      if (leavesPointed || target.closest(HEAD) !== null) hide();
    };
    // Lines that scroll away under a pointer at rest do not move it.
    const moved = ({ target, movementX, movementY }: PointerEvent): void => {
      const isOnCell = target instanceof Element && target.closest(HEAD) === null;
      if (!isOnCell || (movementX === 0 && movementY === 0)) return;
      const cell = askedCell(api.current, target);
      if (cell !== null && cell === pointed) return;
      hide();
      if (cell === null) return;
      pointed = cell;
      showSoon(cell);
    };
    // Before the grid hears of a key, which then moves the focus and so asks anew.
    const stop = listenFirst(grid, [
      ['focusin', focused],
      ['focusout', hide],
      ['pointerover', over],
      ['pointerout', out],
      ['pointermove', moved],
      // Whoever types, clicks or scrolls is past reading.
      ['keydown', hide],
      ['pointerdown', hide],
      ['wheel', hide],
    ]);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [box, api]);
  useEffect(() => {
    // A screen reader has read the cell; only what is not in it is worth telling.
    if (tip === null || tip.target.textContent?.trim() === tip.words) return undefined;
    tip.target.setAttribute('aria-describedby', id);
    return () => tip.target.removeAttribute('aria-describedby');
  }, [tip, id]);
  if (tip === null) return null;
  return <WordsTip id={id} words={tip.words} place={tip.place} />;
}
