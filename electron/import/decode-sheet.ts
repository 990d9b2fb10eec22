/** Texts of old Vietnamese encodings as Unicode, column by column, before anything of the sheet is understood. */
import type { TextEncoding } from '../../shared/domain/import-draft.ts';
import { decodeLegacy, decodeCell as decodeText, detectEncoding } from '../../shared/text/legacy-encoding.ts';
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
  return (MAY_BE_BYTES.test(text) || MAY_BE_VIQR.test(text)) && !SURELY_UNICODE.test(text);
}

type TextCell = Extract<CellContent, { kind: 'text' }>;

/** A cell that may have to be decoded; all others are left as they are. */
type Suspect = { readonly row: number; readonly cell: TextCell };

/** Suspects by column; no column where there are none, which is the rule for most. */
function suspects(sheet: SpreadsheetSheet): Map<number, Suspect[]> {
  const found = new Map<number, Suspect[]>();
  for (const [row, { cells }] of sheet.rows.entries()) {
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell?.kind !== 'text' || !(cell.font !== undefined || suspicious(cell.text))) continue;
      const list = found.get(column);
      if (list === undefined) found.set(column, [{ row, cell }]);
      else list.push({ row, cell });
    }
  }
  return found;
}

/** Encodings a cell is read in: its column's (chosen by the officer or told by its texts), and that of most of the sheet. */
type CellEncodings = {
  readonly column: TextEncoding;
  readonly chosen: boolean;
  readonly sheet: TextEncoding;
};

/**
 * Decodes one cell: by its font, else by what it looks like itself, else by its column's encoding. A header over a
 * column of dates has nobody beside it to tell: what the sheet is written in decides, where the text fits it.
 */
function decodeCell({ text, font }: TextCell, { column, chosen, sheet }: CellEncodings): string {
  if (SURELY_UNICODE.test(text)) return text;
  if (chosen) return decodeLegacy(text, column);
  // A font of an old encoding draws ASCII as it is, so that the capitals of .VnTimeH show in every word.
  if (font === 'tcvn3-capitals') return decodeLegacy(text, font);
  if (!suspicious(text)) return text;
  if (font !== undefined) return decodeLegacy(text, font);
  const decoded = decodeText(text, column);
  if (decoded !== text || column !== 'unicode' || sheet === 'unicode') return decoded;
  return detectEncoding([text]).encoding === sheet ? decodeLegacy(text, sheet) : text;
}

/** Every text cell of the columns an officer chose an encoding for. */
function cellsOf(sheet: SpreadsheetSheet, column: number): Suspect[] {
  return sheet.rows.flatMap(({ cells }, row) => {
    const cell = cells[column];
    return cell?.kind === 'text' ? [{ row, cell }] : [];
  });
}

/** Reads every text of a sheet as Unicode. A sheet in which nothing has to be decoded is handed back as it is. */
export function decodeSheet(sheet: SpreadsheetSheet, chosen: ChosenEncodings): DecodedSheet {
  const found = suspects(sheet);
  for (const column of chosen.keys()) found.set(column, cellsOf(sheet, column));
  const encodings = new Map<number, TextEncoding>();
  for (const [column, cells] of found) {
    const encoding = chosen.get(column) ?? encodingOf(cells);
    if (encoding !== 'unicode' || chosen.has(column)) encodings.set(column, encoding);
  }
  const ofSheet = mostOf([...encodings.values()]);
  const decoded = new Map<number, (CellContent | null)[]>();
  for (const [column, cells] of found) {
    const by = {
      column: encodings.get(column) ?? 'unicode',
      chosen: chosen.has(column),
      sheet: ofSheet,
    } as const;
    const first = firstShown(cells);
    // Lists say the same few things on thousands of rows.
    const known = new Map<string, string>();
    for (const { row, cell } of cells) {
      // A header in Unicode over a column that is not: `Quê quán` would be a word of the old encoding, too.
      if (row < first && !by.chosen && cell.font === undefined && isUnicodeRow(sheet.rows[row])) continue;
      let text = cell.font === undefined ? known.get(cell.text) : undefined;
      if (text === undefined) {
        text = decodeCell(cell, by);
        if (cell.font === undefined) known.set(cell.text, text);
      }
      if (text === cell.text) continue;
      const cellsOfRow = decoded.get(row) ?? [...(sheet.rows[row]?.cells ?? [])];
      cellsOfRow[column] = { kind: 'text', text };
      decoded.set(row, cellsOfRow);
    }
  }
  if (decoded.size === 0) return { sheet, encodings };
  const rows = sheet.rows.map((row, i): SheetRow => {
    const cells = decoded.get(i);
    return cells === undefined ? row : { ...row, cells };
  });
  return { sheet: { ...sheet, rows }, encodings };
}

/** First row whose cell surely shows an old encoding. */
function firstShown(cells: readonly Suspect[]): number {
  const shown = cells.find(({ cell }) => {
    const { encoding, confidence } = detectEncoding([cell.text]);
    return encoding !== 'unicode' && confidence >= SURE;
  });
  return shown?.row ?? 0;
}

function isUnicodeRow(row: SheetRow | undefined): boolean {
  return row?.cells.some((cell) => cell?.kind === 'text' && SURELY_UNICODE.test(cell.text)) === true;
}

function encodingOf(cells: readonly Suspect[]): TextEncoding {
  const { encoding, confidence } = detectEncoding(cells.slice(0, TOLD_BY).map(({ cell }) => cell.text));
  return confidence >= SURE ? encoding : 'unicode';
}

/** The encoding most columns have that are not Unicode. */
function mostOf(encodings: readonly TextEncoding[]): TextEncoding {
  const counts = new Map<TextEncoding, number>();
  for (const encoding of encodings)
    if (encoding !== 'unicode') counts.set(encoding, (counts.get(encoding) ?? 0) + 1);
  return [...counts].reduce<[TextEncoding, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    ['unicode', 0],
  )[0];
}
