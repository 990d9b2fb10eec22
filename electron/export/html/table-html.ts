/** Tables of lists and papers as HTML: header with its merges, column numbers, rows. */
import type { HeaderCell, ListRow, ListTable } from '../../../shared/documents/list-document.ts';
import { fittingPt } from '../layout/fitting.ts';
import { cellText } from '../layout/list-text.ts';
import { escapeHtml } from './page.ts';

/** Room left and right of the text in a cell: columns are reckoned to the millimetre. */
const CELL_PADDING_MM = 0.45;
/** Words at the left stand a little off the line before them. */
const INDENT_MM = 0.7;

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
.list td.l,.list .group td+td{padding-left:${CELL_PADDING_MM + INDENT_MM}mm}
`;

const ALIGN = { left: 'l', center: 'c', right: 'r' } as const;

/** Letters smaller than those of the list, where a narrow column wants them. */
function sizeStyle(pt: number, { fontSize }: ListTable): string {
  return pt === fontSize ? '' : ` style="font-size:${pt}pt"`;
}

function rowHtml(row: ListRow, list: ListTable): string {
  if (row.kind === 'group') {
    return `<tr class="group"><td class="c">${escapeHtml(row.mark)}</td><td colspan="${list.columns.length - 1}">${escapeHtml(row.text)}</td></tr>`;
  }
  const face = row.kind === 'total' ? 'bold' : 'regular';
  const cells = row.cells
    .map((cell, at) => {
      const { align = 'left', widthMm = 0 } = list.columns[at] ?? {};
      const text = cellText(cell, at);
      const indent = align === 'left' ? INDENT_MM : 0;
      const pt = fittingPt(text, widthMm - 2 * CELL_PADDING_MM - indent, list.fontSize, face);
      return `<td class="${ALIGN[align]}"${sizeStyle(pt, list)}>${escapeHtml(text)}</td>`;
    })
    .join('');
  return `<tr class="${row.kind}">${cells}</tr>`;
}

function headerCellHtml({ text, column, rowSpan, columnSpan }: HeaderCell, list: ListTable): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
  const widthMm = list.columns.slice(column, column + columnSpan).reduce((sum, one) => sum + one.widthMm, 0);
  const pt = fittingPt(text, widthMm - 2 * CELL_PADDING_MM, list.fontSize, 'bold');
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

/** The table as wide as its page; the header comes back on every page. */
export function tableHtml(list: ListTable): string {
  const whole = list.columns.reduce((sum, column) => sum + column.widthMm, 0);
  const columns = list.columns
    .map(({ widthMm }) => `<col style="width:${((widthMm / whole) * 100).toFixed(3)}%">`)
    .join('');
  return `<table class="list" style="font-size:${list.fontSize}pt"><colgroup>${columns}</colgroup>${headerHtml(list)}
<tbody>${list.rows.map((row) => rowHtml(row, list)).join('\n')}</tbody></table>`;
}
