/** The box that tells words whole beside what shows them cut, and what decides when it comes: one for grids and the rest. */
import { Portal } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import styles from './words-tip.module.css';

/** Whoever walks on, or only passes with the pointer, does not want to read; in milliseconds. */
export const REST = 500;
/** Between the line and the words, in pixels. */
const GAP = 4;
/** Room below that is enough for a few lines. */
const ROOM = 120;
/** How far to the right of where its line begins the box may reach, in the right half of the window. */
const REACH = 160;

/** Under the line, or above it where there is little room; never beyond the edges. */
export function placeBeside({ left, top, bottom }: DOMRect): CSSProperties {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const side =
    left > width / 2 ? { right: Math.max(GAP, width - left - REACH) } : { left: Math.max(GAP, left) };
  return bottom + ROOM > height ? { ...side, bottom: height - top + GAP } : { ...side, top: bottom + GAP };
}

/**
 * Hears of events before what they are meant for does: a key may move the focus, which then asks anew. Answers what
 * ends it.
 */
export function listenFirst(
  target: EventTarget,
  listeners: readonly (readonly [event: string, run: (event: never) => void])[],
): () => void {
  const how = { capture: true, passive: true };
  for (const [event, run] of listeners) target.addEventListener(event, run as EventListener, how);
  return () => {
    for (const [event, run] of listeners) target.removeEventListener(event, run as EventListener, how);
  };
}

/** `id` is given where a screen reader is to be led to the words. */
export function WordsTip({
  id,
  words,
  place,
}: {
  id?: string;
  words: string;
  place: CSSProperties;
}): ReactNode {
  return (
    <Portal>
      <div id={id} role="tooltip" className={styles.tip} style={place}>
        {words}
      </div>
    </Portal>
  );
}
