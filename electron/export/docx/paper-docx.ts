/** Papers in sections as .docx: head, text, tables and foot of their family. */
import type { OfficePaper, PaperBlock } from '../../../shared/documents/office-paper.ts';
import { composed } from '../../../shared/text/composed.ts';
import { DECISION_PAGE, HEAD_RIGHT_MM } from '../layout/decision-layout.ts';
import { organLines } from '../layout/head-lines.ts';
import { ORGAN_RULE, PAPER_LOOKS, type PaperLook, SIGNING_ROOM_PT } from '../layout/paper-look.ts';
import { textWidthMm } from '../layout/text-width.ts';
import { drawnRule } from './drawn-rule.ts';
import { listTable } from './list-docx.ts';
import { type ParagraphLook, paragraph, run, table, wordDocument } from './word-parts.ts';

const { width, height, top, right, bottom, left } = DECISION_PAGE;
const TEXT_MM = width - left - right;
const CENTRED = { align: 'center' } as const;

/** How running text stands: HD 05 counts its lines exactly, NĐ 30 by the letters. */
function textLook({ text }: PaperLook): ParagraphLook {
  return { align: 'both', firstLine: text.indentMm, after: text.after, line: text.line };
}

function blockXml(block: PaperBlock, look: PaperLook): string {
  const { pt } = look.text;
  switch (block.kind) {
    case 'heading':
      return paragraph(run(block.text, { pt, bold: true }), {
        ...textLook(look),
        before: block.level === 1 ? 6 : 0,
        keepNext: true,
      });
    case 'basis':
      return paragraph(run(look.text.dash + block.text, look.basis), textLook(look));
    case 'text':
      return paragraph(run(block.text, { pt }), textLook(look));
    case 'caption':
      return (
        paragraph(run(block.text, { pt, bold: true }), { align: 'center', before: 6, keepNext: true }) +
        paragraph(run(block.unit, { pt: pt - 2, italic: true }), { align: 'right', keepNext: true })
      );
    case 'table':
      return listTable(block.table, TEXT_MM, []) + paragraph('', { line: { exactly: 8 } });
  }
}

function head(paper: OfficePaper, look: PaperLook): string {
  const state = paper.family === 'state';
  const organ = organLines(paper.organ, look, TEXT_MM - HEAD_RIGHT_MM)
    .map(({ text, look: own }) => paragraph(run(text, own), CENTRED))
    .join('');
  const issuer = paper.organ.at(-1) ?? '';
  const below = state
    ? drawnRule(textWidthMm(issuer, look.organ.pt, 'bold') * ORGAN_RULE, 1)
    : paragraph(run('*', look.number), CENTRED);
  const nation = paragraph(run(paper.nation, look.nation), CENTRED);
  const motto = state ? paragraph(run(paper.motto, look.motto), CENTRED) : '';
  const longest = state
    ? textWidthMm(paper.motto, look.motto.pt, 'bold')
    : textWidthMm(paper.nation, look.nation.pt, 'bold');
  const subject = paper.subject;
  const subjectRule = Math.min(textWidthMm(subject, look.subject.pt, 'bold'), TEXT_MM) * ORGAN_RULE;
  return (
    table(
      [TEXT_MM - HEAD_RIGHT_MM, HEAD_RIGHT_MM],
      [
        { cells: [{ content: organ + below }, { content: nation + motto + drawnRule(longest, 2) }] },
        {
          cells: [
            { content: paragraph(run(paper.numberLine, look.number), CENTRED) },
            { content: paragraph(run(paper.placeDate, look.date), CENTRED) },
          ],
        },
      ],
      { grid: false },
    ) +
    paragraph(run(paper.kind, look.kind), { align: 'center', before: 16, keepNext: true }) +
    paragraph(run(subject, look.subject), { align: 'center', keepNext: true }) +
    (state ? drawnRule(subjectRule, 3) : paragraph(run('-----', look.number), CENTRED)) +
    addressee(paper, look)
  );
}

function addressee({ addressee: to }: OfficePaper, look: PaperLook): string {
  if (to === null) return '';
  return paragraph(run(`${to.label} `, look.addressLabel) + run(to.name, { pt: look.text.pt }), {
    align: 'center',
    before: 8,
    after: 10,
  });
}

function foot({ recipients, signature }: OfficePaper, look: PaperLook): string {
  const to =
    paragraph(run('Nơi nhận:', look.recipientsLabel)) +
    recipients.map((line) => paragraph(run(line, look.recipient))).join('');
  const sign =
    [...signature.powers.map((words) => run(words, look.power)), run(signature.position, look.position)]
      .map((words) => paragraph(words, { align: 'center', keepNext: true }))
      .join('') +
    paragraph(signature.name === '' ? '' : run(signature.name, look.name), {
      align: 'center',
      before: SIGNING_ROOM_PT,
    });
  return (
    table([TEXT_MM * 0.45, TEXT_MM * 0.55], [{ cells: [{ content: to }, { content: sign }] }], {
      grid: false,
    }) + paragraph('', { line: { exactly: 1 } })
  );
}

/** A paper as the bytes of a .docx, pages numbered on top from the second on. */
export function paperDocx(given: OfficePaper): Uint8Array {
  const paper = composed(given);
  const look = PAPER_LOOKS[paper.family];
  const last = paper.blocks.at(-1);
  const blocks = paper.blocks.map((block) => blockXml(block, look));
  // The last paragraph stays with the signature.
  const end =
    last?.kind === 'text'
      ? paragraph(run(last.text, { pt: look.text.pt }), {
          ...textLook(look),
          after: 12,
          keepNext: true,
          keepLines: true,
        })
      : (blocks.at(-1) ?? '');
  return wordDocument(
    head(paper, look) + blocks.slice(0, -1).join('') + end + foot(paper, look),
    { widthMm: width, heightMm: height, margins: { top, right, bottom, left }, pageNumbers: 'top' },
    paper.properties,
  );
}
