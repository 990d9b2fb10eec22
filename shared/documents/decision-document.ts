/** What a decision says, ready to be written in any format. */
import type { DecisionFamily } from '../domain/decision.ts';
import type { DecisionKind } from '../domain/decision-kind.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Issuer } from '../domain/issuer.ts';
import { PAPER_FACTS } from '../domain/paper-facts.ts';
import type { PaperLayout } from '../domain/paper-format.ts';
import type { Sex } from '../domain/person.ts';
import type { ListTable } from './list-document.ts';
import type { PaperProperties } from './paper-properties.ts';

/** Blanks of the paper that print as dotted gaps. Number and date have their own room and are not listed. */
export const DECISION_GAPS = [
  'birth',
  'sex',
  'present-position',
  'retirement',
  'signer',
  'proposal',
  'congress',
  'term',
  'meeting-date',
  ...PAPER_FACTS,
] as const;
export type DecisionGap = (typeof DECISION_GAPS)[number];

/** A blank that is a fact of one of the people. */
export interface PersonGap {
  personId: PersonId;
  gap: DecisionGap;
}

export const DECISION_WARNINGS = [
  /** A base is not in the catalogue and was left out: `{ citation }`. */
  'citation-unknown',
  /**
   * A base is not in force on the day of the paper: `{ citation, date, replacedBy }`, and by their ids `{ base,
   * successor }`; what replaced it is '' where none is known.
   */
  'citation-not-in-force',
  /** The catalogue says nothing certain about a base: `{ citation }`. */
  'citation-unconfirmed',
  /** A base was amended by a text that the catalogue does not have: `{ citation, amendment }`. */
  'citation-amendment-unknown',
  /** The organ's papers are not signed in this way. */
  'signing-form-unsuited',
  /** `T/U` is of HD 36 only, and the papers follow HD 05. */
  'signing-mandate-old-form',
  /** The chosen signer holds no office that signs in this way: `{ signer }`. */
  'signing-seat-unsuited',
  /** The chosen signer is not in office on the day of the paper: `{ signer, day }`. */
  'signing-not-in-office',
  /** Several hold the office that signs, and none is chosen: `{ day }`. */
  'signing-several-in-office',
  /** The decision would take effect before it is dated: `{ effective, date }`. */
  'effective-before-date',
  /** The last day of a secondment lies before its first: `{ person, from, until }`. */
  'secondment-ends-before-start',
  /** The last day of acting in a post lies before its first: `{ person, from, until }`. */
  'acting-ends-before-start',
  /** A secondment is longer than the law allows: `{ person, until, longest }`. */
  'secondment-too-long',
  /** The day of retirement is not the one that follows from the age: `{ person, date, byAge }`. */
  'retirement-not-by-age',
  /** The notice is signed less than six months before the day: `{ person, due }`. */
  'retirement-notice-late',
  /** The decision is signed less than three months before the day: `{ person, due }`. */
  'retirement-decision-late',
  /** A word of the district level, abolished on 01/7/2025: `{ text }`. */
  'district-level',
  /**
   * The person is let stand there by a document that the paper does not cite: `{ document, standard }`. What an owed
   * standard rests on is as a rule an inner paper of the committee, and no text we know of makes it a basis of the
   * decision (DOMAIN.md §6), so the clerk decides.
   */
  'waiver-not-cited',
  /** Both `ủy` and `uỷ` in one paper: `{ words }`, those that are not in the style the office set. */
  'tone-mixed',
] as const;
export type DecisionWarningCode = (typeof DECISION_WARNINGS)[number];

export interface DecisionWarning {
  code: DecisionWarningCode;
  params: Record<string, string>;
}

export interface Article {
  /** `Điều 1.`; of a notice `1.` */
  label: string;
  /** The first paragraph follows the label on its line. */
  paragraphs: string[];
}

/** Who a decision is about, fact by fact. Texts are '' where nothing is known or the decision gives no post. */
export interface PaperPerson {
  /** `ông`, `bà`, `ông (bà)`, or the Party's `đồng chí`. */
  address: string;
  name: string;
  sex: Sex | null;
  /** `05/02/1985`, `7/1985` or `1985`. */
  born: string;
  ethnicity: string;
  homePlace: string;
  degree: string;
  theory: string;
  isPartyMember: boolean;
  /** Position and workplace of today, as the roster has them. */
  presentPosition: string;
  presentUnit: string;
  /** Title of the post given, in full. */
  post: string;
  /** Organ of the commune the post belongs to. */
  organ: string;
  /** `xã Mường Tè`. */
  unit: string;
  /** First day, as `05/12/2026`. */
  from: string;
}

/** A list that belongs to a decision, on pages of its own with numbers of their own (DOCUMENTS.md §1.2, §4 R3). */
export interface PaperAppendix extends ListTable {
  /** `DANH SÁCH`. */
  title: string;
  subtitle: string;
  /** `(Kèm theo Quyết định số …/QĐ-UBND ngày … của …)`. */
  caption: string;
  /** `(Danh sách có 05 người)`. */
  closing: string;
}

export interface DecisionDocument {
  decisionKind: DecisionKind;
  family: DecisionFamily;
  /** Who issues it; papers kept since before this was noted do not say it. */
  issuer?: Issuer | undefined;
  /** How the page, the lines and the letters are set. */
  layout: PaperLayout;
  /** Left of the head, in capitals, one entry a line: the organ above; empty where none is printed. */
  superior: string[];
  /** Under it in bold capitals: the organ that issues. */
  organ: string[];
  /** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` or `ĐẢNG CỘNG SẢN VIỆT NAM`. */
  nation: string;
  /** `Độc lập - Tự do - Hạnh phúc`; '' for the Party. */
  motto: string;
  /** `Số: 05/QĐ-UBND` or `Số 05-QĐ/TU`. */
  numberLine: string;
  /** `MẬT` under the number, '' for a paper that is not secret; papers kept since before this was noted do not say it. */
  secrecy?: string | undefined;
  /** `Lai Châu, ngày 01 tháng 12 năm 2026`. */
  placeDate: string;
  /** `QUYẾT ĐỊNH`, `THÔNG BÁO`. */
  kind: string;
  /** Trích yếu. */
  subject: string;
  /** Authority line of State papers; '' for the Party. */
  authority: string;
  /** Căn cứ, finished lines with their punctuation. */
  bases: string[];
  /** `QUYẾT ĐỊNH:` or `BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH`. */
  resolves: string;
  articles: Article[];
  appendix: PaperAppendix | null;
  /** Nơi nhận, finished lines. */
  recipients: string[];
  signature: {
    /** `KT. CHỦ TỊCH`, `T/M BAN THƯỜNG VỤ`; empty where the chair signs in person. */
    powers: string[];
    /** `CHỦ TỊCH`, `PHÓ CHỦ TỊCH`, `BÍ THƯ`. */
    position: string;
    name: string;
  };
  /** Who it is about, in the order of the text. */
  people: PaperPerson[];
  properties: PaperProperties;
  /** For file names and lists of what was made. */
  about: { personName: string; unitName: string; number: string };
  /** Each once, whoever it is a fact of. */
  missing: DecisionGap[];
  /** Those that are facts of one of the people, by person. */
  missingOf: PersonGap[];
  warnings: DecisionWarning[];
}
