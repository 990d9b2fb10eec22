/** Texts of old Vietnamese encodings as Unicode, column by column, before anything of the sheet is understood. */
import type { TextEncoding } from '../../shared/domain/import-draft.ts';
import { decodeLegacy, detectEncoding } from '../../shared/text/legacy-encoding.ts';
import type { CellContent, SheetRow, SpreadsheetSheet } from './readers/spreadsheet-source.ts';

/** Unicode letters of Vietnamese that no old encoding shows as such: a text with one of them is Unicode. */
const SURELY_UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{Mn}/u;
/** What TCVN3 and VNI texts are made of beyond ASCII (bytes seen as Latin letters and signs). */
const MAY_BE_BYTES =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/u;
/** VIQR is ASCII: a mark right behind a vowel, or dd. */
const MAY_BE_VIQR = /[aeiouy][\^(+'`?~.]|dd/iu;
/** Texts of a column by which its encoding is told. */
const TOLD_BY = 200;
const SURE = 0.6;

/** Encodings of columns: chosen by the officer, by 0-based column. */
export type ChosenEncodings = ReadonlyMap<number, TextEncoding>;

export type DecodedSheet = {
  readonly sheet: SpreadsheetSheet;
  /** Encoding each column was read in, by 0-based column; columns that are not listed are Unicode. */
  readonly encodings: ReadonlyMap<number, TextEncoding>;
};

function suspicious(text: string): boolean {
  return !SURELY_UNICODE.test(text) && (MAY_BE_BYTES.test(text) || MAY_BE_VIQR.test(text));
}

/** Texts that may be encoded, by column; no column where there are none, which is the rule. */
function suspects(sheet: SpreadsheetSheet): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { cells } of sheet.rows) {
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell?.kind !== 'text' || !suspicious(cell.text)) continue;
      const texts = found.get(column);
      if (texts === undefined) found.set(column, [cell.text]);
      else if (texts.length < TOLD_BY) texts.push(cell.text);
    }
  }
  return found;
}

/** Decodes one cell: by its font, else by its column's encoding, else by what it looks like itself. */
function decoder(
  column: TextEncoding,
  chosen: boolean,
): (cell: CellContent & { kind: 'text' }) => CellContent {
  const known = new Map<string, string>();
  return (cell) => {
    const key = `${cell.font ?? ''}\u0000${cell.text}`;
    let text = known.get(key);
    if (text === undefined) {
      text = decodeCell(cell, column, chosen);
      known.set(key, text);
    }
    return text === cell.text && cell.font === undefined ? cell : { kind: 'text', text };
  };
}

function decodeCell(
  { text, font }: CellContent & { kind: 'text' },
  column: TextEncoding,
  chosen: boolean,
): string {
  if (SURELY_UNICODE.test(text)) return text;
  if (chosen) return decodeLegacy(text, column);
  // A font of an old encoding draws ASCII as it is, so that the capitals of .VnTimeH show in every word.
  if (font === 'tcvn3-capitals') return decodeLegacy(text, font);
  if (!suspicious(text)) return text;
  if (font !== undefined) return decodeLegacy(text, font);
  const own = detectEncoding([text]);
  if (own.encoding !== 'unicode' && own.confidence >= SURE) return decodeLegacy(text, own.encoding);
  return column === 'unicode' ? text : decodeLegacy(text, column);
}

/** Reads every text of a sheet as Unicode. A sheet in which nothing has to be decoded is handed back as it is. */
export function decodeSheet(sheet: SpreadsheetSheet, chosen: ChosenEncodings): DecodedSheet {
  const found = suspects(sheet);
  const encodings = new Map<number, TextEncoding>();
  for (const [column, texts] of found) {
    const { encoding, confidence } = detectEncoding(texts);
    if (encoding !== 'unicode' && confidence >= SURE) encodings.set(column, encoding);
  }
  for (const [column, encoding] of chosen) encodings.set(column, encoding);
  const hasFonts = sheet.rows.some(({ cells }) =>
    cells.some((cell) => cell?.kind === 'text' && cell.font !== undefined),
  );
  if (found.size === 0 && chosen.size === 0 && !hasFonts) return { sheet, encodings };

  const decoders = new Map<number, ReturnType<typeof decoder>>();
  const decode = (cell: CellContent | null, column: number): CellContent | null => {
    if (cell?.kind !== 'text') return cell;
    let of = decoders.get(column);
    if (of === undefined) {
      of = decoder(encodings.get(column) ?? 'unicode', chosen.has(column));
      decoders.set(column, of);
    }
    return of(cell);
  };
  const rows = sheet.rows.map((row): SheetRow => ({ ...row, cells: row.cells.map(decode) }));
  return { sheet: { ...sheet, rows }, encodings };
}
