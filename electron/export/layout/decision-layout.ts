/** Measures of the decision papers that depend on their words: lengths of drawn rules, sizes that must give way. */
import type { DecisionDocument, PaperAppendix } from '../../../shared/documents/decision-document.ts';
import { textWidthMm } from './text-width.ts';

/** Page of both families in millimetres (NĐ 30 and HD 05): A4 upright, 165 mm of text. */
export const DECISION_PAGE = { width: 210, height: 297, top: 20, right: 15, bottom: 20, left: 30 } as const;
const TEXT_WIDTH = DECISION_PAGE.width - DECISION_PAGE.left - DECISION_PAGE.right;

/** Right half of the head: holds the Quốc hiệu at 13 pt bold (95,7 mm). */
export const HEAD_RIGHT_MM = 99.5;

/** Drawn rules of a paper in millimetres; 0 where it has none. */
export interface RuleLengths {
  /** Under the motto (State) or the heading (Party): as long as the text. */
  heading: number;
  /** Under the organ: between a third and a half of its lines. */
  organ: number;
  /** Under the trích yếu: between a third and a half of it. */
  subject: number;
}

/** Between a third and a half of the last line, and of the longest one where both can be had. */
function partOf(lines: readonly string[], points: number): number {
  const widths = lines.map((line) => Math.min(textWidthMm(line, points, 'bold'), TEXT_WIDTH));
  const last = widths.at(-1) ?? 0;
  return Math.min(last / 2, Math.max(last * 0.4, Math.max(...widths) / 3));
}

/** The words of a head by which its rules are measured. */
type HeadWords = Pick<DecisionDocument, 'family' | 'nation' | 'motto' | 'organ' | 'subject'>;

/** Lengths of the drawn rules of `paper`, from the widths of its words (NĐ 30 §1.2, HD 05 §2.2). */
export function ruleLengths(paper: HeadWords): RuleLengths {
  if (paper.family === 'party') {
    return { heading: textWidthMm(paper.nation, 15, 'bold'), organ: 0, subject: 0 };
  }
  return {
    heading: textWidthMm(paper.motto, 14, 'bold'),
    organ: partOf(paper.organ, 13),
    subject: partOf([paper.subject], 14),
  };
}

/** Points of the date line: 14, or 13 where a long place name would break it (`Thành phố Hồ Chí Minh, …`). */
export function placeDateSize(paper: Pick<DecisionDocument, 'placeDate'>): 13 | 14 {
  return textWidthMm(paper.placeDate, 14, 'italic') <= HEAD_RIGHT_MM ? 14 : 13;
}

/** Page of an attached list: A4 lying; its line of text. */
export const APPENDIX_PAGE = { width: 297, height: 210, top: 20, right: 20, bottom: 15, left: 20 } as const;
export const APPENDIX_TEXT_MM = APPENDIX_PAGE.width - APPENDIX_PAGE.left - APPENDIX_PAGE.right;

/** Between a third and a half of the line over it. */
export function ruleUnderTitle({ caption }: PaperAppendix): number {
  return Math.min(textWidthMm(caption, 14, 'italic'), APPENDIX_TEXT_MM) * 0.4;
}
