/** Which stretch of a chart is drawn: that of a whole country has ten thousand parts, of which a screenful is seen. */
import type { Chart } from '../../../shared/documents/chart.ts';

/** From the top of the chart, in its millimetres. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** A chart of fewer parts is drawn whole. */
export const DRAWN_WHOLE = 2000;

/** What is drawn until it is known how much is seen: more than any window shows. */
export const FIRST_BAND: Band = { from: 0, to: 600 };

/** The part of `chart` that is drawn where `seen` is seen: the same while one scrolls within a screenful. */
export function bandAround(seen: Band): Band {
  const screenful = Math.max(seen.to - seen.from, 1);
  const first = Math.floor(seen.from / screenful);
  return { from: (first - 1) * screenful, to: (first + 3) * screenful };
}

/** `chart` with what of it reaches into `band`. */
export function within({ lines, boxes, texts, ...chart }: Chart, { from, to }: Band): Chart {
  return {
    ...chart,
    lines: lines.filter(({ y1, y2 }) => Math.max(y1, y2) >= from && Math.min(y1, y2) <= to),
    boxes: boxes.filter(({ y, height }) => y + height >= from && y <= to),
    texts: texts.filter(({ y }) => y >= from && y <= to),
  };
}
