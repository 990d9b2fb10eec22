/** Where the parts of a list stand on its sheet, and how wide and tall they are. */
import type { ListCell, ListColumn, ListDocument, ListRow } from '../../../shared/documents/list-document.ts';
import { greatestWidthMm, textWidthMm } from '../layout/text-width.ts';

/** Rows of the sheet, 0-based. */
export interface SheetRows {
  /** Organ and heading lines. */
  head: number;
  title: number;
  subtitle: number;
  /** First header row. */
  header: number;
  /** Row of column numbers. */
  numbers: number;
  /** First row of the list. */
  data: number;
  closing: number;
  signatures: number;
  /** Of who signs, below the room for the signature; that of the position where nobody is known. */
  name: number;
}

/** From the position of who signs down to the name: room of four rows, as on paper. */
const SIGNING_ROWS = 5;

/** Lays out the rows: head, a blank line, title, subtitle, a blank line, header, numbers, data, foot. */
export function sheetRows(list: ListDocument): SheetRows {
  const headLines = Math.max(list.head.organ.length + 1, 2);
  const title = headLines + 1;
  const header = title + 3;
  const numbers = header + list.headerRows;
  const data = numbers + 1;
  const closing = data + list.rows.length;
  const signatures = closing + 2;
  const { powers, name } = list.signatures.right;
  const position = signatures + powers.length;
  return {
    head: 0,
    title,
    subtitle: title + 1,
    header,
    numbers,
    data,
    closing,
    signatures,
    name: name === '' ? position : position + SIGNING_ROWS,
  };
}

/** `A`, `B` … `AA` for a 0-based column. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/**
 * Width of a column as a workbook has it: digits of the default font (Times New Roman 11: 7 pixels each at 96 dpi), the
 * inner margins of its cells included (ECMA-376 part 1, 18.3.1.13).
 */
export function columnWidth(widthMm: number): number {
  const pixels = (widthMm / 25.4) * 96;
  return Math.round((pixels / 7) * 100) / 100;
}

/** Inner margins of a cell left and right, together. */
export const CELL_PADDING_MM = 1.6;
const LINE_HEIGHT = 1.27;

/** Lines `text` takes in a column, broken where it has line ends and between words. */
function linesIn(text: string, widthMm: number, points: number, bold: boolean): number {
  return text.split('\n').reduce((sum, line) => sum + wrappedLines(line, widthMm, points, bold), 0);
}

function wrappedLines(text: string, widthMm: number, points: number, bold: boolean): number {
  const face = bold ? 'bold' : 'regular';
  const room = Math.max(widthMm - CELL_PADDING_MM, 1);
  if (greatestWidthMm(text, points) <= room) return 1;
  const space = textWidthMm(' ', points, face);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = textWidthMm(word, points, face);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

function textOf(cell: ListCell): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'date') return '00/00/0000';
  return cell.kind === 'blank' ? '' : String(cell.value);
}

/** Height in points of a row that has to hold texts of the given widths; spreadsheets do not fit rows by themselves. */
export function heightOf(
  texts: readonly { text: string; widthMm: number }[],
  points: number,
  bold: boolean,
): number {
  const lines = Math.max(1, ...texts.map(({ text, widthMm }) => linesIn(text, widthMm, points, bold)));
  return Math.round((lines * points * LINE_HEIGHT + 3) * 4) / 4;
}

/** Height in points of a row of the list. */
export function rowHeight(row: ListRow, list: ListDocument): number {
  if (row.kind === 'group') return heightOf([], list.fontSize, true);
  const texts = row.cells.map((cell, at) => ({
    text: textOf(cell),
    widthMm: list.columns[at]?.widthMm ?? 0,
  }));
  return heightOf(texts, list.fontSize, row.kind === 'total');
}

/** What a header is laid out from. */
export type HeaderLayout = Pick<ListDocument, 'header' | 'headerRows' | 'fontSize'> & {
  readonly columns: readonly Pick<ListColumn, 'widthMm'>[];
};

/** Heights in points of the header rows; a cell over several rows asks for its share of each. */
export function headerHeights(list: HeaderLayout): number[] {
  return Array.from({ length: list.headerRows }, (_, row) => {
    const cells = list.header.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan);
    return Math.max(
      ...cells.map(({ text, column, columnSpan, rowSpan }) => {
        const widthMm = list.columns
          .slice(column, column + columnSpan)
          .reduce((sum, one) => sum + one.widthMm, 0);
        return heightOf([{ text, widthMm }], list.fontSize, true) / rowSpan;
      }),
    );
  });
}
