/** Letters that give way so that no word is broken in its narrow column. */
import { greatestWidthMm, textWidthMm } from './text-width.ts';
import type { FontFace } from './times-widths.ts';

const STEP = 0.5;
const LEAST = 7.5;

/** Points, `pt` or somewhat less, at which every word of `text` fits into `widthMm`. */
export function fittingPt(text: string, widthMm: number, pt: number, face: FontFace): number {
  // Thousands of cells are asked about: what fits anyhow is not measured.
  if (greatestWidthMm(text, pt) <= widthMm) return pt;
  let widest = 0;
  for (const word of text.split(/\s/u)) {
    if (greatestWidthMm(word, pt) > widthMm) widest = Math.max(widest, textWidthMm(word, pt, face));
  }
  if (widest <= widthMm) return pt;
  return Math.max(LEAST, Math.floor((pt * widthMm) / widest / STEP) * STEP);
}
