/** What a key does to the size of a pane. */

interface Pane {
  size: number;
  min: number;
  max: number;
  /** 1 where the pane grows to the right, -1 where it grows to the left. */
  direction: number;
}

/** New size in pixels, or null for a key that means nothing here. */
export function nextSize(key: string, wide: boolean, pane: Pane): number | null {
  const step = wide ? 64 : 16;
  const clamp = (size: number): number => Math.min(pane.max, Math.max(pane.min, size));
  if (key === 'ArrowRight') return clamp(pane.size + step * pane.direction);
  if (key === 'ArrowLeft') return clamp(pane.size - step * pane.direction);
  if (key === 'Home') return pane.min;
  if (key === 'End') return pane.max;
  return null;
}
