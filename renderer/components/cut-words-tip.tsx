/**
 * The words a button, a line of a list or a field shows cut, whole, beside what has the focus of the keyboard and under
 * the pointer. One for the window; grids have their own (see grid-tip.tsx).
 */
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { cutWordsIn, isCut, lineInUse } from './cut-words.ts';
import { listenFirst, placeBeside, REST, WordsTip } from './words-tip.tsx';

interface Tip {
  words: string;
  place: CSSProperties;
}

const isInGrid = (element: Element): boolean => element.closest('.ag-root-wrapper') !== null;

export function CutWordsTip(): ReactNode {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    let timer = 0;
    const hide = (): void => {
      window.clearTimeout(timer);
      setTip(null);
    };
    const showSoon = (find: () => Element | null): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const target = find();
        const words = target === null || isInGrid(target) ? null : cutWordsIn(target);
        if (target !== null && words !== null)
          setTip({ words, place: placeBeside(target.getBoundingClientRect()) });
      }, REST);
    };
    const inUse = (): Element | null => {
      const { activeElement } = document;
      return activeElement?.matches(':focus-visible') ? lineInUse(activeElement) : null;
    };
    const focused = (): void => {
      hide();
      showSoon(inUse);
    };
    const pressed = ({ key }: KeyboardEvent): void => {
      hide();
      // In a list the focus stays while its line changes; what is typed is read as it is typed.
      if (key.startsWith('Arrow') || key === 'Home' || key === 'End') showSoon(inUse);
    };
    const over = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element) || isInGrid(target)) return;
      const line = target.closest('button, a, [role="option"], [role="menuitem"], [data-whole]');
      // Between lines, as beside the buttons of a bar, the pointer is on nothing that could be told.
      if (line === null && !isCut(target)) return;
      const told = line ?? target;
      // What tells more by itself is not told twice.
      if (told.closest('[title], [data-told]') === null && !(told instanceof HTMLInputElement)) {
        showSoon(() => (told.isConnected ? told : null));
      }
    };
    const stop = listenFirst(document, [
      ['focusin', focused],
      ['focusout', hide],
      ['keydown', pressed],
      ['pointerover', over],
      ['pointerout', hide],
      ['pointerdown', hide],
      ['wheel', hide],
    ]);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, []);
  if (tip === null) return null;
  // A screen reader has read the words whole: they are cut to the eye only.
  return <WordsTip {...tip} />;
}
