/** How wide texts stand in the font of the grids, each measured once. */

/** Left and right of the text in a cell, and a pixel for rounding. */
export const CELL_PADDING = 17;

type Weight = 400 | 600;

const known: Record<Weight, Map<string, number>> = { 400: new Map(), 600: new Map() };
const pens: Record<Weight, CanvasRenderingContext2D | null> = { 400: null, 600: null };

export function textWidth(text: string, weight: Weight = 400): number {
  const widths = known[weight];
  let width = widths.get(text);
  if (width === undefined) {
    width = penOf(weight)?.measureText(text).width ?? 0;
    widths.set(text, width);
  }
  return width;
}

function penOf(weight: Weight): CanvasRenderingContext2D | null {
  if (pens[weight] === null) {
    const pen = document.createElement('canvas').getContext('2d');
    const { fontFamily } = getComputedStyle(document.body);
    if (pen) pen.font = `${weight} 13px ${fontFamily}`;
    pens[weight] = pen;
  }
  return pens[weight];
}
