/** Cells that are spanned with the pointer go on beyond what is in view, as in a spreadsheet. */
import type { PointerEvent } from 'react';

/** So near to its edge, or beyond it, the pointer asks for further lines; in pixels. */
const EDGE = 12;
/** A click shakes by less, in pixels. */
const STILL = 4;
/** One line, in milliseconds; the further beyond the edge, the more of them. */
const BEAT = 50;
/** So many pixels further out, one line more with each beat. */
const FASTER = 40;

/** Calls `onLine` for every further line downwards or upwards until the pointer that went down is let go. */
export function scrollAtEdge(down: PointerEvent, onLine: (step: 1 | -1) => void): void {
  const view = down.target instanceof Element ? viewOf(down.target) : null;
  if (view === null) return;
  let y = down.clientY;
  const follow = (event: globalThis.PointerEvent) => {
    y = event.clientY;
  };
  const timer = window.setInterval(() => {
    if (Math.abs(y - down.clientY) < STILL) return;
    const { top, bottom } = view.getBoundingClientRect();
    const out = y > bottom - EDGE ? y - bottom + EDGE : Math.min(0, y - top - EDGE);
    for (let lines = out === 0 ? 0 : 1 + Math.floor(Math.abs(out) / FASTER); lines > 0; lines -= 1)
      onLine(out > 0 ? 1 : -1);
  }, BEAT);
  const end = () => {
    window.clearInterval(timer);
    window.removeEventListener('pointermove', follow);
    for (const name of ENDS) window.removeEventListener(name, end);
  };
  window.addEventListener('pointermove', follow);
  for (const name of ENDS) window.addEventListener(name, end);
}

const ENDS = ['pointerup', 'pointercancel', 'blur'] as const;

/** The nearest element around `inner` that scrolls its lines. */
function viewOf(inner: Element): Element | null {
  for (let at: Element | null = inner; at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && ['auto', 'scroll'].includes(getComputedStyle(at).overflowY))
      return at;
  }
  return null;
}
