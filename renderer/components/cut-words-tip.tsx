/**
 * The words a button, a line of a list or a field shows cut, whole, beside what has the focus of the keyboard and under
 * the pointer. One for the window; grids have their own (see grid-tip.tsx).
 */
import { Portal } from '@mantine/core';
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import styles from './cut-text.module.css';
import { cutWordsIn, lineInUse } from './cut-words.ts';

/** Whoever walks on, or only passes with the pointer, does not want to read; in milliseconds. */
const REST = 500;
/** Between the line and the words, in pixels. */
const GAP = 4;
/** Room below that is enough for a few lines. */
const ROOM = 90;

interface Tip {
  words: string;
  place: CSSProperties;
}

function placeAt({ left, top, bottom }: DOMRect): CSSProperties {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const side = left > width / 2 ? { right: GAP } : { left: Math.max(GAP, left) };
  return bottom + ROOM > height ? { ...side, bottom: height - top + GAP } : { ...side, top: bottom + GAP };
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
          setTip({ words, place: placeAt(target.getBoundingClientRect()) });
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
      const line = target.closest('button, a, [role="option"], [role="menuitem"], [data-whole]') ?? target;
      // What tells more by itself is not told twice.
      if (line.closest('[title], [data-told]') === null && !(line instanceof HTMLInputElement)) {
        showSoon(() => (line.isConnected ? line : null));
      }
    };
    const listeners = [
      ['focusin', focused],
      ['focusout', hide],
      ['keydown', pressed],
      ['pointerover', over],
      ['pointerout', hide],
      ['pointerdown', hide],
      ['wheel', hide],
    ] as const;
    const how = { capture: true, passive: true };
    for (const [event, run] of listeners) document.addEventListener(event, run as EventListener, how);
    return () => {
      window.clearTimeout(timer);
      for (const [event, run] of listeners) document.removeEventListener(event, run as EventListener, how);
    };
  }, []);
  if (tip === null) return null;
  // A screen reader has read the words whole: they are cut to the eye only.
  return (
    <Portal>
      <div role="tooltip" className={styles.tip} style={tip.place}>
        {tip.words}
      </div>
    </Portal>
  );
}
