/** Papers in sections as a print page with the look of the DOCX. */
import type { OfficePaper, PaperBlock } from '../../../shared/documents/office-paper.ts';
import { composed } from '../../../shared/text/composed.ts';
import { DECISION_PAGE, HEAD_RIGHT_MM } from '../layout/decision-layout.ts';
import { organLines } from '../layout/head-lines.ts';
import { ORGAN_RULE, PAPER_LOOKS, type PaperLook } from '../layout/paper-look.ts';
import { letters, line, rule, signatureHtml } from './letters.ts';
import { escapeHtml, printPage } from './page.ts';
import type { PrintJob } from './print-job.ts';
import { TABLE_STYLES, tableHtml } from './table-html.ts';

const { width, top, right, bottom, left } = DECISION_PAGE;
const TEXT_MM = width - left - right;

const STYLES = `
.head,.sign{width:${TEXT_MM}mm;table-layout:fixed}
.head td{padding:0;vertical-align:top;text-align:center}
.head .right{width:${HEAD_RIGHT_MM}mm}
.head .line{white-space:pre}
.c{text-align:center}
.kind{text-align:center;margin-top:16pt}
.subject{text-align:center}
.to{text-align:center;margin:8pt 0 10pt}
.text{text-align:justify}
.heading,.caption{break-after:avoid}
.first{margin-top:6pt}
.caption{text-align:center;margin-top:6pt}
.unit{text-align:right;break-after:avoid}
${TABLE_STYLES}
.list{margin-bottom:8pt}
.end{break-inside:avoid}
.sign td{padding:0;vertical-align:top}
.sign .right{width:55%;text-align:center}
`;

function textStyle({ text }: PaperLook): string {
  const height = 'exactly' in text.line ? `${text.line.exactly}pt` : String(text.line.times * 1.15);
  return `text-indent:${text.indentMm}mm;margin-bottom:${text.after}pt;line-height:${height}`;
}

function blockHtml(block: PaperBlock, look: PaperLook): string {
  const { pt } = look.text;
  const flowing = (name: string, words: string, own: Parameters<typeof letters>[0]) =>
    `<p class="text ${name}" style="${letters(own)};${textStyle(look)}">${escapeHtml(words)}</p>`;
  switch (block.kind) {
    case 'heading':
      return flowing(block.level === 1 ? 'heading first' : 'heading', block.text, { pt, bold: true });
    case 'basis':
      return flowing('basis', look.text.dash + block.text, look.basis);
    case 'text':
      return flowing('', block.text, { pt });
    case 'caption':
      return (
        line(block.text, { pt, bold: true }, 'caption') +
        line(block.unit, { pt: pt - 2, italic: true }, 'unit')
      );
    case 'table':
      return tableHtml(block.table, '');
  }
}

function headHtml(paper: OfficePaper, look: PaperLook): string {
  const state = paper.family === 'state';
  const organ = organLines(paper.organ, look, TEXT_MM - HEAD_RIGHT_MM)
    .map(({ text, look: own }) => line(text, own))
    .join('');
  const below = state ? rule(paper.organ.at(-1) ?? '', look.organ.pt, ORGAN_RULE) : line('*', look.number);
  const nation = line(paper.nation, look.nation);
  const heading = state
    ? nation + line(paper.motto, look.motto) + rule(paper.motto, look.motto.pt)
    : nation + rule(paper.nation, look.nation.pt);
  const to =
    paper.addressee === null
      ? ''
      : `<p class="to"><span style="${letters(look.addressLabel)}">${escapeHtml(paper.addressee.label)}</span> <span style="font-size:${look.text.pt}pt">${escapeHtml(paper.addressee.name)}</span></p>`;
  return `<table class="head"><tr><td>${organ}${below}</td><td class="right">${heading}</td></tr>
<tr><td>${line(paper.numberLine, look.number)}</td><td class="right">${line(paper.placeDate, look.date)}</td></tr></table>
${line(paper.kind, look.kind, 'kind')}${line(paper.subject, look.subject, 'subject')}${state ? subjectRule(paper.subject, look) : line('-----', look.number, 'c')}${to}`;
}

function subjectRule(subject: string, look: PaperLook): string {
  return rule(subject, look.subject.pt, ORGAN_RULE, TEXT_MM);
}

function footHtml({ recipients, signature }: OfficePaper, look: PaperLook): string {
  const to =
    line('Nơi nhận:', look.recipientsLabel) + recipients.map((words) => line(words, look.recipient)).join('');
  return `<table class="sign"><tr><td>${to}</td><td class="right">${signatureHtml(signature, look)}</td></tr></table>`;
}

/** A paper as a print page; its last paragraph stays with the signature. */
export function paperPrintJob(given: OfficePaper, fontsDir: string): PrintJob {
  const paper = composed(given);
  const look = PAPER_LOOKS[paper.family];
  const blocks = paper.blocks.map((block) => blockHtml(block, look));
  const body = `${headHtml(paper, look)}
${blocks.slice(0, -1).join('\n')}
<div class="end">${blocks.at(-1) ?? ''}${footHtml(paper, look)}</div>`;
  return printPage(
    {
      title: paper.properties.title,
      pageSize: 'A4',
      landscape: false,
      margins: { top, right, bottom, left },
      pageNumbers: 'top-from-second',
    },
    STYLES,
    body,
    fontsDir,
  );
}
