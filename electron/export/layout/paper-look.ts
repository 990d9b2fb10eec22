/** Letters of the parts of a paper by family, in points: NĐ 30/2020 Phụ lục I and HD 05-HD/VPTW (DOCUMENTS.md §1.5, §2.3). */
import type { DecisionFamily } from '../../../shared/domain/decision.ts';

export interface TextLook {
  pt: number;
  bold?: true;
  italic?: true;
  underline?: true;
}

export interface PaperLook {
  /** The body above the one that issues, and that one itself. */
  superior: TextLook;
  organ: TextLook;
  nation: TextLook;
  motto: TextLook;
  number: TextLook;
  date: TextLook;
  /** Tên loại, trích yếu. */
  kind: TextLook;
  subject: TextLook;
  /** Căn cứ, and the label before whom the paper is addressed to. */
  basis: TextLook;
  addressLabel: TextLook;
  /** Running text: its lines, what comes before a căn cứ. */
  text: TextLook & {
    indentMm: number;
    /** Points below each paragraph. */
    after: number;
    line: { exactly: number } | { times: number };
    dash: string;
  };
  /** Who signs: powers, position, name. */
  power: TextLook;
  position: TextLook;
  name: TextLook;
  /** Nơi nhận. */
  recipientsLabel: TextLook;
  recipient: TextLook;
}

export const PAPER_LOOKS: Readonly<Record<DecisionFamily, PaperLook>> = {
  state: {
    superior: { pt: 13 },
    organ: { pt: 13, bold: true },
    nation: { pt: 13, bold: true },
    motto: { pt: 14, bold: true },
    number: { pt: 13 },
    date: { pt: 14, italic: true },
    kind: { pt: 14, bold: true },
    subject: { pt: 14, bold: true },
    basis: { pt: 14, italic: true },
    addressLabel: { pt: 14 },
    text: { pt: 14, indentMm: 12.7, after: 6, line: { times: 1.1 }, dash: '' },
    power: { pt: 14, bold: true },
    position: { pt: 14, bold: true },
    name: { pt: 14, bold: true },
    recipientsLabel: { pt: 12, bold: true, italic: true },
    recipient: { pt: 11 },
  },
  party: {
    superior: { pt: 14 },
    organ: { pt: 14, bold: true },
    nation: { pt: 15, bold: true },
    motto: { pt: 14 },
    number: { pt: 14 },
    date: { pt: 14, italic: true },
    kind: { pt: 16, bold: true },
    subject: { pt: 14, bold: true },
    basis: { pt: 14 },
    addressLabel: { pt: 14, italic: true },
    text: { pt: 14, indentMm: 10, after: 6, line: { exactly: 18 }, dash: '- ' },
    power: { pt: 14, bold: true },
    position: { pt: 14 },
    name: { pt: 14, bold: true },
    recipientsLabel: { pt: 14, underline: true },
    recipient: { pt: 12 },
  },
};

/** Room for the signature between position and name: four lines of 14 points. */
export const SIGNING_ROOM_PT = 64;

/** Share of the issuing body's line that the rule below it takes: between a third and a half (NĐ 30). */
export const ORGAN_RULE = 0.4;
