/** Lists as a print page: the same columns, header merges, rows and page as the workbook. */
import type {
  HeaderCell,
  ListDocument,
  ListHead,
  ListRow,
  ListTable,
} from '../../../shared/documents/list-document.ts';
import { fittingPt } from '../layout/fitting.ts';
import { cellText } from '../layout/list-text.ts';
import { ORGAN_RULE, PAPER_LOOKS, SIGNING_ROOM_PT, type TextLook } from '../layout/paper-look.ts';
import { textWidthMm } from '../layout/text-width.ts';
import { escapeHtml, printPage } from './page.ts';
import type { PrintJob } from './print-job.ts';

/** Room left and right of the text in a cell: columns are reckoned to the millimetre. */
const CELL_PADDING_MM = 0.45;

/** Look of the table of a list. */
export const TABLE_STYLES = `.list{table-layout:fixed;width:calc(100% - 2pt);margin:0 1pt}
.list th,.list td{border:.5pt solid #000;padding:1.5pt ${CELL_PADDING_MM}mm;overflow-wrap:anywhere}
.list thead{display:table-header-group}
.list tr{break-inside:avoid}
.list th{text-align:center;vertical-align:middle;font-weight:bold}
.list .numbers th{font-weight:normal;font-style:italic}
.list td{vertical-align:middle}
.list .group td,.list .total td{font-weight:bold}
.list .group{break-after:avoid}
.c{text-align:center}.r{text-align:right}.l{text-align:left}
`;

const STYLES = `
body{line-height:1.15}
.head{width:100%;table-layout:fixed}
.head td{padding:0;vertical-align:top;text-align:center}
.head .line{white-space:pre}
.title{text-align:center;margin-top:10pt}
.subtitle{font-style:italic;text-align:center;margin-bottom:8pt}
${TABLE_STYLES}.closing{font-style:italic;font-size:12pt;margin-top:6pt}
.foot{width:100%;table-layout:fixed;margin-top:10pt;break-inside:avoid}
.foot td{padding:0 0 ${SIGNING_ROOM_PT}pt;vertical-align:top}
.foot .sign{text-align:center}
`;

const ALIGN = { left: 'l', center: 'c', right: 'r' } as const;

function rowHtml(row: ListRow, list: ListTable): string {
  if (row.kind === 'group') {
    return `<tr class="group"><td class="c">${escapeHtml(row.mark)}</td><td colspan="${list.columns.length - 1}">${escapeHtml(row.text)}</td></tr>`;
  }
  const cells = row.cells
    .map(
      (cell, at) =>
        `<td class="${ALIGN[list.columns[at]?.align ?? 'left']}">${escapeHtml(cellText(cell))}</td>`,
    )
    .join('');
  return `<tr class="${row.kind}">${cells}</tr>`;
}

function headerCellHtml({ text, column, rowSpan, columnSpan }: HeaderCell, list: ListTable): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
  const widthMm = list.columns.slice(column, column + columnSpan).reduce((sum, one) => sum + one.widthMm, 0);
  const pt = fittingPt(text, widthMm - 2 * CELL_PADDING_MM, list.fontSize);
  const size = pt === list.fontSize ? '' : ` style="font-size:${pt}pt"`;
  return `<th${spans}${size}>${escapeHtml(text)}</th>`;
}

function headerHtml(list: ListTable): string {
  const rows = Array.from({ length: list.headerRows }, (_, row) => {
    const cells = list.header.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    return `<tr>${cells.map((cell) => headerCellHtml(cell, list)).join('')}</tr>`;
  });
  const numbers = list.columns.map((_, at) => `<th>${at + 1}</th>`).join('');
  return `<thead>${rows.join('')}<tr class="numbers">${numbers}</tr></thead>`;
}

/** Letters of a part as a style of its own. */
function letters({ pt, bold, italic, underline }: TextLook): string {
  return [
    `font-size:${pt}pt`,
    bold ? 'font-weight:bold' : '',
    italic ? 'font-style:italic' : '',
    underline ? 'text-decoration:underline' : '',
  ]
    .filter((part) => part !== '')
    .join(';');
}

function line(text: string, look: TextLook, name = 'line'): string {
  return `<p class="${name}" style="${letters(look)}">${escapeHtml(text)}</p>`;
}

function rule(text: string, points: number, share = 1): string {
  const length = textWidthMm(text, points, 'bold') * share;
  return `<div class="rule" style="width:${length.toFixed(2)}mm"></div>`;
}

function headHtml({ family, organ, nation, motto, placeDate, title, subtitle }: ListHead): string {
  const look = PAPER_LOOKS[family];
  const lines = organ
    .map((text, at) => line(text, at === organ.length - 1 ? look.organ : look.superior))
    .join('');
  const state = family === 'state';
  const below = state ? rule(organ.at(-1) ?? '', look.organ.pt, ORGAN_RULE) : line('*', look.number);
  const nationLines =
    line(nation, look.nation) +
    (state ? line(motto, look.motto) + rule(motto, look.motto.pt) : rule(nation, look.nation.pt));
  return `<table class="head"><tr><td>${lines}${below}</td><td>${nationLines}${line(placeDate, look.date)}</td></tr></table>
<p class="title" style="${letters(look.kind)}">${escapeHtml(title)}</p><p class="subtitle" style="font-size:${look.date.pt}pt">${escapeHtml(subtitle)}</p>`;
}

function footHtml({ head, recipients, signatures }: ListDocument): string {
  const look = PAPER_LOOKS[head.family];
  const sign = (lines: readonly string[]) => lines.map((text) => line(text, look.position)).join('');
  const left =
    recipients.length === 0
      ? `<td class="sign">${sign(signatures.left)}</td>`
      : `<td>${line('Nơi nhận:', look.recipientsLabel)}${recipients.map((text) => line(text, look.recipient)).join('')}</td>`;
  return `<table class="foot"><tr>${left}<td class="sign">${sign(signatures.right)}</td></tr></table>`;
}

/** The table of a list; its header repeats on every page. */
export function tableHtml(list: ListTable): string {
  const whole = list.columns.reduce((sum, column) => sum + column.widthMm, 0);
  const columns = list.columns
    .map(({ widthMm }) => `<col style="width:${((widthMm / whole) * 100).toFixed(3)}%">`)
    .join('');
  return `<table class="list" style="font-size:${list.fontSize}pt"><colgroup>${columns}</colgroup>${headerHtml(list)}
<tbody>${list.rows.map((row) => rowHtml(row, list)).join('\n')}</tbody></table>`;
}

/** A list as one print page; header rows repeat on every page, rows are not split. */
export function listPrintJob(list: ListDocument, fontsDir: string): PrintJob {
  const body = `${headHtml(list.head)}
${tableHtml(list)}
${list.closing === '' ? '' : `<p class="closing">${escapeHtml(list.closing)}</p>`}
${footHtml(list)}`;
  return printPage(
    {
      title: list.head.title,
      pageSize: list.page.size,
      landscape: list.page.landscape,
      margins: list.page.margins,
      pageNumbers: 'bottom',
    },
    STYLES,
    body,
    fontsDir,
  );
}
