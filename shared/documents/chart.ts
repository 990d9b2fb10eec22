/** A chart as it is drawn: boxes, lines and texts at their places in millimetres, the same on screen, in SVG and PDF. */
import { z } from 'zod';

const mm = z.number();

/** `root` and `group` are headings, `box` holds what belongs to them, `vacant` lacks somebody it must not lack. */
export const ChartTone = z.enum(['root', 'group', 'box', 'vacant']);
export type ChartTone = z.infer<typeof ChartTone>;

export const ChartBox = z.object({ x: mm, y: mm, width: mm, height: mm, tone: ChartTone });
export type ChartBox = z.infer<typeof ChartBox>;

export const ChartLine = z.object({ x1: mm, y1: mm, x2: mm, y2: mm });
export type ChartLine = z.infer<typeof ChartLine>;

/** One line of text; `y` is its base line, `x` its start, middle or end by `anchor`. */
export const ChartText = z.object({
  x: mm,
  y: mm,
  text: z.string(),
  points: z.number().positive(),
  weight: z.enum(['regular', 'bold', 'italic']),
  anchor: z.enum(['start', 'middle', 'end']),
});
export type ChartText = z.infer<typeof ChartText>;

export const Chart = z.object({
  /** What the chart shows; its name as a file and for who cannot see it. */
  title: z.string(),
  width: mm,
  height: mm,
  boxes: z.array(ChartBox),
  lines: z.array(ChartLine),
  texts: z.array(ChartText),
});
export type Chart = z.infer<typeof Chart>;

/** Width in millimetres of a line of text. */
export type Measure = (text: string, points: number, weight: ChartText['weight']) => number;

const MM_PER_POINT = 25.4 / 72;
const LEADING = 1.25;

/** From one base line to the next. */
export function lineHeight(points: number): number {
  return points * MM_PER_POINT * LEADING;
}

/** Where the base line of a line stands below its top. */
export function baseLine(points: number): number {
  return points * MM_PER_POINT * 0.98;
}

/** `text` in lines no wider than `width`; a single word that is wider stays whole. */
export function wrapped(
  text: string,
  width: number,
  points: number,
  weight: ChartText['weight'],
  measure: Measure,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, points, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
