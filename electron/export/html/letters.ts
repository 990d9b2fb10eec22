/** Letters of the parts of a paper as HTML. */
import type { TextLook } from '../layout/paper-look.ts';
import { textWidthMm } from '../layout/text-width.ts';
import { escapeHtml } from './page.ts';

/** Letters of a part as a style of its own. */
export function letters({ pt, bold, italic, underline }: TextLook): string {
  return [
    `font-size:${pt}pt`,
    bold ? 'font-weight:bold' : '',
    italic ? 'font-style:italic' : '',
    underline ? 'text-decoration:underline' : '',
  ]
    .filter((part) => part !== '')
    .join(';');
}

/** A paragraph of one look. */
export function line(text: string, look: TextLook, name = 'line'): string {
  return `<p class="${name}" style="${letters(look)}">${escapeHtml(text)}</p>`;
}

/** A drawn rule as long as a share of `text`, of a line of it where that has only so much room. */
export function rule(text: string, points: number, share = 1, roomMm = Number.POSITIVE_INFINITY): string {
  const length = Math.min(textWidthMm(text, points, 'bold'), roomMm) * share;
  return `<div class="rule" style="width:${length.toFixed(2)}mm"></div>`;
}
