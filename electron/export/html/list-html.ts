/** Lists as a print page: the same columns, header merges, rows and page as the workbook. */
import type { ListDocument, ListHead } from '../../../shared/documents/list-document.ts';
import { composed } from '../../../shared/text/composed.ts';
import { ORGAN_RULE, PAPER_LOOKS } from '../layout/paper-look.ts';
import { letters, line, rule, signatureHtml } from './letters.ts';
import { escapeHtml, printPage } from './page.ts';
import type { PrintJob } from './print-job.ts';
import { TABLE_STYLES, tableHtml } from './table-html.ts';

const STYLES = `
body{line-height:1.15}
.head{width:100%;table-layout:fixed}
.head td{padding:0;vertical-align:top;text-align:center}
.head .line{white-space:pre}
.title{text-align:center;margin-top:10pt}
.subtitle{font-style:italic;text-align:center;margin-bottom:8pt}
${TABLE_STYLES}.closing{font-style:italic;font-size:12pt;margin-top:6pt}
.foot{width:100%;table-layout:fixed;margin-top:10pt;font-size:14pt}
.foot td{padding:0;vertical-align:top}
.foot .sign{text-align:center}
`;

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
  return `<table class="foot"><tr>${left}<td class="sign">${signatureHtml(signatures.right, look)}</td></tr></table>`;
}

/** A list as one print page; header rows repeat on every page, rows are not split. */
export function listPrintJob(given: ListDocument, fontsDir: string): PrintJob {
  const list = composed(given);
  const closing = list.closing === '' ? '' : `<p class="closing">${escapeHtml(list.closing)}</p>`;
  const body = `${headHtml(list.head)}
${tableHtml(list, closing + footHtml(list))}`;
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
