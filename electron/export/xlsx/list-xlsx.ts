/** Lists as workbooks: true dates, sums by formula, merged header, ready to print (DOCUMENTS.md §4.4). */
import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { ListCell, ListColumn, ListDocument } from '../../../shared/documents/list-document.ts';
import { composed } from '../../../shared/text/composed.ts';
import { fittingPt } from '../layout/fitting.ts';
import { cellText } from '../layout/list-text.ts';
import { ORGAN_RULE, PAPER_LOOKS, type TextLook } from '../layout/paper-look.ts';
import { textWidthMm } from '../layout/text-width.ts';
import { type DrawnLine, drawingXml } from './drawn-lines.ts';
import { LongRows, type StyledCell } from './long-rows.ts';
import { printed, printTitles } from './page-setup.ts';
import {
  BORDER_SIDE,
  FONT,
  GRID,
  type Look,
  SheetBuilder,
  style,
  styledText,
  TEXT_FORMAT,
} from './sheet-builder.ts';
import {
  CELL_PADDING_MM,
  columnLetters,
  columnWidth,
  heightOf,
  rowHeight,
  sheetRows,
} from './sheet-layout.ts';
import { sheetNames } from './sheet-names.ts';
import { finishedWorkbook } from './workbook-package.ts';

const DATE_FORMAT = 'dd/mm/yyyy';
/** What a sheet is called whose name has nothing a sheet may have. */
const SHEET = 'Danh sách';
/** Head lines are tall enough for a rule below their letters. */
const HEAD_ROW_PT = 24;

/** Days as Excel counts them; no clock and no time zone in between. */
function utcDay(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}

/** Column at which the right half of head and foot begins: the one nearest the middle of the page. */
function middleColumn(columns: readonly ListColumn[]): number {
  const whole = columns.reduce((sum, column) => sum + column.widthMm, 0);
  let left = 0;
  const at = columns.findIndex((column) => {
    left += column.widthMm;
    return left >= whole / 2;
  });
  return Math.min(Math.max(at, 1), columns.length - 1);
}

/** Letters of a part of the head or foot. */
function headLook({ pt, bold, italic, underline }: TextLook, align: Look['align'] = 'center'): Look {
  return {
    size: pt,
    align,
    wrap: false,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
  };
}

function writeHead(sheet: SheetBuilder, list: ListDocument): void {
  const rows = sheetRows(list);
  const last = list.columns.length - 1;
  const middle = middleColumn(list.columns);
  const { family, organ, nation, motto, placeDate, title, subtitle } = list.head;
  const look = PAPER_LOOKS[family];
  const left = (at: number, text: string, own: TextLook) =>
    sheet.across(rows.head + at, 0, middle - 1, text, headLook(own));
  const right = (at: number, text: string, own: TextLook) =>
    sheet.across(rows.head + at, middle, last, text, headLook(own));
  organ.forEach((line, at) => {
    left(at, line, at === organ.length - 1 ? look.organ : look.superior);
  });
  if (family === 'party') left(organ.length, '*', look.number);
  right(0, nation, look.nation);
  if (motto !== '') right(1, motto, look.motto);
  right(motto === '' ? 1 : 2, placeDate, look.date);
  sheet.across(rows.title, 0, last, title, headLook(look.kind));
  const subtitleLook: Look = { ...headLook({ pt: look.date.pt, italic: true }), wrap: true };
  sheet.across(rows.subtitle, 0, last, subtitle, subtitleLook);
  for (let row = rows.head; row < rows.title - 1; row += 1) sheet.height(row, HEAD_ROW_PT);
  sheet.height(rows.title, heightOf([], look.kind.pt, true));
  const widthMm = list.columns.reduce((sum, column) => sum + column.widthMm, 0);
  sheet.height(rows.subtitle, heightOf([{ text: subtitle, widthMm }], look.date.pt, false));
}

/** Under the heading of the Party as long as it, under the motto of the State as long as that, and under its organ. */
function headRules({ head, columns }: ListDocument): DrawnLine[] {
  const last = columns.length - 1;
  const middle = middleColumn(columns);
  const look = PAPER_LOOKS[head.family];
  const nation = head.motto === '' ? head.nation : head.motto;
  const pt = head.motto === '' ? look.nation.pt : look.motto.pt;
  const heading = {
    row: head.motto === '' ? 0 : 1,
    from: middle,
    to: last,
    lengthMm: textWidthMm(nation, pt, 'bold'),
  };
  if (head.family === 'party') return [heading];
  const issuer = textWidthMm(head.organ.at(-1) ?? '', look.organ.pt, 'bold');
  const row = head.organ.length - 1;
  return [heading, { row, from: 0, to: middle - 1, lengthMm: issuer * ORGAN_RULE }];
}

/** Number formats of cells by kind; the others have the general one. */
const FORMATS: Partial<Record<ListCell['kind'], string>> = { text: TEXT_FORMAT, date: DATE_FORMAT };

/** Styles of the cells of a list, each made once: thousands of cells share one. */
function listStyles(list: ListDocument): (cell: ListCell, column: number, isTotal: boolean) => CellStyle {
  const made = new Map<string, CellStyle>();
  return (cell, column, isTotal) => {
    const { widthMm = 0, align = 'left' } = list.columns[column] ?? {};
    const size = sizeIn(cell, column, widthMm, list.fontSize, isTotal);
    const numFmt = FORMATS[cell.kind] ?? '';
    const key = `${size} ${isTotal} ${align} ${numFmt}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const own = style({ size, bold: isTotal, align, border: GRID, numFmt });
    made.set(key, own);
    return own;
  };
}

function valueCell(cell: ListCell, column: number, firstRow: number, own: CellStyle): StyledCell {
  switch (cell.kind) {
    case 'blank':
      return { value: null, style: own };
    case 'text':
      return styledText(cell.text, own);
    case 'date':
      return { value: utcDay(cell.date), type: 'date', style: own };
    case 'number':
      return { value: cell.value, type: 'number', style: own };
    case 'sum': {
      const letters = columnLetters(column);
      // SUBTOTAL leaves other subtotals in its range out, so a grand total may run over all rows.
      const formula = `SUBTOTAL(9,${letters}${firstRow + cell.from + 1}:${letters}${firstRow + cell.to + 1})`;
      return { value: null, formula, formulaResult: cell.value, style: own };
    }
  }
}

/** A group heading runs over empty cells: outer borders only, nothing is merged inside the data. */
function groupCells({ columns, fontSize }: ListDocument): (mark: string, text: string) => StyledCell[] {
  const base: Look = { size: fontSize, bold: true, align: 'left', wrap: false };
  const sides = { top: BORDER_SIDE, bottom: BORDER_SIDE };
  const marks = style({ ...base, align: 'center', border: GRID, numFmt: TEXT_FORMAT });
  const texts = style({ ...base, border: { ...sides, left: BORDER_SIDE }, numFmt: TEXT_FORMAT });
  const between = style({ ...base, border: sides });
  const end = style({ ...base, border: { ...sides, right: BORDER_SIDE } });
  return (mark, text) => [
    styledText(mark, marks),
    styledText(text, texts),
    ...columns.slice(2).map((_, at) => ({ value: null, style: at === columns.length - 3 ? end : between })),
  ];
}

/** Points at which no word is broken; a date or a number that is too wide would be shown as ###. */
function sizeIn(cell: ListCell, column: number, widthMm: number, points: number, isBold: boolean): number {
  return fittingPt(cellText(cell, column), widthMm - CELL_PADDING_MM, points, isBold ? 'bold' : 'regular');
}

function rowsOf(list: ListDocument): LongRows {
  const { data } = sheetRows(list);
  const styleOf = listStyles(list);
  const groupOf = groupCells(list);
  const rows = new LongRows(data, list.columns.length);
  for (const row of list.rows) {
    const cells =
      row.kind === 'group'
        ? groupOf(row.mark, row.text)
        : row.cells.map((cell, column) =>
            valueCell(cell, column, data, styleOf(cell, column, row.kind === 'total')),
          );
    rows.add(cells, rowHeight(row, list));
  }
  return rows;
}

function writeFoot(sheet: SheetBuilder, list: ListDocument): void {
  const rows = sheetRows(list);
  const last = list.columns.length - 1;
  const middle = middleColumn(list.columns);
  if (list.closing !== '') {
    sheet.across(rows.closing, 0, last, list.closing, { size: 12, italic: true, align: 'left', wrap: false });
  }
  const look = PAPER_LOOKS[list.head.family];
  if (list.recipients.length === 0)
    list.signatures.left.forEach((text, at) => {
      sheet.across(rows.signatures + at, 0, middle - 1, text, headLook(look.position));
    });
  else sheet.across(rows.signatures, 0, middle - 1, 'Nơi nhận:', headLook(look.recipientsLabel, 'left'));
  list.recipients.forEach((text, at) => {
    sheet.across(rows.signatures + 1 + at, 0, middle - 1, text, headLook(look.recipient, 'left'));
  });
  const { powers, position, name } = list.signatures.right;
  powers.forEach((text, at) => {
    sheet.across(rows.signatures + at, middle, last, text, headLook(look.power));
  });
  sheet.across(rows.signatures + powers.length, middle, last, position, headLook(look.position));
  if (name !== '') sheet.across(rows.name, middle, last, name, headLook(look.name));
}

/** From the row of column numbers, which stands right above the data, to the last line. */
function filterRange(list: ListDocument): string {
  const { numbers, data } = sheetRows(list);
  return `A${numbers + 1}:${columnLetters(list.columns.length - 1)}${data + list.rows.length}`;
}

/** A sheet with a list, and what is put into it when it is written. */
interface ListSheet {
  sheet: WriteSheet;
  titles: ReturnType<typeof printTitles>;
  putInto: (xml: string) => string;
  drawing: string;
}

function listSheet(list: ListDocument, name: string): ListSheet {
  const sheet = new SheetBuilder();
  writeHead(sheet, list);
  sheet.header(sheetRows(list).header, list);
  const long = rowsOf(list);
  writeFoot(sheet, list);
  const rows = sheetRows(list);
  const lastRow = Math.max(
    rows.signatures + Math.max(list.recipients.length + 1, list.signatures.left.length),
    rows.name + 1,
  );
  return {
    sheet: {
      name,
      rows: Array.from({ length: lastRow }, () => []),
      columns: list.columns.map((column) => ({ width: columnWidth(column.widthMm) })),
      cells: new Map([...sheet.cells, ...long.samples]),
      merges: sheet.merges,
      rowDefs: sheet.rowDefs,
      freezePane: { rows: rows.data },
      ...(list.filtered === true ? { autoFilter: { range: filterRange(list) } } : {}),
      ...printed(list.page),
    },
    titles: printTitles(name, rows.header, rows.numbers),
    putInto: (xml) => long.putInto(xml),
    drawing: drawingXml(headRules(list), {
      columns: list.columns.map((column) => column.widthMm),
      rowHeight: (row) => sheet.rowDefs.get(row)?.height ?? HEAD_ROW_PT,
    }),
  };
}

/** A list as the bytes of an .xlsx. */
export function listXlsx(list: ListDocument): Promise<Uint8Array> {
  return listsXlsx([list]);
}

/** Lists as one .xlsx, a sheet each. What the file says of itself is what the first list does. */
export async function listsXlsx(given: readonly ListDocument[]): Promise<Uint8Array> {
  const lists = given.map((list) => composed(list));
  const names = sheetNames(
    lists.map(({ name }) => name),
    SHEET,
  );
  const made = lists.map((list, at) => listSheet(list, names[at] ?? SHEET));
  const bytes = await writeXlsx({
    sheets: made.map(({ sheet }) => sheet),
    namedRanges: made.map(({ titles }) => titles),
    defaultFont: { name: FONT, size: 11 },
  });
  return finishedWorkbook(bytes, {
    properties: lists[0]?.properties ?? { title: '', subject: '', organ: '' },
    sheets: new Map(made.map(({ putInto }, at) => [at + 1, putInto])),
    drawings: new Map(made.map(({ drawing }, at) => [at + 1, drawing])),
  });
}
