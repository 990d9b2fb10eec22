/** Measures of the decision papers that depend on their words: lengths of drawn rules, sizes that must give way. */
import type { DecisionDocument, PaperAppendix } from '../../../shared/documents/decision-document.ts';
import { type PaperLayout, stateLayout, USUAL_FORMATS } from '../../../shared/domain/paper-format.ts';
import { textWidthMm } from './text-width.ts';

/** A4 upright. */
const PAGE_WIDTH_MM = 210;

/** Width of the text between margins, in millimetres: 165 with those of the presets. */
export function textWidthOf({ left, right }: Pick<PaperLayout['margins'], 'left' | 'right'>): number {
  return PAGE_WIDTH_MM - left - right;
}

/** Right half of the head: holds the Quốc hiệu at 13 pt bold (95,7 mm). */
export const HEAD_RIGHT_MM = 99.5;
/** Right half of the foot, where the signature stands. */
export const SIGN_RIGHT_MM = 90.8;

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
function partOf(lines: readonly string[], points: number, textWidth: number): number {
  const widths = lines.map((line) => Math.min(textWidthMm(line, points, 'bold'), textWidth));
  const last = widths.at(-1) ?? 0;
  return Math.min(last / 2, Math.max(last * 0.4, Math.max(...widths) / 3));
}

/** Layout of papers that no office sets otherwise: reports. */
export const PRESET_LAYOUT = stateLayout(USUAL_FORMATS.state);

/** Page of those papers in millimetres: A4 upright, 165 mm of text. */
export const DECISION_PAGE = { width: PAGE_WIDTH_MM, height: 297, ...PRESET_LAYOUT.margins } as const;

/** The words of a head by which its rules are measured; without a layout of its own it has the preset. */
type HeadWords = Pick<DecisionDocument, 'family' | 'nation' | 'motto' | 'organ' | 'subject'> &
  Partial<Pick<DecisionDocument, 'layout'>>;

/** Lengths of the drawn rules of `paper`, from the widths of its words (NĐ 30 §1.2, HD 05 §2.2). */
export function ruleLengths(paper: HeadWords): RuleLengths {
  if (paper.family === 'party') {
    return { heading: textWidthMm(paper.nation, 15, 'bold'), organ: 0, subject: 0 };
  }
  const { bodyPoints, margins } = paper.layout ?? PRESET_LAYOUT;
  const textWidth = textWidthOf(margins);
  return {
    heading: textWidthMm(paper.motto, bodyPoints, 'bold'),
    organ: partOf(paper.organ, bodyPoints - 1, textWidth),
    subject: partOf([paper.subject], bodyPoints, textWidth),
  };
}

/** Points of the date line: 14, or 13 where a long place name would break it (`Thành phố Hồ Chí Minh, …`). */
export function placeDateSize(
  paper: Pick<DecisionDocument, 'placeDate' | 'family'> & Partial<Pick<DecisionDocument, 'layout'>>,
): 13 | 14 {
  if (paper.family === 'state' && paper.layout?.bodyPoints === 13) return 13;
  return textWidthMm(paper.placeDate, 14, 'italic') <= HEAD_RIGHT_MM ? 14 : 13;
}

/** Page of an attached list: A4 lying; its line of text. */
export const APPENDIX_PAGE = { width: 297, height: 210, top: 20, right: 20, bottom: 15, left: 20 } as const;
export const APPENDIX_TEXT_MM = APPENDIX_PAGE.width - APPENDIX_PAGE.left - APPENDIX_PAGE.right;

/** Between a third and a half of the line over it. */
export function ruleUnderTitle({ caption }: PaperAppendix): number {
  return Math.min(textWidthMm(caption, 14, 'italic'), APPENDIX_TEXT_MM) * 0.4;
}
