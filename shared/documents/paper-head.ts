/** The head of a paper by the organ that issues it: its lines, its authority line, how it is named (DOCUMENTS.md §1.2, §2.2). */
import type { DecisionFamily, ToneStyle } from '../domain/decision.ts';
import { familyOfIssuer, type Issuer, isCommuneIssuer } from '../domain/issuer.ts';
import type { Province, Unit } from '../domain/unit.ts';
import { toneTemplate } from '../text/tone-style.ts';
import { GAP, provinceWords, unitPhrase } from './wording.ts';

export interface PaperHead {
  family: DecisionFamily;
  /** The organ above, in capitals, one entry a line; empty where none is printed. */
  superior: string[];
  /** The organ that issues, in bold capitals. */
  organ: string[];
  /** Who decides, in capitals: the authority line of State papers, and in "… QUYẾT ĐỊNH" of the Party. */
  authority: string;
  /** As the properties of the file name it: `Ủy ban nhân dân tỉnh Lai Châu`. */
  organName: string;
  /** Who decides, in running text: `Chủ tịch Ủy ban nhân dân tỉnh Lai Châu`. */
  decider: string;
  /** Place of the date line of a commune's papers; '' where that of the province is meant. */
  place: string;
}

/** `xã Mường Tè`; a dotted gap where the paper is about no commune. */
export function wherePhrase(unit: Unit | null): string {
  return unit === null ? `xã ${GAP}` : unitPhrase(unit);
}

/** The head of the papers of `issuer`; organs of communes are those of `unit`. */
export function headOf(issuer: Issuer, province: Province, unit: Unit | null, style: ToneStyle): PaperHead {
  const head = linesOf(issuer, province, unit, style);
  const chair = issuer === 'province-chair' || issuer === 'commune-chair';
  const before = chair ? 'Chủ tịch ' : issuer === 'home-affairs' ? 'Giám đốc ' : '';
  return { ...head, decider: before + head.organName };
}

function linesOf(
  issuer: Issuer,
  province: Province,
  unit: Unit | null,
  style: ToneStyle,
): Omit<PaperHead, 'decider'> {
  const say = toneTemplate(style);
  const upper = (text: string) => text.toUpperCase();
  const words = provinceWords(province, style);
  const provinceName = `${words.type} ${province.name}`;
  const where = wherePhrase(unit);
  const committee = say`Uỷ ban nhân dân`;
  const council = 'Hội đồng nhân dân';
  const common = {
    family: familyOfIssuer(issuer),
    superior: [] as string[],
    place: isCommuneIssuer(issuer) ? (unit?.name ?? GAP) : '',
  };
  switch (issuer) {
    case 'province-chair':
    case 'province-committee': {
      const name = `${committee} ${provinceName}`;
      return {
        ...common,
        organ: [upper(committee), upper(provinceName)],
        authority: upper(issuer === 'province-chair' ? `Chủ tịch ${name}` : name),
        organName: `${committee} ${words.phrase}`,
      };
    }
    case 'province-council':
      return {
        ...common,
        organ: [upper(council), upper(provinceName)],
        authority: upper(`Thường trực ${council} ${provinceName}`),
        organName: `Thường trực ${council} ${words.phrase}`,
      };
    case 'home-affairs':
      return {
        ...common,
        superior: [upper(committee), upper(provinceName)],
        organ: ['SỞ NỘI VỤ'],
        authority: 'GIÁM ĐỐC SỞ NỘI VỤ',
        organName: `Sở Nội vụ ${words.phrase}`,
      };
    case 'province-front': {
      const front = say`Uỷ ban Mặt trận Tổ quốc Việt Nam`;
      return {
        ...common,
        // The Front shortens its own name at the head: in full it would not go on one line there.
        superior: [upper(say`Uỷ ban MTTQ Việt Nam`), upper(provinceName)],
        organ: ['BAN THƯỜNG TRỰC'],
        authority: upper(`Ban Thường trực ${front} ${provinceName}`),
        organName: `Ban Thường trực ${front} ${words.phrase}`,
      };
    }
    case 'commune-chair':
    case 'commune-committee': {
      const name = `${committee} ${where}`;
      return {
        ...common,
        organ: [upper(committee), upper(where)],
        authority: upper(issuer === 'commune-chair' ? `Chủ tịch ${name}` : name),
        organName: name,
      };
    }
    case 'commune-council':
      return {
        ...common,
        organ: [upper(council), upper(where)],
        authority: upper(`Thường trực ${council} ${where}`),
        organName: `Thường trực ${council} ${where}`,
      };
    case 'party-standing':
    case 'party-permanent': {
      const who = issuer === 'party-standing' ? 'Ban Thường vụ' : 'Thường trực';
      return {
        ...common,
        organ: words.committeeLines,
        authority: upper(`${who} ${words.committee}`),
        organName: `${who} ${words.committee} ${province.name}`,
      };
    }
    case 'party-organisation':
      return {
        ...common,
        superior: words.committeeLines,
        organ: ['BAN TỔ CHỨC'],
        authority: upper(`Ban Tổ chức ${words.committee}`),
        organName: `Ban Tổ chức ${words.committee} ${province.name}`,
      };
    case 'commune-party-standing':
    case 'commune-party': {
      const who = issuer === 'commune-party-standing' ? 'Ban Thường vụ' : 'Ban Chấp hành';
      const body = issuer === 'commune-party' ? say`Đảng bộ ${where}` : say`Đảng uỷ ${where}`;
      return {
        ...common,
        superior: [upper(`Đảng bộ ${provinceName}`)],
        organ: [upper(say`Đảng uỷ ${where}`)],
        authority: upper(`${who} ${body}`),
        organName: `${who} ${body}`,
      };
    }
  }
}
