/** Tables of lists and papers as HTML: header with its merges, column numbers, rows. */
import type { HeaderCell, ListRow, ListTable } from '../../../shared/documents/list-document.ts';
import { fittingPt } from '../layout/fitting.ts';
import { firstOfLastRows } from '../layout/last-rows.ts';
import { cellText } from '../layout/list-text.ts';
import { escapeHtml } from './page.ts';

/** Room left and right of the text in a cell: columns are reckoned to the millimetre, 17 of them for a day of R1c. */
const CELL_PADDING_MM = 0.25;
/** Lines of half a point take a whole pixel of the room; half of the outer ones stands beside the narrower table. */
const LINE_MM = 25.4 / 96;
const NARROWER_PT = 2;
/** Words at the left stand a little off the line before them. */
const INDENT_MM = 0.7;

export const TABLE_STYLES = `.list{table-layout:fixed;width:calc(100% - ${NARROWER_PT}pt);margin:0 ${NARROWER_PT / 2}pt}
.list th,.list td{border:.5pt solid #000;padding:1.5pt ${CELL_PADDING_MM}mm;overflow-wrap:anywhere}
.list thead{display:table-header-group}
.list tr{break-inside:avoid}
.list th{text-align:center;vertical-align:middle;font-weight:bold}
.list .numbers th{font-weight:normal;font-style:italic}
.list td{vertical-align:middle}
.list .group td,.list .total td{font-weight:bold}
.list .below>td{border-width:.5pt 0 0;padding:0;vertical-align:top;overflow-wrap:normal}
.list .below td td{border:0}
.list .group,.list .held{break-after:avoid}
.c{text-align:center}.r{text-align:right}.l{text-align:left}
.list td.l,.list .group td+td{padding-left:${CELL_PADDING_MM + INDENT_MM}mm}
`;

/** Room for text in columns of `widthMm` together, as the table stands on its page. */
function roomOf(widthMm: number, { columns }: ListTable): number {
  const whole = columns.reduce((sum, column) => sum + column.widthMm, 0);
  const drawn = widthMm * (1 - (NARROWER_PT * MM_PER_POINT) / whole);
  return drawn - 2 * CELL_PADDING_MM - LINE_MM;
}
const MM_PER_POINT = 25.4 / 72;

const ALIGN = { left: 'l', center: 'c', right: 'r' } as const;

/** Letters smaller than those of the list, where a narrow column wants them. */
function sizeStyle(pt: number, { fontSize }: ListTable): string {
  return pt === fontSize ? '' : ` style="font-size:${pt}pt"`;
}

function rowHtml(row: ListRow, list: ListTable, isHeld: boolean): string {
  if (row.kind === 'group') {
    return `<tr class="group"><td class="c">${escapeHtml(row.mark)}</td><td colspan="${list.columns.length - 1}">${escapeHtml(row.text)}</td></tr>`;
  }
  const face = row.kind === 'total' ? 'bold' : 'regular';
  const cells = row.cells
    .map((cell, at) => {
      const { align = 'left', widthMm = 0 } = list.columns[at] ?? {};
      const text = cellText(cell, at);
      const indent = align === 'left' ? INDENT_MM : 0;
      const pt = fittingPt(text, roomOf(widthMm, list) - indent, list.fontSize, face);
      return `<td class="${ALIGN[align]}"${sizeStyle(pt, list)}>${escapeHtml(text)}</td>`;
    })
    .join('');
  return `<tr class="${row.kind}${isHeld ? ' held' : ''}">${cells}</tr>`;
}

function headerCellHtml({ text, column, rowSpan, columnSpan }: HeaderCell, list: ListTable): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
  const widthMm = list.columns.slice(column, column + columnSpan).reduce((sum, one) => sum + one.widthMm, 0);
  const pt = fittingPt(text, roomOf(widthMm, list), list.fontSize, 'bold');
  return `<th${spans}${sizeStyle(pt, list)}>${escapeHtml(text)}</th>`;
}

function headerHtml(list: ListTable): string {
  const rows = Array.from({ length: list.headerRows }, (_, row) => {
    const cells = list.header.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    return `<tr>${cells.map((cell) => headerCellHtml(cell, list)).join('')}</tr>`;
  });
  const numbers = list.columns.map((_, at) => `<th>${at + 1}</th>`).join('');
  return `<thead>${rows.join('')}<tr class="numbers">${numbers}</tr></thead>`;
}

/**
 * The table as wide as its page; the header comes back on every page. `closing` (how many there are, who signs; '' for
 * nothing) is a row below its grid, as in the .docx: only thus do the last rows stand on its page wherever a page ends.
 */
export function tableHtml(list: ListTable, closing: string): string {
  const whole = list.columns.reduce((sum, column) => sum + column.widthMm, 0);
  const columns = list.columns
    .map(({ widthMm }) => `<col style="width:${((widthMm / whole) * 100).toFixed(3)}%">`)
    .join('');
  const held = closing === '' ? list.rows.length : firstOfLastRows(list.rows);
  const below =
    closing === '' ? '' : `\n<tr class="below"><td colspan="${list.columns.length}">${closing}</td></tr>`;
  return `<table class="list" style="font-size:${list.fontSize}pt"><colgroup>${columns}</colgroup>${headerHtml(list)}
<tbody>${list.rows.map((row, at) => rowHtml(row, list, at >= held)).join('\n')}${below}</tbody></table>`;
}
