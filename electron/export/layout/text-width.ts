/** Widths of lines of text in Times, for rules that must be as long as a text. */
import { remembered } from '../../../shared/text/remembered.ts';
import { type FontFace, LETTER_WIDTHS, UNITS_PER_EM, USUAL_WIDTH } from './times-widths.ts';

const MM_PER_POINT = 25.4 / 72;

function tableOf(face: FontFace): ReadonlyMap<string, number> {
  return new Map(
    LETTER_WIDTHS[face].flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])),
  );
}

const TABLES: Readonly<Record<FontFace, ReadonlyMap<string, number>>> = {
  regular: tableOf('regular'),
  bold: tableOf('bold'),
  italic: tableOf('italic'),
};

function letterWidth(letter: string, table: ReadonlyMap<string, number>): number {
  const own = table.get(letter);
  if (own !== undefined) return own;
  const base = [...letter.normalize('NFD')][0] ?? letter;
  return table.get(base) ?? USUAL_WIDTH;
}

function measured(text: string, table: ReadonlyMap<string, number>): number {
  let units = 0;
  for (const letter of text.normalize('NFC')) units += letterWidth(letter, table);
  return units;
}

/** Lists say the same few thousand words over and over. In units of the font. */
const UNITS: Readonly<Record<FontFace, (text: string) => number>> = {
  regular: remembered((text) => measured(text, TABLES.regular)),
  bold: remembered((text) => measured(text, TABLES.bold)),
  italic: remembered((text) => measured(text, TABLES.italic)),
};

/** Width in millimetres of `text` on one line at `points`. */
export function textWidthMm(text: string, points: number, face: FontFace): number {
  return (UNITS[face](text) / UNITS_PER_EM) * points * MM_PER_POINT;
}

/** Millimetres that `text` takes at most at `points`: no letter is wider than it is high. Nothing is measured. */
export function greatestWidthMm(text: string, points: number): number {
  return text.length * points * MM_PER_POINT;
}
