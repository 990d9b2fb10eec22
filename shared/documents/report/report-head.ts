/** Head and foot of a report of the Party's organisation board or of the department of home affairs. */

import type { IsoDate } from '../../domain/dates.ts';
import type { DecisionFamily } from '../../domain/decision.ts';
import { NUMBER_ROOM, placeDate } from '../decision-frame.ts';
import type { ListHeadInput } from '../input.ts';
import { officeSignature } from '../office-signature.ts';
import { plain, provinceWords } from '../wording.ts';
import type { PaperBlock, ReportPaper } from './report-paper.ts';

/** Whose report it is; `words` puts words in the office's style. */
interface Titled {
  readonly head: Pick<ListHeadInput, 'province' | 'settings' | 'toneStyles' | 'signing'>;
  readonly family: DecisionFamily;
  readonly words: (text: string) => string;
}

type Head = Pick<ReportPaper, 'organ' | 'nation' | 'motto' | 'numberLine' | 'recipients' | 'signature'>;

/** The head and foot; the signature is of who is in office on the day of the report. */
export function reportHead(titled: Titled, day: IsoDate): Head {
  const { head, family } = titled;
  return {
    ...(family === 'party' ? partyHead(titled) : stateHead(titled)),
    signature: officeSignature(head, family, day),
  };
}

/** DOCUMENTS.md §2.2: the board under its committee. */
function partyHead({ head, words }: Titled): Omit<Head, 'signature'> {
  const { committee, committeeLines } = provinceWords(head.province, head.toneStyles.party);
  return {
    organ: [...committeeLines, 'BAN TỔ CHỨC'],
    nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    motto: '',
    numberLine: `Số${NUMBER_ROOM}-BC/BTCTU`,
    recipients: [
      '- Ban Tổ chức Trung ương (để b/c);',
      `- Thường trực ${committee} (để b/c);`,
      words(`- Lưu Ban Tổ chức ${committee}.`),
    ],
  };
}

/** DOCUMENTS.md §1.2: the department under the People's Committee. */
function stateHead({ head, words }: Titled): Omit<Head, 'signature'> {
  const { phrase } = provinceWords(head.province, head.toneStyles.state);
  return {
    organ: [words('UỶ BAN NHÂN DÂN'), phrase.toUpperCase(), 'SỞ NỘI VỤ'],
    nation: words('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    motto: 'Độc lập - Tự do - Hạnh phúc',
    numberLine: `Số:${NUMBER_ROOM}/BC-SNV`,
    recipients: ['- Bộ Nội vụ (để b/c);', words(`- Uỷ ban nhân dân ${phrase} (để b/c);`), '- Lưu: VT, CCVC.'],
  };
}

/** `Lai Châu, ngày 25 tháng 11 năm 2026`. */
export function reportPlaceDate({ head, family }: Omit<Titled, 'words'>, day: IsoDate): string {
  const place = plain(head.settings.place) || provinceWords(head.province, head.toneStyles[family]).place;
  return placeDate(place, day);
}

/** Tables and bars are numbered as they come: which of them there are depends on the figures. */
export function numberedBlocks(blocks: readonly PaperBlock[]): PaperBlock[] {
  const seen = { table: 0, bars: 0 };
  return blocks.map((block) => {
    if (block.kind !== 'table' && block.kind !== 'bars') return block;
    seen[block.kind] += 1;
    const name = block.kind === 'table' ? 'Bảng' : 'Biểu đồ';
    return { ...block, title: `${name} ${seen[block.kind]}. ${block.title}` };
  });
}
