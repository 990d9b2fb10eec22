/** A report as a workbook: a sheet for each table with sums by formula, the drawings as charts of Excel, the rows behind. */
import { type Cell, type SheetChart, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type {
  PaperBars,
  PaperCell,
  PaperTable,
  ReportPaper,
} from '../../../shared/documents/report/report-paper.ts';
import { cellText } from '../../../shared/documents/report/report-parts.ts';
import { composed } from '../../../shared/text/composed.ts';
import { onSheet, printed, printTitles } from './page-setup.ts';
import { FONT, GRID, type Look, SheetBuilder, style, textCell } from './sheet-builder.ts';
import { columnLetters, columnWidth, headerHeights, heightOf } from './sheet-layout.ts';
import { finishedWorkbook } from './workbook-package.ts';

/** A row behind a figure, in words. */
export interface BehindRow {
  figure: string;
  unit: string;
  post: string;
  person: string;
}

const PAGE = { size: 'A4', landscape: false, margins: { top: 20, right: 15, bottom: 20, left: 30 } } as const;
const POINTS = 11;
const FORMATS = { count: '#,##0', change: '+#,##0;-#,##0;0', share: '0.0%' } as const;

/** Heading, a blank line, header, numbers, then the rows. */
const HEADER_ROW = 2;

interface Named {
  sheet: WriteSheet;
  titles: ReturnType<typeof printTitles> | null;
}

/** `behind` are the rows behind the figures, none where they are not known any more. */
export async function reportXlsx(given: ReportPaper, behind: readonly BehindRow[]): Promise<Uint8Array> {
  const [paper, rows] = composed([given, behind] as const);
  const tables = paper.blocks.filter((block) => block.kind === 'table');
  const drawings = paper.blocks.filter((block) => block.kind === 'bars');
  const sheets: Named[] = [
    ...tables.map((table) => tableSheet(table, paper)),
    ...(drawings.length === 0 ? [] : [{ sheet: chartSheet(drawings), titles: null }]),
    ...(rows.length === 0 ? [] : [behindSheet(rows)]),
  ];
  const bytes = await writeXlsx({
    sheets: sheets.map(({ sheet }) => sheet),
    namedRanges: sheets.flatMap(({ titles }) => titles ?? []),
    defaultFont: { name: FONT, size: 11 },
  });
  return finishedWorkbook(bytes, { properties: paper.properties });
}

/** `Bảng 1` of `Bảng 1. Vị trí theo chức danh`: the rest stands in the sheet. */
function sheetName(title: string): string {
  return title.split('.')[0] ?? title;
}

function tableSheet(table: PaperTable, { subject, scope }: ReportPaper): Named {
  const { columns, headerRows, rows } = table;
  const builder = new SheetBuilder();
  const last = columns.length - 1;
  builder.across(0, 0, last, table.title, { size: 13, bold: true, align: 'center' });
  builder.height(0, 22);
  // A sheet is read without the report: whose figures it has must stand on it.
  const about = `(${subject}; ${scope})`;
  const widthMm = columns.reduce((sum, column) => sum + column.widthMm, 0);
  builder.across(1, 0, last, about, { size: 12, italic: true, align: 'center', wrap: true });
  builder.height(1, heightOf([{ text: about, widthMm }], 12, false));
  const layout = { header: table.header, headerRows, fontSize: POINTS, columns };
  builder.header(HEADER_ROW, layout);
  headerHeights(layout).forEach((height, at) => {
    builder.height(HEADER_ROW + at, height);
  });
  const first = HEADER_ROW + headerRows + 1;
  rows.forEach(({ kind, cells }, at) => {
    const texts = cells.map((cell, column) => ({
      text: kind === 'group' && column > 0 ? '' : cellText(cell),
      widthMm: columns[column]?.widthMm ?? 0,
    }));
    builder.height(first + at, heightOf(texts, POINTS, kind !== 'data'));
    cells.forEach((cell, column) => {
      const look: Look = {
        size: POINTS,
        bold: kind !== 'data',
        align: columns[column]?.align ?? 'left',
        border: GRID,
        wrap: kind !== 'group',
      };
      builder.set(first + at, column, valueCell(cell, column, first, look));
    });
  });
  const name = sheetName(table.title);
  return {
    sheet: sheetOf(
      name,
      builder,
      columns.map(({ widthMm }) => widthMm),
      first + rows.length,
      first,
    ),
    titles: printTitles(name, HEADER_ROW, HEADER_ROW + headerRows),
  };
}

function valueCell(cell: PaperCell, column: number, first: number, look: Look): Partial<Cell> {
  switch (cell.kind) {
    case 'blank':
      return { value: null, style: style(look) };
    case 'text':
      return textCell(cell.text, look);
    case 'sum': {
      const letters = columnLetters(column);
      const formula = `SUM(${letters}${first + cell.from + 1}:${letters}${first + cell.to + 1})`;
      return {
        value: null,
        formula,
        formulaResult: cell.value,
        style: style({ ...look, numFmt: FORMATS.count }),
      };
    }
    default:
      return { value: cell.value, type: 'number', style: style({ ...look, numFmt: FORMATS[cell.kind] }) };
  }
}

function sheetOf(
  name: string,
  { cells, merges, rowDefs }: SheetBuilder,
  widthsMm: readonly number[],
  rows: number,
  frozen: number,
): WriteSheet {
  return {
    name,
    rows: Array.from({ length: rows }, () => []),
    columns: widthsMm.map((widthMm) => ({ width: columnWidth(widthMm) })),
    cells,
    merges,
    rowDefs,
    ...(frozen > 0 ? { freezePane: { rows: frozen } } : {}),
    ...printed(PAGE),
  };
}

const CHARTS = 'Biểu đồ';
const FILLS = ['404040', 'D9D9D9'];
/** Rows a chart takes, and one line of bars. */
const CHART_ROWS = { least: 10, each: 2 };
const WIDTHS_MM = [62, 22, 22, 10, 110];
/** Percent at which those are as wide as the page, with a little room for what programs make of widths. */
const CHARTS_SCALE = 66;
/** Rows that are not set otherwise, as the default letters make them. */
const ROW_POINTS = 15;
/** Points of rows on a page of charts, less a twentieth for what programs make of heights. */
const CHARTS_PAGE_POINTS =
  ((297 - PAGE.margins.top - PAGE.margins.bottom) / 25.4) * 72 * (100 / CHARTS_SCALE) * 0.95;

/** The numbers of each drawing with its chart beside them, none over the end of a page. */
function chartSheet(drawings: readonly PaperBars[]): WriteSheet {
  const builder = new SheetBuilder();
  const charts: SheetChart[] = [];
  const rowBreaks: number[] = [];
  let used = 0;
  let row = 0;
  for (const { title, series, lines } of drawings) {
    builder.text(row, 0, title, { size: 12, bold: true, align: 'left', wrap: false });
    const head: Look = { size: POINTS, bold: true, align: 'center', border: GRID };
    const names = series.map((text, at) => ({ text, widthMm: WIDTHS_MM[at + 1] ?? 0 }));
    builder.height(row + 1, heightOf(names, POINTS, true));
    builder.text(row + 1, 0, '', head);
    series.forEach((name, at) => {
      builder.text(row + 1, at + 1, name, head);
    });
    lines.forEach(({ label, values }, line) => {
      const at = row + 2 + line;
      builder.text(at, 0, label, { size: POINTS, align: 'left', border: GRID });
      builder.height(at, heightOf([{ text: label, widthMm: WIDTHS_MM[0] ?? 0 }], POINTS, false));
      values.forEach((value, column) => {
        const look = style({ size: POINTS, align: 'center', border: GRID, numFmt: FORMATS.count });
        builder.set(at, column + 1, { value, type: 'number', style: look });
      });
    });
    const height = Math.max(CHART_ROWS.least, lines.length * CHART_ROWS.each);
    charts.push(chartOf(title, series, { first: row + 3, last: row + 2 + lines.length }, { row, height }));
    const next = row + Math.max(height, lines.length + 2) + 2;
    const points = pointsOf(builder, row, next);
    if (used > 0 && used + points > CHARTS_PAGE_POINTS) {
      rowBreaks.push(row - 1);
      used = 0;
    }
    used += points;
    row = next;
  }
  const page = printed(PAGE, CHARTS_SCALE);
  return { ...sheetOf(CHARTS, builder, WIDTHS_MM, row, 0), ...page, charts, rowBreaks };
}

/** How high rows `from` to `to`, which is left out, are together. */
function pointsOf({ rowDefs }: SheetBuilder, from: number, to: number): number {
  let points = 0;
  for (let row = from; row < to; row += 1) points += rowDefs.get(row)?.height ?? ROW_POINTS;
  return points;
}

/** `first` and `last` are the rows of the numbers as Excel counts them. */
function chartOf(
  title: string,
  series: readonly string[],
  { first, last }: { first: number; last: number },
  { row, height }: { row: number; height: number },
): SheetChart {
  return {
    type: 'bar',
    title,
    // Below the title: at the top of a page its frame would show at the end of the page before.
    anchor: { from: { row: row + 1, col: 4 }, to: { row: row + 1 + height, col: 5 } },
    legend: series.length === 1 ? false : 'bottom',
    // Excel draws bars from below; the first line stands above, as in the table.
    axes: { x: { reverse: true } },
    series: series.map((name, at) => {
      const letters = columnLetters(at + 1);
      return {
        name,
        categories: onSheet(CHARTS, `$A$${first}:$A$${last}`),
        values: onSheet(CHARTS, `$${letters}$${first}:$${letters}$${last}`),
        color: FILLS[at] ?? 'FFFFFF',
        dataLabels: { showValue: true },
      };
    }),
  };
}

const BEHIND = 'Chi tiết';

/** Who and what the figures count, to be narrowed down by figure or unit. */
function behindSheet(rows: readonly BehindRow[]): Named {
  const builder = new SheetBuilder();
  const widthsMm = [62, 45, 75, 50];
  const head: Look = { size: POINTS, bold: true, align: 'center', border: GRID };
  ['Số liệu', 'Đơn vị', 'Vị trí', 'Họ và tên'].forEach((name, at) => {
    builder.text(0, at, name, head);
  });
  rows.forEach(({ figure, unit, post, person }, at) => {
    [figure, unit, post, person].forEach((text, column) => {
      builder.text(at + 1, column, text, { size: POINTS, align: 'left', border: GRID });
    });
    const texts = [figure, unit, post, person].map((text, column) => ({
      text,
      widthMm: widthsMm[column] ?? 0,
    }));
    builder.height(at + 1, heightOf(texts, POINTS, false));
  });
  const sheet = sheetOf(BEHIND, builder, widthsMm, rows.length + 1, 1);
  return {
    sheet: {
      ...sheet,
      autoFilter: { range: `A1:D${rows.length + 1}` },
      ...printed({ ...PAGE, landscape: true }),
    },
    titles: printTitles(BEHIND, 0, 0),
  };
}
