/** Lists as workbooks: true dates, sums by formula, merged header, ready to print (DOCUMENTS.md §4.4). */
import { type Cell, type CellStyle, type MergeRange, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { ListCell, ListColumn, ListDocument } from '../../../shared/documents/list-document.ts';
import { coreProperties, openPackage, packageBytes } from '../zip.ts';
import { columnLetters, columnWidth, headerHeights, heightOf, rowHeight, sheetRows } from './sheet-layout.ts';

const FONT = 'Times New Roman';
const MM_PER_INCH = 25.4;
const BORDER_SIDE = { style: 'thin', color: { rgb: '000000' } } as const;
const GRID = { top: BORDER_SIDE, right: BORDER_SIDE, bottom: BORDER_SIDE, left: BORDER_SIDE };
const DATE_FORMAT = 'dd/mm/yyyy';
/** Texts stay texts even where they begin like a formula. */
const TEXT_FORMAT = '@';

interface Look {
  size: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  align: ListColumn['align'];
  border?: CellStyle['border'];
  numFmt?: string;
  wrap?: boolean;
}

function style({ size, bold, italic, underline, align, border, numFmt, wrap = true }: Look): CellStyle {
  return {
    font: {
      name: FONT,
      size,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
    },
    alignment: { horizontal: align, vertical: 'center', wrapText: wrap },
    ...(border ? { border } : {}),
    ...(numFmt ? { numFmt } : {}),
  };
}

/** Days as Excel counts them; no clock and no time zone in between. */
function utcDay(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}

/** A sheet being filled, cell by cell. */
class SheetBuilder {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly rowDefs = new Map<number, { height: number }>();

  set(row: number, column: number, cell: Partial<Cell>): void {
    this.cells.set(`${row},${column}`, cell);
  }

  text(row: number, column: number, text: string, look: Look): void {
    this.set(row, column, { value: text, type: 'string', style: style({ ...look, numFmt: TEXT_FORMAT }) });
  }

  /** A text over columns `from`..`to` of one row. */
  across(row: number, from: number, to: number, text: string, look: Look): void {
    this.text(row, from, text, look);
    if (to > from) this.merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
  }

  height(row: number, points: number): void {
    this.rowDefs.set(row, { height: points });
  }
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

function writeHead(sheet: SheetBuilder, list: ListDocument): void {
  const rows = sheetRows(list);
  const last = list.columns.length - 1;
  const middle = middleColumn(list.columns);
  const { organ, nation, placeDate, title, subtitle } = list.head;
  organ.forEach((line, at) => {
    const bold = at === organ.length - 1;
    sheet.across(rows.head + at, 0, middle - 1, line, { size: 13, bold, align: 'center', wrap: false });
  });
  sheet.across(rows.head + organ.length, 0, middle - 1, '*', { size: 13, align: 'center', wrap: false });
  sheet.across(rows.head, middle, last, nation, {
    size: 14,
    bold: true,
    underline: true,
    align: 'center',
    wrap: false,
  });
  sheet.across(rows.head + 1, middle, last, placeDate, {
    size: 13,
    italic: true,
    align: 'center',
    wrap: false,
  });
  sheet.across(rows.title, 0, last, title, { size: 15, bold: true, align: 'center', wrap: false });
  sheet.across(rows.subtitle, 0, last, subtitle, { size: 13, italic: true, align: 'center', wrap: false });
  for (let row = rows.head; row <= organ.length; row += 1) sheet.height(row, heightOf([], 14, true));
  sheet.height(rows.title, heightOf([], 15, true));
  sheet.height(rows.subtitle, heightOf([], 13, false));
}

function writeHeader(sheet: SheetBuilder, list: ListDocument): void {
  const rows = sheetRows(list);
  const look: Look = { size: list.fontSize, bold: true, align: 'center', border: GRID };
  for (const { text, row, column, rowSpan, columnSpan } of list.header) {
    const top = rows.header + row;
    // Every cell under a merge carries the border, or the merged frame shows gaps.
    for (let down = 0; down < rowSpan; down += 1) {
      for (let right = 0; right < columnSpan; right += 1) {
        sheet.set(top + down, column + right, { value: null, style: style(look) });
      }
    }
    sheet.text(top, column, text, look);
    if (rowSpan * columnSpan > 1) {
      sheet.merges.push({
        startRow: top,
        startCol: column,
        endRow: top + rowSpan - 1,
        endCol: column + columnSpan - 1,
      });
    }
  }
  list.columns.forEach((_, column) => {
    const numberLook: Look = { size: list.fontSize, italic: true, align: 'center', border: GRID };
    sheet.set(rows.numbers, column, { value: column + 1, type: 'number', style: style(numberLook) });
  });
  headerHeights(list).forEach((height, at) => {
    sheet.height(rows.header + at, height);
  });
}

function valueCell(cell: ListCell, column: number, firstRow: number, look: Look): Partial<Cell> {
  switch (cell.kind) {
    case 'blank':
      return { value: null, style: style(look) };
    case 'text':
      return { value: cell.text, type: 'string', style: style({ ...look, numFmt: TEXT_FORMAT }) };
    case 'date':
      return { value: utcDay(cell.date), type: 'date', style: style({ ...look, numFmt: DATE_FORMAT }) };
    case 'number':
      return { value: cell.value, type: 'number', style: style(look) };
    case 'sum': {
      const letters = columnLetters(column);
      // SUBTOTAL leaves other subtotals in its range out, so a grand total may run over all rows.
      const formula = `SUBTOTAL(9,${letters}${firstRow + cell.from + 1}:${letters}${firstRow + cell.to + 1})`;
      return { value: null, formula, formulaResult: cell.value, style: style(look) };
    }
  }
}

/** A group heading runs over empty cells: outer borders only, nothing is merged inside the data. */
function writeGroup(sheet: SheetBuilder, row: number, mark: string, text: string, list: ListDocument): void {
  const last = list.columns.length - 1;
  const base: Look = { size: list.fontSize, bold: true, align: 'left', wrap: false };
  const sides = { top: BORDER_SIDE, bottom: BORDER_SIDE };
  sheet.text(row, 0, mark, { ...base, align: 'center', border: GRID });
  sheet.text(row, 1, text, { ...base, border: { ...sides, left: BORDER_SIDE } });
  for (let column = 2; column <= last; column += 1) {
    const border = column === last ? { ...sides, right: BORDER_SIDE } : sides;
    sheet.set(row, column, { value: null, style: style({ ...base, border }) });
  }
}

function writeRows(sheet: SheetBuilder, list: ListDocument): void {
  const { data } = sheetRows(list);
  list.rows.forEach((row, at) => {
    const sheetRow = data + at;
    sheet.height(sheetRow, rowHeight(row, list));
    if (row.kind === 'group') {
      writeGroup(sheet, sheetRow, row.mark, row.text, list);
      return;
    }
    row.cells.forEach((cell, column) => {
      const look: Look = {
        size: list.fontSize,
        bold: row.kind === 'total',
        align: list.columns[column]?.align ?? 'left',
        border: GRID,
      };
      sheet.set(sheetRow, column, valueCell(cell, column, data, look));
    });
  });
}

function writeFoot(sheet: SheetBuilder, list: ListDocument): void {
  const rows = sheetRows(list);
  const last = list.columns.length - 1;
  const middle = middleColumn(list.columns);
  if (list.closing !== '') {
    sheet.across(rows.closing, 0, last, list.closing, { size: 12, italic: true, align: 'left', wrap: false });
  }
  const look: Look = { size: 13, bold: true, align: 'center', wrap: false };
  list.signatures.left.forEach((line, at) => {
    sheet.across(rows.signatures + at, 0, middle - 1, line, look);
  });
  list.signatures.right.forEach((line, at) => {
    sheet.across(rows.signatures + at, middle, last, line, look);
  });
}

/** Takes out what the library writes about itself and the hour of writing. */
function withoutTraces(bytes: Uint8Array, list: ListDocument): Uint8Array {
  const zip = openPackage(bytes);
  zip.file('docProps/core.xml', coreProperties(list.properties));
  zip.file(
    'docProps/app.xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><DocSecurity>0</DocSecurity></Properties>',
  );
  return packageBytes(zip);
}

/** A list as the bytes of an .xlsx. */
export async function listXlsx(list: ListDocument): Promise<Uint8Array> {
  const sheet = new SheetBuilder();
  writeHead(sheet, list);
  writeHeader(sheet, list);
  writeRows(sheet, list);
  writeFoot(sheet, list);
  const rows = sheetRows(list);
  const inches = (mm: number) => mm / MM_PER_INCH;
  const { margins, size, landscape } = list.page;
  const lastRow = rows.signatures + Math.max(list.signatures.left.length, list.signatures.right.length);
  const written: WriteSheet = {
    name: list.name,
    rows: Array.from({ length: lastRow }, () => []),
    columns: list.columns.map((column) => ({ width: columnWidth(column.widthMm) })),
    cells: sheet.cells,
    merges: sheet.merges,
    rowDefs: sheet.rowDefs,
    freezePane: { rows: rows.data },
    pageSetup: {
      paperSize: size === 'A3' ? 'a3' : 'a4',
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        top: inches(margins.top),
        right: inches(margins.right),
        bottom: inches(margins.bottom),
        left: inches(margins.left),
        header: inches(8),
        footer: inches(8),
      },
    },
    headerFooter: { oddFooter: `&C&"${FONT},Regular"&13&P` },
  };
  const bytes = await writeXlsx({
    sheets: [written],
    // Written here and not by `printTitlesRow`, which leaves the spaces of a sheet name unquoted.
    namedRanges: [
      {
        name: '_xlnm.Print_Titles',
        range: `'${list.name}'!$${rows.header + 1}:$${rows.numbers + 1}`,
        scope: list.name,
      },
    ],
    defaultFont: { name: FONT, size: 11 },
  });
  return withoutTraces(bytes, list);
}
