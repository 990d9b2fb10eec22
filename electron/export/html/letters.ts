/** Letters of the parts of a paper as HTML. */
import type { Signature } from '../../../shared/documents/office-signature.ts';
import { type PaperLook, SIGNING_ROOM_PT, type TextLook } from '../layout/paper-look.ts';
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

/** Powers and position of who signs, room for the signature, and the name where it is known. */
export function signatureHtml({ powers, position, name }: Signature, look: PaperLook): string {
  return `${powers.map((words) => line(words, look.power)).join('')}${line(position, look.position)}<p style="padding-top:${SIGNING_ROOM_PT}pt;${letters(look.name)}">${escapeHtml(name)}</p>`;
}

/** A drawn rule as long as a share of `text`, of a line of it where that has only so much room. */
export function rule(text: string, points: number, share = 1, roomMm = Number.POSITIVE_INFINITY): string {
  const length = Math.min(textWidthMm(text, points, 'bold'), roomMm) * share;
  return `<div class="rule" style="width:${length.toFixed(2)}mm"></div>`;
}
