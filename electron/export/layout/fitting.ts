/** Letters that give way so that no word of a header is broken in its narrow column. */
import { textWidthMm } from './text-width.ts';

const STEP = 0.5;
const LEAST = 8;

/** Points, `pt` or somewhat less, at which every word of a bold `text` fits into `widthMm`. */
export function fittingPt(text: string, widthMm: number, pt: number): number {
  const widest = Math.max(...text.split(/\s+/u).map((word) => textWidthMm(word, pt, 'bold')));
  if (widest <= widthMm) return pt;
  return Math.max(LEAST, Math.floor((pt * widthMm) / widest / STEP) * STEP);
}
