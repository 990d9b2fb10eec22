/** The list attached to a decision as WordprocessingML: a section of its own, lying, with pages numbered from 1. */
import type { PaperAppendix } from '../../../shared/documents/decision-document.ts';
import { APPENDIX_PAGE, APPENDIX_TEXT_MM, ruleUnderTitle } from '../layout/decision-layout.ts';
import { drawnRule } from './drawn-rule.ts';
import { listTable } from './list-docx.ts';
import { paragraph, run } from './word-parts.ts';

/** Twentieths of a point. */
const DXA_PER_MM = 1440 / 25.4;
const HEAD_PT = 14;
const ROOM_BELOW_RULE_PT = 10;

/** Title, line under it, table and closing. `ruleId` is unique within the document. */
export function appendixXml(appendix: PaperAppendix, ruleId: number): string {
  const centred = { align: 'center', keepNext: true } as const;
  return [
    paragraph(run(appendix.title, { pt: HEAD_PT, bold: true }), centred),
    paragraph(run(appendix.subtitle, { pt: HEAD_PT, bold: true }), centred),
    paragraph(run(appendix.caption, { pt: HEAD_PT, italic: true }), centred),
    drawnRule(ruleUnderTitle(appendix), ruleId, ROOM_BELOW_RULE_PT),
    listTable(appendix, APPENDIX_TEXT_MM, [
      [paragraph(run(appendix.closing, { pt: HEAD_PT, italic: true }), { before: 6 })],
    ]),
    // Word wants a paragraph behind a table.
    paragraph('', { line: { exactly: 0.1 } }),
  ].join('');
}

/** The section of the list: the paper's own with its page laid on its side. */
export function appendixSection(section: string): string {
  const { top, right, bottom, left } = APPENDIX_PAGE;
  const dxa = (mm: number) => Math.round(mm * DXA_PER_MM);
  return section
    .replace(/<w:pgSz[^>]*\/>/, '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    .replace(
      /<w:pgMar[^>]*\/>/,
      `<w:pgMar w:top="${dxa(top)}" w:right="${dxa(right)}" w:bottom="${dxa(bottom)}" w:left="${dxa(left)}" w:header="567" w:footer="567" w:gutter="0"/>`,
    );
}
