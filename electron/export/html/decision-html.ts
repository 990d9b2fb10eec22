/** Decisions as a print page with the look of the DOCX (the measures of resources/templates). */
import type { DecisionDocument, PaperAppendix } from '../../../shared/documents/decision-document.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { PaperLayout } from '../../../shared/domain/paper-format.ts';
import {
  APPENDIX_PAGE,
  HEAD_RIGHT_MM,
  placeDateSize,
  ruleLengths,
  ruleUnderTitle,
  SIGN_RIGHT_MM,
} from '../layout/decision-layout.ts';
import { withHeadLines } from '../layout/head-lines.ts';
import { escapeHtml, printPage } from './page.ts';
import { type PageMargins, type PrintJob, paperStart } from './print-job.ts';
import { TABLE_STYLES, tableHtml } from './table-html.ts';

const STYLES = `
.paper{break-before:page;font-size:var(--body);line-height:1.15}
.paper:first-child{break-before:auto}
.start{display:block;height:.1pt;font-size:.1pt;line-height:.1pt;color:#fff;text-decoration:none}
.head{width:100%;table-layout:fixed}
.head td{padding:0;vertical-align:top;text-align:center}
.head .right{width:${HEAD_RIGHT_MM}mm}
.line{white-space:pre-wrap}
.superior,.organ,.nation{font-size:calc(var(--body) - 1pt)}
.organ,.nation{font-weight:bold}
.motto{font-weight:bold}
.number{font-size:13pt;padding-top:4pt}
.date{font-style:italic;padding-top:4pt}
.secrecy{font-size:13pt;font-weight:bold;border:1pt solid #000;width:34mm;margin:6pt auto 0;padding:2pt 0}
.kind{font-weight:bold;text-align:center;margin-top:16pt}
.subject{font-weight:bold;text-align:center}
.authority{font-weight:bold;text-align:center;margin:8pt 0}
.base,.text{text-align:justify;text-indent:12.7mm;margin-bottom:6pt;line-height:var(--line)}
.base{font-style:var(--base)}
.resolves{font-weight:bold;text-align:center;margin:6pt 0;break-after:avoid}
.end{break-inside:avoid}
.end .text:last-of-type{margin-bottom:12pt}
.sign{width:100%;table-layout:fixed}
.sign td{padding:0;vertical-align:top}
.sign .right{width:${SIGN_RIGHT_MM}mm;text-align:center}
.sign .power,.sign .position,.sign .name{font-weight:bold}
.sign .name{margin-top:64.4pt}
.label{font-size:12pt;font-weight:bold;font-style:italic}
.item{font-size:11pt;break-inside:avoid}
.party{font-size:14pt}
.party .superior,.party .organ{font-size:14pt}
.party .nation{font-size:15pt}
.party .number,.party .date{font-size:14pt;padding-top:0}
.party .secrecy{font-size:14pt}
.party .kind{font-size:16pt;margin-top:18pt}
.party .hyphens{text-align:center;margin-bottom:8pt}
.party .base,.party .text{text-indent:10mm;font-size:var(--body)}
.party .resolves{margin:8pt 0}
.party .sign .position{font-weight:normal}
.party .label{font-size:14pt;font-weight:normal;font-style:normal;text-decoration:underline}
.party .item{font-size:12pt}
@page attached{size:A4 landscape;margin:${APPENDIX_PAGE.top}mm ${APPENDIX_PAGE.right}mm ${APPENDIX_PAGE.bottom}mm ${APPENDIX_PAGE.left}mm}
.attached{page:attached;break-before:page;font-size:14pt;line-height:1.15}
.attached .title,.attached .subtitle{font-weight:bold;text-align:center}
.attached .caption{font-style:italic;text-align:center}
.attached .rule{margin-bottom:12pt}
.attached .closing{font-size:14pt;font-style:italic;margin-top:6pt}
${TABLE_STYLES}.long .date,.party.long .date{font-size:13pt}
`;

function paragraph(name: string, text: string): string {
  return `<p class="${name}">${escapeHtml(text)}</p>`;
}

function rule(lengthMm: number): string {
  return `<div class="rule" style="width:${lengthMm.toFixed(2)}mm"></div>`;
}

function articleHtml({ label, paragraphs }: DecisionDocument['articles'][number]): string {
  return paragraphs
    .map(
      (text, at) =>
        `<p class="text">${at === 0 ? `<b>${escapeHtml(label)}</b> ` : ''}${escapeHtml(text)}</p>`,
    )
    .join('');
}

/** A single line of Times is 1,15 times as high as its letters, in Word as on this page. */
const LINE_OF_WORD = 1.15;

/** What the styles take from the layout of one paper; where several share the pages, its own left and right margins. */
function layoutStyle({ bodyPoints, line, citationItalic, margins }: PaperLayout, page: PageMargins): string {
  const height = line.rule === 'exact' ? `${line.points}pt` : (line.lines * LINE_OF_WORD).toFixed(3);
  const inset = (own: number, shared: number) => `${Math.max(0, own - shared)}mm`;
  return [
    `--body:${bodyPoints}pt`,
    `--line:${height}`,
    `--base:${citationItalic ? 'italic' : 'normal'}`,
    `padding:0 ${inset(margins.right, page.right)} 0 ${inset(margins.left, page.left)}`,
  ].join(';');
}

/** Margins that several papers can share: the least at the sides, which each makes up for, the most above and below. */
function sharedMargins(papers: readonly DecisionDocument[]): PageMargins {
  const all = papers.map(({ layout }) => layout.margins);
  const of = (side: keyof PageMargins) => all.map((margins) => margins[side]);
  return {
    top: Math.max(...of('top')),
    right: Math.min(...of('right')),
    bottom: Math.max(...of('bottom')),
    left: Math.min(...of('left')),
  };
}

function startMark(part: string, mirrored: number | null): string {
  return `<a class="start" href="${paperStart(part, mirrored)}">.</a>`;
}

/** Millimetres by which the text stands further to the right on the back of the sheet; null where it does not. */
function mirroredBy({ mirrorMargins, margins }: PaperLayout): number | null {
  return mirrorMargins ? margins.right - margins.left : null;
}

const LIST_MIRRORED_BY = APPENDIX_PAGE.right - APPENDIX_PAGE.left;

function paperHtml(document: DecisionDocument, ordinal: number, margins: PageMargins): string {
  const paper = withHeadLines(document);
  const state = paper.family === 'state';
  const rules = ruleLengths(paper);
  const { powers, position, name } = paper.signature;
  const classes = ['paper', paper.family, ...(placeDateSize(paper) === 13 ? ['long'] : [])].join(' ');
  const organ =
    paper.superior.map((line) => paragraph('superior', line)).join('') +
    paper.organ.map((line) => paragraph('organ', line)).join('') +
    (state ? rule(rules.organ) : '<p>*</p>');
  const motto = state ? paragraph('motto', paper.motto) : '';
  const secrecy = paper.secrecy ? paragraph('secrecy', paper.secrecy) : '';
  const last = paper.articles.slice(-1).map(articleHtml).join('');
  return `<section class="${classes}" style="${layoutStyle(paper.layout, margins)}">${startMark(String(ordinal), mirroredBy(paper.layout))}
<table class="head"><tr><td>${organ}</td><td class="right">${paragraph('nation', paper.nation)}${motto}${rule(rules.heading)}</td></tr>
<tr><td>${paragraph('number line', paper.numberLine)}${secrecy}</td><td class="right">${paragraph('date line', paper.placeDate)}</td></tr></table>
${paragraph('kind', paper.kind)}${paragraph('subject', paper.subject)}${state ? rule(rules.subject) + paragraph('authority', paper.authority) : '<p class="hyphens">-----</p>'}
${paper.bases.map((line) => paragraph('base', line)).join('')}
${paragraph('resolves', paper.resolves)}
${paper.articles.slice(0, -1).map(articleHtml).join('')}
<div class="end">${last}
<table class="sign"><tr><td>${paragraph('label', 'Nơi nhận:')}${paper.recipients.map((line) => paragraph('item', line)).join('')}</td>
<td class="right">${powers.map((line) => paragraph('power', line)).join('')}${paragraph('position', position)}${paragraph('name', name)}</td></tr></table>
</div></section>${paper.appendix === null ? '' : appendixHtml(paper.appendix, ordinal, paper.layout.mirrorMargins)}`;
}

/** The list attached, on lying pages counted from 1. */
function appendixHtml(appendix: PaperAppendix, ordinal: number, mirrors: boolean): string {
  const { title, subtitle, caption, closing } = appendix;
  return `<section class="attached">${startMark(`${ordinal}/list`, mirrors ? LIST_MIRRORED_BY : null)}
${paragraph('title', title)}${paragraph('subtitle', subtitle)}${paragraph('caption', caption)}${rule(ruleUnderTitle(appendix))}
${tableHtml(appendix, paragraph('closing', closing))}</section>`;
}

/**
 * Decisions, each from a new page, as one print page.
 * @throws AppError `nothing-to-export` for an empty list.
 */
export function decisionsPrintJob(papers: readonly DecisionDocument[], fontsDir: string): PrintJob {
  const [first] = papers;
  if (!first) throw new AppError('nothing-to-export');
  const margins = sharedMargins(papers);
  return printPage(
    {
      title: papers.length === 1 ? first.properties.title : 'Quyết định',
      pageSize: 'A4',
      landscape: false,
      margins,
      pageNumbers: 'top-from-second',
    },
    STYLES,
    papers.map((paper, ordinal) => paperHtml(paper, ordinal, margins)).join('\n'),
    fontsDir,
  );
}
