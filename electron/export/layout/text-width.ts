/** Widths of lines of text in Times, for rules that must be as long as a text. */
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

/** Width in millimetres of `text` on one line at `points`. */
export function textWidthMm(text: string, points: number, face: FontFace): number {
  const table = TABLES[face];
  const units = [...text.normalize('NFC')].reduce((sum, letter) => sum + letterWidth(letter, table), 0);
  return (units / UNITS_PER_EM) * points * MM_PER_POINT;
}
