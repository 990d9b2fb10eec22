/** A report as a print page with the look of its DOCX. */
import type {
  PaperBars,
  PaperBlock,
  PaperTable,
  ReportPaper,
} from '../../../shared/documents/report/report-paper.ts';
import {
  cellText,
  longestBar,
  numberText,
  RECIPIENTS_LABEL,
} from '../../../shared/documents/report/report-parts.ts';
import { composed } from '../../../shared/text/composed.ts';
import { HEAD_RIGHT_MM, PRESET_LAYOUT, placeDateSize, ruleLengths } from '../layout/decision-layout.ts';
import { organLines } from '../layout/head-lines.ts';
import { PAPER_LOOKS } from '../layout/paper-look.ts';
import { signatureHtml } from './letters.ts';
import { escapeHtml, printPage } from './page.ts';
import { PAPER_START, type PrintJob } from './print-job.ts';

const TEXT_MM = 165;

const STYLES = `
.start{display:block;height:.1pt;font-size:.1pt;line-height:.1pt;color:#fff;text-decoration:none}
.paper{font-size:14pt;line-height:1.15}
.head{width:${TEXT_MM}mm;table-layout:fixed}
.head td{padding:0;vertical-align:top;text-align:center}
.head .right{width:${HEAD_RIGHT_MM}mm}
.line{white-space:pre}
.organ,.nation{font-size:13pt}
.issuer,.nation{font-weight:bold}
.motto{font-weight:bold}
.number{font-size:13pt;padding-top:4pt}
.date{font-style:italic;padding-top:4pt}
.type{font-weight:bold;text-align:center;margin-top:16pt}
.subject{font-weight:bold;text-align:center}
.hyphens{text-align:center;margin-bottom:8pt}
h1,h2{font-size:14pt;margin:8pt 0 4pt;text-indent:12.7mm;break-after:avoid}
h2{font-weight:bold;font-style:italic}
.text{text-align:justify;text-indent:12.7mm;margin-bottom:6pt;line-height:1.265}
.note{font-size:12pt;font-style:italic;text-align:justify;margin-bottom:6pt}
.title{font-size:12pt;font-weight:bold;text-align:center;margin:8pt 0 3pt;break-after:avoid}
.data{table-layout:fixed;width:164mm;margin:0 auto 8pt;font-size:11pt}
.data th,.data td{border:.5pt solid #000;padding:1.5pt 2pt;overflow-wrap:anywhere;vertical-align:middle;text-indent:0}
.data thead{display:table-header-group}
.data tr{break-inside:avoid}
.data .group{break-after:avoid}
.data .group td,.data .total td{font-weight:bold}
.l{text-align:left}.c{text-align:center}.r{text-align:right}
.bars{margin:0 0 10pt;break-inside:avoid;font-size:11pt}
.bars .line{display:grid;grid-template-columns:58mm 1fr;column-gap:2mm;align-items:center;margin-bottom:1.5pt;white-space:normal}
.bars .label{text-align:right}
.bars .bar{display:flex;align-items:center;gap:1.5mm;line-height:1.1}
.bars i{display:block;height:9pt;box-sizing:border-box;border:.5pt solid #000;background:#404040;print-color-adjust:exact}
.bars .s1 i,.bars i.s1{background:#d9d9d9}
.bars .legend{display:flex;justify-content:center;gap:6mm;margin-bottom:3pt}
.bars .legend span{display:flex;align-items:center;gap:1.5mm}
.bars .legend i{width:7mm}
.end{break-inside:avoid}
.sign{width:${TEXT_MM}mm;table-layout:fixed;margin-top:8pt}
.sign td{padding:0;vertical-align:top}
.sign .right{width:90.8mm;text-align:center}
.label12{font-size:12pt;font-weight:bold;font-style:italic}
.item{font-size:11pt}
.party .organ{font-size:14pt}
.party .nation{font-size:15pt}
.party .number,.party .date{font-size:14pt;padding-top:0}
.party .type{font-size:16pt;margin-top:18pt}
.party .text{text-indent:10mm;line-height:18pt}
.party h1,.party h2{text-indent:10mm}
.party .label12{font-size:14pt;font-weight:normal;font-style:normal;text-decoration:underline}
.party .item{font-size:12pt}
.long .date,.party.long .date{font-size:13pt}
`;

const ALIGN = { left: 'l', center: 'c', right: 'r' } as const;

function p(name: string, text: string): string {
  return `<p class="${name}">${escapeHtml(text)}</p>`;
}

function rule(lengthMm: number): string {
  return `<div class="rule" style="width:${lengthMm.toFixed(2)}mm"></div>`;
}

function headHtml(paper: ReportPaper): string {
  const isState = paper.family === 'state';
  const rules = ruleLengths({ ...paper, organ: paper.organ.slice(-1) });
  const organ = organLines(paper.organ, PAPER_LOOKS[paper.family], TEXT_MM - HEAD_RIGHT_MM)
    .map(({ text, look }) => p(look.bold ? 'organ issuer' : 'organ', text))
    .join('');
  return `<table class="head"><tr><td>${organ}${isState ? rule(rules.organ) : '<p class="organ">*</p>'}</td><td class="right">${p('nation', paper.nation)}${isState ? p('motto', paper.motto) : ''}${rule(rules.heading)}</td></tr>
<tr><td>${p('number line', paper.numberLine)}</td><td class="right">${p('date line', paper.placeDate)}</td></tr></table>
${p('type', paper.type)}${p('subject', paper.subject)}${isState ? rule(rules.subject) : '<p class="hyphens">-----</p>'}`;
}

function tableHtml({ title, columns, header, headerRows, rows }: PaperTable): string {
  const whole = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const widths = columns
    .map(({ widthMm }) => `<col style="width:${((widthMm / whole) * 100).toFixed(3)}%">`)
    .join('');
  const head = Array.from({ length: headerRows }, (_, row) => {
    const cells = header
      .filter((cell) => cell.row === row)
      .map(({ text, rowSpan, columnSpan }) => {
        const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
        return `<th${spans}>${escapeHtml(text)}</th>`;
      });
    return `<tr>${cells.join('')}</tr>`;
  }).join('');
  const body = rows
    .map(({ kind, cells }) => {
      if (kind === 'group') {
        const [mark, name] = cells.map(cellText);
        return `<tr class="group"><td class="c">${escapeHtml(mark ?? '')}</td><td colspan="${columns.length - 1}">${escapeHtml(name ?? '')}</td></tr>`;
      }
      const tds = cells.map(
        (cell, at) => `<td class="${ALIGN[columns[at]?.align ?? 'left']}">${escapeHtml(cellText(cell))}</td>`,
      );
      return `<tr class="${kind}">${tds.join('')}</tr>`;
    })
    .join('\n');
  return `${p('title', title)}<table class="data"><colgroup>${widths}</colgroup><thead>${head}</thead><tbody>${body}</tbody></table>`;
}

/** Bars reach over this part of their room; their numbers stand behind them. */
const LONGEST_PERCENT = 86;

function barsHtml(bars: PaperBars): string {
  const longest = longestBar(bars);
  const legend =
    bars.series.length === 1
      ? ''
      : `<div class="legend">${bars.series.map((name, at) => `<span><i class="s${at}"></i>${escapeHtml(name)}</span>`).join('')}</div>`;
  const lines = bars.lines
    .map(({ label, values }) => {
      const each = values.map((value, at) => {
        const width = ((value / longest) * LONGEST_PERCENT).toFixed(2);
        const bar = value === 0 ? '' : `<i style="width:${width}%"></i>`;
        return `<div class="bar s${at}">${bar}<span>${numberText(value)}</span></div>`;
      });
      return `<div class="line"><div class="label">${escapeHtml(label)}</div><div>${each.join('')}</div></div>`;
    })
    .join('');
  return `<div class="bars">${p('title', bars.title)}${legend}${lines}</div>`;
}

function blockHtml(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return p('text', block.runs.map(({ text }) => text).join(''));
    case 'note':
      return p('note', block.text);
    case 'table':
      return tableHtml(block);
    case 'bars':
      return barsHtml(block);
  }
}

/** The blocks, the last sentence on one page with who signs; a table or a drawing may be too long for that. */
function bodyHtml(blocks: readonly PaperBlock[], foot: string): string {
  const last = blocks.at(-1);
  const isSentence = last?.kind === 'paragraph' || last?.kind === 'note';
  const kept = last !== undefined && isSentence ? blockHtml(last) : '';
  const before = isSentence ? blocks.slice(0, -1) : blocks;
  return `${before.map(blockHtml).join('\n')}
<div class="end">${kept}${foot}</div>`;
}

/** A report as one print page; its page number stands above from the second page on. */
export function reportPrintJob(given: ReportPaper, fontsDir: string): PrintJob {
  const paper = composed(given);
  const classes = ['paper', paper.family, ...(placeDateSize(paper) === 13 ? ['long'] : [])].join(' ');
  const recipients = paper.recipients.map((line) => p('item', line)).join('');
  const foot = `<table class="sign"><tr><td>${p('label12', RECIPIENTS_LABEL)}${recipients}</td><td class="right">${signatureHtml(paper.signature, PAPER_LOOKS[paper.family])}</td></tr></table>`;
  const body = `<section class="${classes}"><a class="start" href="${PAPER_START}0">.</a>
${headHtml(paper)}
${bodyHtml(paper.blocks, foot)}
</section>`;
  return printPage(
    {
      title: paper.properties.title,
      pageSize: 'A4',
      landscape: false,
      margins: PRESET_LAYOUT.margins,
      pageNumbers: 'top-from-second',
    },
    STYLES,
    body,
    fontsDir,
  );
}
