/**
 * What an office may choose about the look of its papers, each within what the rules allow: NĐ 30/2020 (DOCUMENTS.md
 * §1) for State papers, HD 05-HD/VPTW or, where a province still follows it, HD 36-HD/VPTW for Party papers (§2).
 */
import { z } from 'zod';
import { ToneStyle } from './decision.ts';

/** `ngày 16 tháng 6 năm 2025` or `ngày 16/6/2025`; one of them in all bases of a paper. */
export const CitationDates = z.enum(['words', 'short']);
export type CitationDates = z.infer<typeof CitationDates>;

/** Bounds of what may be set: millimetres, lines, points. */
export const FORMAT_BOUNDS = {
  top: { least: 20, most: 25 },
  bottom: { least: 20, most: 25 },
  left: { least: 30, most: 35 },
  right: { least: 15, most: 20 },
  lines: { least: 1, most: 1.5 },
  exactPoints: { least: 18, most: 22 },
} as const;

function within({ least, most }: { least: number; most: number }): z.ZodNumber {
  return z.number().min(least).max(most);
}

export const Margins = z.object({
  top: within(FORMAT_BOUNDS.top),
  bottom: within(FORMAT_BOUNDS.bottom),
  left: within(FORMAT_BOUNDS.left),
  right: within(FORMAT_BOUNDS.right),
});
export type Margins = z.infer<typeof Margins>;

const Common = z.object({
  toneStyle: ToneStyle,
  citationDash: z.boolean(),
  citationItalic: z.boolean(),
  citationDates: CitationDates,
  /** Left and right margins change places on the back of the sheet. */
  mirrorMargins: z.boolean(),
});

export const StateFormat = Common.extend({
  margins: Margins,
  /** Quốc hiệu, tiêu ngữ and date of 13-14-14 points with a text of 14, or of 12-13-13 with one of 13. */
  sizes: z.enum(['13-14-14', '12-13-13']),
  lines: within(FORMAT_BOUNDS.lines),
});
export type StateFormat = z.infer<typeof StateFormat>;

/** HD 05 (2026), and HD 36 (2018) which it replaced. */
export const PartyStandard = z.enum(['hd05', 'hd36']);
export type PartyStandard = z.infer<typeof PartyStandard>;

export const PartyFormat = Common.extend({
  standard: PartyStandard,
  bodyPoints: z.union([z.literal(14), z.literal(15)]),
  exactPoints: within(FORMAT_BOUNDS.exactPoints),
});
export type PartyFormat = z.infer<typeof PartyFormat>;

export const PaperFormats = z.object({ state: StateFormat, party: PartyFormat });
export type PaperFormats = z.infer<typeof PaperFormats>;

/** The presets of DOCUMENTS.md §1.5 and §2.4. */
export const USUAL_FORMATS: PaperFormats = {
  state: {
    toneStyle: 'old',
    citationDash: false,
    citationItalic: true,
    citationDates: 'words',
    mirrorMargins: false,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    sizes: '13-14-14',
    lines: 1.1,
  },
  party: {
    toneStyle: 'new',
    citationDash: true,
    citationItalic: false,
    citationDates: 'short',
    mirrorMargins: false,
    standard: 'hd05',
    bodyPoints: 14,
    exactPoints: 18,
  },
};

/** How a paper is laid out, whatever its family: what its renderers need to know beyond its words. */
export const PaperLayout = z.object({
  /** Millimetres. */
  margins: z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() }),
  mirrorMargins: z.boolean(),
  /** Points of the running text. */
  bodyPoints: z.number(),
  line: z.discriminatedUnion('rule', [
    z.object({ rule: z.literal('lines'), lines: z.number() }),
    z.object({ rule: z.literal('exact'), points: z.number() }),
  ]),
  citationItalic: z.boolean(),
});
export type PaperLayout = z.infer<typeof PaperLayout>;

/** HD 05 has one page, without a range (DOCUMENTS.md §2.1). */
const PARTY_MARGINS: Margins = { top: 20, bottom: 20, left: 30, right: 15 };

/** The layout of a State paper. */
export function stateLayout({
  margins,
  mirrorMargins,
  sizes,
  lines,
  citationItalic,
}: StateFormat): PaperLayout {
  const bodyPoints = sizes === '13-14-14' ? 14 : 13;
  return { margins, mirrorMargins, bodyPoints, line: { rule: 'lines', lines }, citationItalic };
}

/** The layout of a Party paper. */
export function partyLayout(format: PartyFormat): PaperLayout {
  const { mirrorMargins, bodyPoints, exactPoints, citationItalic } = format;
  const line = { rule: 'exact' as const, points: exactPoints };
  return { margins: PARTY_MARGINS, mirrorMargins, bodyPoints, line, citationItalic };
}
