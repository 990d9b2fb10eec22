/** Papers in sections (Tờ trình, Phương án): head, blocks of text and tables, foot; apart from the format. */
import type { DecisionFamily } from '../domain/decision.ts';
import { toneTemplate } from '../text/tone-style.ts';
import { NUMBER_ROOM, placeDate } from './decision-frame.ts';
import type { ListHeadInput } from './input.ts';
import type { ListTable } from './list-document.ts';
import { officeSignature, type Signature } from './office-signature.ts';
import type { PaperProperties } from './paper-properties.ts';
import { plain, provinceWords } from './wording.ts';

export type PaperBlock =
  /** `I. CĂN CỨ, SỰ CẦN THIẾT`, or below it `1. Đồng chí …`. */
  | { kind: 'heading'; level: 1 | 2; text: string }
  /** Căn cứ: italic in papers of the State. */
  | { kind: 'basis'; text: string }
  | { kind: 'text'; text: string }
  /** Name of the table that follows, and in what it counts. */
  | { kind: 'caption'; text: string; unit: string }
  | { kind: 'table'; table: ListTable };

export interface OfficePaper {
  family: DecisionFamily;
  /** One entry a line: the superior body plain, the issuing body (the last) bold. */
  organ: string[];
  nation: string;
  /** '' for the Party. */
  motto: string;
  numberLine: string;
  placeDate: string;
  /** `TỜ TRÌNH`. */
  kind: string;
  subject: string;
  /** `Kính trình: Ban Thường vụ Tỉnh uỷ`; null where it has none. */
  addressee: { label: string; name: string } | null;
  blocks: PaperBlock[];
  recipients: string[];
  signature: Signature;
  properties: PaperProperties;
}

/** Words of the office that makes papers of a family: the organisation board, or the Department of Home Affairs. */
export interface OfficeWords {
  /** `Ban Tổ chức Tỉnh uỷ`, `Sở Nội vụ`. */
  office: string;
  /** Who decides: `Ban Thường vụ Tỉnh uỷ`, `Chủ tịch Ủy ban nhân dân tỉnh`. */
  decides: string;
  /** `đồng chí`, `ông (bà)`. */
  person: string;
  /** How the text of a paper ends. */
  end: string;
  say: ReturnType<typeof toneTemplate>;
}

export function officeWords(input: ListHeadInput, family: DecisionFamily): OfficeWords {
  const toneStyle = input.toneStyles[family];
  const say = toneTemplate(toneStyle);
  const { committee, type } = provinceWords(input.province, toneStyle);
  return family === 'party'
    ? {
        office: say`Ban Tổ chức ${committee}`,
        decides: say`Ban Thường vụ ${committee}`,
        person: 'đồng chí',
        end: '.',
        say,
      }
    : {
        office: 'Sở Nội vụ',
        decides: say`Chủ tịch Uỷ ban nhân dân ${type}`,
        person: 'ông (bà)',
        end: './.',
        say,
      };
}

/** What is particular about a paper. */
export interface PaperParticulars {
  family: DecisionFamily;
  /** `TỜ TRÌNH` and its abbreviation `TTr`. */
  kind: string;
  symbol: string;
  /** As the State writes it, without `Về việc`: `bố trí cán bộ …`. */
  subject: string;
  addressed: boolean;
  blocks: PaperBlock[];
}

/** A paper with the head and foot of its family (DOCUMENTS.md §1.2, §2.2). */
export function officePaper(input: ListHeadInput, own: PaperParticulars): OfficePaper {
  const { family, kind, symbol, blocks } = own;
  const toneStyle = input.toneStyles[family];
  const { decides, office, say } = officeWords(input, family);
  const province = provinceWords(input.province, toneStyle);
  const party = family === 'party';
  const subject = party ? `về ${own.subject}` : `Về việc ${own.subject}`;
  return {
    family,
    organ: party
      ? [...province.committeeLines, 'BAN TỔ CHỨC']
      : [say`UỶ BAN NHÂN DÂN`, province.phrase.toUpperCase(), 'SỞ NỘI VỤ'],
    nation: party ? 'ĐẢNG CỘNG SẢN VIỆT NAM' : say`CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    motto: party ? '' : 'Độc lập - Tự do - Hạnh phúc',
    numberLine: party ? `Số ${NUMBER_ROOM}-${symbol}/BTCTU` : `Số: ${NUMBER_ROOM}/${symbol}-SNV`,
    placeDate: placeDate(plain(input.settings.place) || province.place, input.settings.date),
    kind,
    subject,
    addressee: own.addressed ? { label: party ? 'Kính trình:' : 'Kính gửi:', name: decides } : null,
    blocks,
    recipients: party
      ? [
          ...(own.addressed ? ['- Như trên;'] : [`- ${decides} (để b/c);`]),
          '- Lãnh đạo Ban;',
          `- Lưu ${office}.`,
        ]
      : [
          ...(own.addressed ? ['- Như trên;'] : [`- ${decides} (b/c);`]),
          say`- Ban Tổ chức ${province.committee};`,
          '- Lưu: VT.',
        ],
    signature: officeSignature(input, family, input.settings.date),
    properties: {
      title: `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
      subject: party ? `${symbol}/BTCTU` : `${symbol}-SNV`,
      organ: `${office} ${party ? input.province.name : province.phrase}`,
    },
  };
}

/** `2.098`. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}

export function heading(level: 1 | 2, text: string): PaperBlock {
  return { kind: 'heading', level, text };
}

export function text(words: string): PaperBlock {
  return { kind: 'text', text: words };
}

export function basis(words: string): PaperBlock {
  return { kind: 'basis', text: words };
}
