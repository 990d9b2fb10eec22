/**
 * The rows an import did not take, or took with doubts, as a workbook to correct and to import again: the columns of
 * the source, and behind them why each row is here and where it comes from.
 */
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { A3 } from '../../../shared/documents/list-parts.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { textWidthMm } from '../layout/text-width.ts';
import { printed, printTitles } from './page-setup.ts';
import { emptyTextCell, FONT, GRID, type Look, SheetBuilder, textCell } from './sheet-builder.ts';
import { columnLetters, columnWidth, heightOf } from './sheet-layout.ts';
import { sheetNames } from './sheet-names.ts';
import { finishedWorkbook } from './workbook-package.ts';

export interface DoubtfulRow {
  /** File, sheet and row. */
  readonly source: string;
  /** Group heading in force, '' for none. */
  readonly heading: string;
  readonly cells: readonly string[];
  readonly reasons: readonly string[];
  /** 0-based columns to colour. */
  readonly marked: readonly number[];
}

export interface DoubtfulSheet {
  /** Name of the sheet in the source. */
  readonly name: string;
  /** Header rows as in the source, one text a column, '' for cells merged away. */
  readonly header: readonly (readonly string[])[];
  /** 0-based, relative to `header`. */
  readonly merges: readonly {
    readonly firstRow: number;
    readonly lastRow: number;
    readonly firstColumn: number;
    readonly lastColumn: number;
  }[];
  readonly rows: readonly DoubtfulRow[];
}

const SIZE = 11;
const FILL = { header: 'E8EEF5', reason: 'FFF2CC', marked: 'FFD966', group: 'F2F2F2' } as const;
const WIDTH_MM = { least: 9, most: 52, reason: 78, source: 62, padding: 3 } as const;
/** No row may be taller. */
const MAX_HEIGHT = 409;
/** Sheets with fewer columns are not scrolled sideways. */
const FROZEN_FROM = 5;

/** Where the parts of a sheet stand, 0-based. */
interface Plan {
  readonly sheet: DoubtfulSheet;
  /** Columns of the source; the reasons stand in the column after them. */
  readonly width: number;
  readonly headerRows: number;
  readonly widthsMm: readonly number[];
}

/** The note above the header. */
const NOTE = 0;
const HEADER = 1;

function columnMm(sheet: DoubtfulSheet, column: number): number {
  const header = sheet.header.flatMap((row, at) => {
    // A text merged over several columns says nothing about the width of one.
    const wide = sheet.merges.some(
      (merge) => merge.firstRow === at && merge.firstColumn === column && merge.lastColumn > column,
    );
    return wide ? [] : (row[column] ?? '').split(/\s+/u);
  });
  const lines = sheet.rows.flatMap(({ cells }) => (cells[column] ?? '').split('\n'));
  const widths = [
    ...header.map((word) => textWidthMm(word, SIZE, 'bold')),
    ...lines.map((line) => textWidthMm(line, SIZE, 'regular')),
  ];
  const needed = widths.reduce((most, width) => Math.max(most, width), 0) + WIDTH_MM.padding;
  return Math.min(Math.max(needed, WIDTH_MM.least), WIDTH_MM.most);
}

function planOf(sheet: DoubtfulSheet): Plan {
  const width = [...sheet.header, ...sheet.rows.map(({ cells }) => cells)].reduce(
    (widest, cells) => Math.max(widest, cells.length),
    1,
  );
  const own = Array.from({ length: width }, (_, column) => columnMm(sheet, column));
  return {
    sheet,
    width,
    headerRows: Math.max(sheet.header.length, 1),
    widthsMm: [...own, WIDTH_MM.reason, WIDTH_MM.source],
  };
}

function writeHeader(builder: SheetBuilder, plan: Plan, t: Translate): void {
  const { sheet, width, headerRows, widthsMm } = plan;
  const look: Look = { size: SIZE, bold: true, align: 'center', border: GRID };
  const extra = [t('importFiles.doubtful.reasons'), t('importFiles.doubtful.source')];
  const heights = Array.from({ length: headerRows }, (_, row) => {
    const texts = Array.from({ length: width }, (_, column) => sheet.header[row]?.[column] ?? '');
    texts.forEach((text, column) => {
      builder.set(HEADER + row, column, headerCell(text, { ...look, fill: FILL.header }));
    });
    extra.forEach((text, at) => {
      builder.set(
        HEADER + row,
        width + at,
        headerCell(row === 0 ? text : '', { ...look, fill: FILL.reason }),
      );
    });
    const narrow = texts.flatMap((text, column) => {
      const merge = sheet.merges.find((one) => one.firstRow === row && one.firstColumn === column);
      // A text merged downwards has the rows below as well.
      if (merge !== undefined && merge.lastRow > row) return [];
      const last = merge?.lastColumn ?? column;
      return [{ text, widthMm: widthsMm.slice(column, last + 1).reduce((sum, one) => sum + one, 0) }];
    });
    return heightOf(narrow, SIZE, true) + 2;
  });
  for (const { firstRow, lastRow, firstColumn, lastColumn } of sheet.merges) {
    builder.merge(HEADER + firstRow, firstColumn, HEADER + lastRow, lastColumn);
  }
  for (const column of [width, width + 1]) builder.merge(HEADER, column, HEADER + headerRows - 1, column);
  growForTallTexts(plan, heights);
  heights.forEach((height, row) => {
    builder.height(HEADER + row, height);
  });
}

/** Texts merged over several rows ask the last of them for what is missing. */
function growForTallTexts({ sheet, widthsMm }: Plan, heights: number[]): void {
  for (const { firstRow, lastRow, firstColumn, lastColumn } of sheet.merges) {
    const text = sheet.header[firstRow]?.[firstColumn] ?? '';
    const widthMm = widthsMm.slice(firstColumn, lastColumn + 1).reduce((sum, one) => sum + one, 0);
    const there = heights.slice(firstRow, lastRow + 1).reduce((sum, one) => sum + one, 0);
    const missing = heightOf([{ text, widthMm }], SIZE, true) + 2 - there;
    if (missing > 0) heights[lastRow] = (heights[lastRow] ?? 0) + missing;
  }
}

function headerCell(text: string, look: Look) {
  return text === '' ? emptyTextCell(look) : textCell(text, look);
}

/** A heading runs over all columns of the source but the first, which in lists is the number. */
function writeGroup(builder: SheetBuilder, row: number, heading: string, width: number): void {
  const look: Look = { size: SIZE, bold: true, align: 'left', border: GRID, wrap: false, fill: FILL.group };
  const from = Math.min(1, width - 1);
  for (let column = 0; column < width + 2; column += 1) builder.set(row, column, emptyTextCell(look));
  builder.text(row, from, heading, look);
  builder.merge(row, from, row, width - 1);
  builder.height(row, heightOf([], SIZE, true) + 2);
}

function writeRow(builder: SheetBuilder, row: number, of: DoubtfulRow, plan: Plan): void {
  const { width, widthsMm } = plan;
  const texts = Array.from({ length: width }, (_, column) => of.cells[column] ?? '');
  texts.push(of.reasons.join('\n'), of.source);
  texts.forEach((text, column) => {
    const look: Look = { size: SIZE, align: column === 0 ? 'center' : 'left', border: GRID };
    const fill = of.marked.includes(column) ? { fill: FILL.marked } : {};
    builder.set(
      row,
      column,
      text === '' ? emptyTextCell({ ...look, ...fill }) : textCell(text, { ...look, ...fill }),
    );
  });
  const cells = texts.map((text, column) => ({ text, widthMm: widthsMm[column] ?? WIDTH_MM.least }));
  builder.height(row, Math.min(heightOf(cells, SIZE, false) + 2, MAX_HEIGHT));
}

/** Rows without a heading come first: below a heading they would belong to it. */
function inOrder(rows: readonly DoubtfulRow[]): DoubtfulRow[] {
  return [...rows.filter(({ heading }) => heading === ''), ...rows.filter(({ heading }) => heading !== '')];
}

function written(
  sheet: DoubtfulSheet,
  name: string,
  t: Translate,
): { sheet: WriteSheet; texts: string; data: number } {
  const plan = planOf(sheet);
  const { width, headerRows, widthsMm } = plan;
  const builder = new SheetBuilder();
  builder.text(NOTE, 0, t('importFiles.doubtful.note'), {
    size: SIZE,
    italic: true,
    align: 'left',
    wrap: false,
  });
  builder.height(NOTE, 20);
  writeHeader(builder, plan, t);
  const data = HEADER + headerRows;
  let row = data;
  let heading = '';
  for (const of of inOrder(sheet.rows)) {
    if (of.heading !== heading) {
      heading = of.heading;
      writeGroup(builder, row, heading, width);
      row += 1;
    }
    writeRow(builder, row, of, plan);
    row += 1;
  }
  return {
    sheet: {
      name,
      rows: Array.from({ length: row }, () => []),
      columns: widthsMm.map((widthMm) => ({ width: columnWidth(widthMm) })),
      cells: builder.cells,
      merges: builder.merges,
      rowDefs: builder.rowDefs,
      freezePane: { rows: data, ...(width >= FROZEN_FROM ? { columns: 2 } : {}) },
      ...printed({ ...A3, margins: { top: 12, right: 10, bottom: 15, left: 10 } }),
    },
    texts: `A${data + 1}:${columnLetters(width + 1)}${Math.max(row, data + 1)}`,
    data,
  };
}

/**
 * Doubtful rows as the bytes of an .xlsx, a sheet for each sheet of the source. Every cell is text, exactly as it
 * stood; `REASON_HEADERS` names the two columns that are not of the source.
 */
export async function doubtfulWorkbook(sheets: readonly DoubtfulSheet[], t: Translate): Promise<Uint8Array> {
  const names = sheetNames(
    sheets.map(({ name }) => name),
    t('importFiles.doubtful.sheet'),
  );
  const made = sheets.map((sheet, at) => written(sheet, names[at] ?? '', t));
  const bytes = await writeXlsx({
    sheets: made.map(({ sheet }) => sheet),
    namedRanges: made.map(({ sheet, data }) => printTitles(sheet.name, HEADER, data - 1)),
    defaultFont: { name: FONT, size: 11 },
  });
  return finishedWorkbook(bytes, {
    properties: { title: t('importFiles.doubtful.title'), subject: '', organ: '' },
    textNumbers: new Map(made.map(({ texts }, at) => [at + 1, texts])),
  });
}
