/** Phrases that several papers share: units, provinces, titles, gaps, dates of birth. */

import type { PartialDate } from '../domain/dates.ts';
import type { DecisionFamily, ToneStyle } from '../domain/decision.ts';
import { type Person, presentPosition } from '../domain/person.ts';
import type { Bloc } from '../domain/post.ts';
import type { Province, Unit } from '../domain/unit.ts';
import { officialDate } from '../text/official-date.ts';
import { applyToneStyle, toneTemplate } from '../text/tone-style.ts';

/** A blank to be filled by hand. */
export const GAP = '……';

const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** Text in NFC on one line, without the control characters no file format can carry. */
export function plain(text: string): string {
  const normal = text.normalize('NFC');
  // Lists ask of hundreds of thousands of cells, hardly one of which has anything to be taken out.
  if (!UNPRINTABLE.test(normal)) return normal.trim();
  return normal
    .replace(/\s*[\r\n\t]+\s*/g, ' ')
    .replace(/\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/gu, '')
    .trim();
}

/** What the office typed for the middle of a sentence, without the punctuation that ends one. */
export function clause(text: string): string {
  return plain(text).replace(/[\s.;,]+$/u, '');
}

const UNIT_TYPE = { commune: 'xã', ward: 'phường', 'special-zone': 'đặc khu' } as const;

/** `xã Mường Tè`, but `Phường 1`: the type is part of a name that is a number (NĐ 30, Phụ lục II). */
export function unitPhrase(unit: Unit): string {
  const type = UNIT_TYPE[unit.type];
  const written = /^\d/.test(unit.name) ? type.charAt(0).toUpperCase() + type.slice(1) : type;
  return `${written} ${unit.name}`;
}

/** Words that depend on whether the upper level is a province or a city under the central government. */
export interface ProvinceWords {
  /** `tỉnh` or `thành phố`. */
  type: string;
  /** `tỉnh Lai Châu`, `Thành phố Hồ Chí Minh`. */
  phrase: string;
  /** `Tỉnh uỷ` or `Thành uỷ`, in the wanted tone style. */
  committee: string;
  /** The committee in capitals as the head of a paper has it, one entry a line. */
  committeeLines: string[];
  /** Place of the date line where the office set none. */
  place: string;
}

/** Names formed from a person's name keep the capital type and are never written without it. */
const NAMED_AFTER_A_PERSON = 'Hồ Chí Minh';

export function provinceWords(province: Province, style: ToneStyle): ProvinceWords {
  const city = province.type === 'city';
  const type = city ? 'thành phố' : 'tỉnh';
  const personal = province.name === NAMED_AFTER_A_PERSON;
  const committee = applyToneStyle(city ? 'Thành uỷ' : 'Tỉnh uỷ', style);
  const phrase = `${personal ? 'Thành phố' : type} ${province.name}`;
  const lines = personal ? [committee, phrase] : [`${committee} ${province.name}`];
  return {
    type,
    phrase,
    committee,
    committeeLines: lines.map((line) => line.toUpperCase()),
    place: personal ? `Thành phố ${province.name}` : province.name,
  };
}

/** Whose a list or a report is, as the properties of files name it: `Ban Tổ chức Tỉnh uỷ Lai Châu`, `Sở Nội vụ tỉnh Lai Châu`. */
export function deskOrgan(province: Province, family: DecisionFamily, style: ToneStyle): string {
  const { committee, phrase } = provinceWords(province, style);
  return family === 'party' ? `Ban Tổ chức ${committee} ${province.name}` : `Sở Nội vụ ${phrase}`;
}

/** Abbreviations of the catalogue, spelled out in running text. Longest first. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bTTPVHCC\b/g, 'Trung tâm Phục vụ hành chính công'],
  [/\bUBMTTQ\b/g, 'Uỷ ban Mặt trận Tổ quốc'],
  [/\bMTTQ\b/g, 'Mặt trận Tổ quốc'],
  [/\bHĐND\b/gu, 'Hội đồng nhân dân'],
  [/\bUBND\b/g, 'Uỷ ban nhân dân'],
  [/\bUBKT\b/g, 'Uỷ ban Kiểm tra'],
  [/\bTNCS\b/g, 'Thanh niên Cộng sản'],
  [/\bBCH\b/g, 'Ban Chấp hành'],
  [/\bBTV\b/g, 'Ban Thường vụ'],
];

/** A catalogue title or body name in full and in the wanted tone style. */
export function spelledOut(name: string, style: ToneStyle): string {
  const full = ABBREVIATIONS.reduce(
    (text, [short, long]) => text.replace(short, long),
    name.normalize('NFC'),
  );
  return applyToneStyle(full, style);
}

/** The organ of a commune that a civil servant of a bloc is sent to. */
export function organOf(bloc: Bloc, unit: Unit, style: ToneStyle): string {
  const say = toneTemplate(style);
  const where = unitPhrase(unit);
  switch (bloc) {
    case 'party':
      return say`Đảng uỷ ${where}`;
    case 'council':
      return say`Hội đồng nhân dân ${where}`;
    case 'front':
      return say`Uỷ ban Mặt trận Tổ quốc Việt Nam ${where}`;
    case 'military':
      return say`Ban Chỉ huy quân sự ${where}`;
    case 'government':
    case 'service':
      return say`Uỷ ban nhân dân ${where}`;
  }
}

/** Present position as it stands in the roster, spaces tidied. */
export function presentPositionOf(person: Person): string {
  return plain(presentPosition(person));
}

/** `sinh ngày 05 tháng 02 năm 1985`, `sinh tháng 7 năm 1985`, `sinh năm 1985`; null where it is not known. */
export function bornPhrase(birth: PartialDate): string | null {
  const { value, precision } = birth;
  if (value === null || precision === null) return null;
  if (precision === 'day') return `sinh ${officialDate(value)}`;
  if (precision === 'year') return `sinh năm ${value}`;
  const [, rest = ''] = officialDate(`${value}-01`).split(' tháng ');
  return `sinh tháng ${rest}`;
}

/** `05` for `5`; anything longer or with letters as it is. */
export function paddedNumber(number: string): string {
  const text = plain(number);
  return /^\d$/.test(text) ? `0${text}` : text;
}

/** First letter in capitals, the rest as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Five-year term of the People's Councils in which a day lies: `2026 - 2031`. */
export function councilTerm(isoDate: string): string {
  const year = Number(isoDate.slice(0, 4));
  const start = 2026 + Math.floor((year - 2026) / 5) * 5;
  return `${start} - ${start + 5}`;
}
