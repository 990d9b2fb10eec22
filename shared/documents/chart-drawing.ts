/** Collects what a chart is drawn from: boxes with their lines of text, and the lines between boxes. */
import {
  baseLine,
  type Chart,
  type ChartText,
  type ChartTone,
  lineHeight,
  type Measure,
  wrapped,
} from './chart.ts';

export const PADDING = 2.4;

/** How one line of a box is written. */
export interface Lettering {
  readonly points: number;
  readonly weight: ChartText['weight'];
}

export class ChartDrawing {
  readonly parts: Pick<Chart, 'boxes' | 'lines' | 'texts'> = { boxes: [], lines: [], texts: [] };
  /** The lowest edge of a box so far. */
  bottom = 0;
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  line(x1: number, y1: number, x2: number, y2: number): void {
    this.parts.lines.push({ x1, y1, x2, y2 });
  }

  /** Answers the lower edge. */
  box(x: number, y: number, width: number, height: number, tone: ChartTone): number {
    this.parts.boxes.push({ x, y, width, height, tone });
    this.bottom = Math.max(this.bottom, y + height);
    return y + height;
  }

  /** One line whose top is `top`. */
  text(
    x: number,
    top: number,
    text: string,
    { points, weight }: Lettering,
    anchor: ChartText['anchor'],
  ): void {
    this.parts.texts.push({ x, y: top + baseLine(points), text, points, weight, anchor });
  }

  /** A text in as many lines as it needs; answers where the next line begins. */
  paragraph(
    x: number,
    top: number,
    width: number,
    text: string,
    lettering: Lettering,
    anchor: ChartText['anchor'],
  ): number {
    let y = top;
    for (const line of wrapped(text, width, lettering.points, lettering.weight, this.#measure)) {
      this.text(x, y, line, lettering, anchor);
      y += lineHeight(lettering.points);
    }
    return y;
  }

  widthOf(text: string, { points, weight }: Lettering): number {
    return this.#measure(text, points, weight);
  }

  /** A box as wide as told, with its paragraphs in the middle; answers the lower edge. */
  heading(
    x: number,
    y: number,
    width: number,
    paragraphs: readonly (readonly [string, Lettering])[],
    tone: ChartTone,
  ): number {
    let at = y + PADDING;
    for (const [text, lettering] of paragraphs) {
      at = this.paragraph(x + width / 2, at, width - PADDING * 2, text, lettering, 'middle');
    }
    return this.box(x, y, width, at - y + PADDING, tone);
  }
}
