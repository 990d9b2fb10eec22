/** Lists as a print page: the same columns, header merges, rows and page as the workbook. */
import type { HeaderCell, ListCell, ListDocument, ListRow } from '../../../shared/documents/list-document.ts';
import { textWidthMm } from '../layout/text-width.ts';
import { escapeHtml, printPage } from './page.ts';
import type { PrintJob } from './print-job.ts';

const STYLES = `
body{line-height:1.15}
.head{width:100%;table-layout:fixed}
.head td{padding:0;vertical-align:top;text-align:center;font-size:13pt}
.head .issuer,.head .nation{font-weight:bold}
.head .nation{font-size:14pt}
.head .date{font-style:italic;white-space:pre}
.title{font-size:15pt;font-weight:bold;text-align:center;margin-top:10pt}
.subtitle{font-size:13pt;font-style:italic;text-align:center;margin-bottom:8pt}
.list{table-layout:fixed;width:calc(100% - 2pt);margin:0 1pt}
.list th,.list td{border:.5pt solid #000;padding:1.5pt 2pt;overflow-wrap:anywhere}
.list thead{display:table-header-group}
.list tr{break-inside:avoid}
.list th{text-align:center;vertical-align:middle;font-weight:bold}
.list .numbers th{font-weight:normal;font-style:italic}
.list td{vertical-align:middle}
.list .group td,.list .total td{font-weight:bold}
.list .group{break-after:avoid}
.c{text-align:center}.r{text-align:right}.l{text-align:left}
.closing{font-style:italic;font-size:12pt;margin-top:6pt}
.foot{width:100%;table-layout:fixed;margin-top:10pt;break-inside:avoid}
.foot td{padding:0 0 60pt;text-align:center;font-size:13pt;font-weight:bold;vertical-align:top}
`;

const ALIGN = { left: 'l', center: 'c', right: 'r' } as const;

function dayText(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return `${day}/${month}/${year}`;
}

function cellText(cell: ListCell): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'date':
      return dayText(cell.date);
    case 'number':
    case 'sum':
      return String(cell.value).replace('.', ',');
  }
}

function rowHtml(row: ListRow, list: ListDocument): string {
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

function headerCellHtml({ text, rowSpan, columnSpan }: HeaderCell): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
  return `<th${spans}>${escapeHtml(text)}</th>`;
}

function headerHtml(list: ListDocument): string {
  const rows = Array.from({ length: list.headerRows }, (_, row) => {
    const cells = list.header.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    return `<tr>${cells.map(headerCellHtml).join('')}</tr>`;
  });
  const numbers = list.columns.map((_, at) => `<th>${at + 1}</th>`).join('');
  return `<thead>${rows.join('')}<tr class="numbers">${numbers}</tr></thead>`;
}

function headHtml(list: ListDocument): string {
  const { organ, nation, placeDate, title, subtitle } = list.head;
  const lines = organ
    .map((line, at) => `<p${at === organ.length - 1 ? ' class="issuer"' : ''}>${escapeHtml(line)}</p>`)
    .join('');
  const rule = `<div class="rule" style="width:${textWidthMm(nation, 14, 'bold').toFixed(2)}mm"></div>`;
  return `<table class="head"><tr><td>${lines}<p>*</p></td><td><p class="nation">${escapeHtml(nation)}</p>${rule}<p class="date">${escapeHtml(placeDate)}</p></td></tr></table>
<p class="title">${escapeHtml(title)}</p><p class="subtitle">${escapeHtml(subtitle)}</p>`;
}

/** A list as one print page; header rows repeat on every page, rows are not split. */
export function listPrintJob(list: ListDocument, fontsDir: string): PrintJob {
  const whole = list.columns.reduce((sum, column) => sum + column.widthMm, 0);
  const columns = list.columns
    .map(({ widthMm }) => `<col style="width:${((widthMm / whole) * 100).toFixed(3)}%">`)
    .join('');
  const { left, right } = list.signatures;
  const sign = (lines: readonly string[]) => lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  const body = `${headHtml(list)}
<table class="list" style="font-size:${list.fontSize}pt"><colgroup>${columns}</colgroup>${headerHtml(list)}
<tbody>${list.rows.map((row) => rowHtml(row, list)).join('\n')}</tbody></table>
${list.closing === '' ? '' : `<p class="closing">${escapeHtml(list.closing)}</p>`}
<table class="foot"><tr><td>${sign(left)}</td><td>${sign(right)}</td></tr></table>`;
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
