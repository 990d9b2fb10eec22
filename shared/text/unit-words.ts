/** Words by which texts name communes, districts and their organs, in one of two spellings. */
import type { UnitType } from '../domain/unit.ts';
import { fold, toneNormalised } from './fold.ts';
import { remembered } from './remembered.ts';

/** Type of a commune-level unit, old or new; thị trấn exists only before the merger. */
export type CommuneType = UnitType | 'township';

export const SEPARATOR = ',';

/** A form of text for comparing: with its marks (`toneNormalised`) or without (`fold`). */
type Spelling = (text: string) => string;

const INVISIBLE = /\p{Cf}/gu;
const BREAKS = /[\n\r\t,;:()[\]/|]| [-–—] /gu;
const NO_WORD = /[^\p{L}\p{M}\p{N},'\u2018\u2019\u201b\u02bc\u02bb\u02b9\u2032\u0060\u00b4\uff07]+/u;
const COMMUNE_WORDS: readonly (readonly [string, CommuneType])[] = [
  ['xã', 'commune'],
  ['x', 'commune'],
  ['phường', 'ward'],
  ['p', 'ward'],
  ['thị trấn', 'township'],
  ['tt', 'township'],
  ['đặc khu', 'special-zone'],
];
const DISTRICT_WORDS = ['huyện', 'quận', 'thị xã', 'thành phố', 'huyện uỷ', 'quận uỷ', 'thị uỷ', 'thành uỷ'];
const SHORT_DISTRICT_WORDS = ['h', 'q', 'tp', 'tx'];
const PROVINCE_WORDS = ['tỉnh', 'tỉnh uỷ'];
/** Organs of a commune, after which its name may stand without a type: `Đảng uỷ Bum Nưa`. */
const ORGANS = [
  ...['đảng uỷ', 'đảng bộ', 'ubnd', 'uỷ ban nhân dân', 'hđnd', 'hội đồng nhân dân', 'ubmttq', 'mttq'],
  ...['công an', 'đu', 'ban chqs', 'ttpvhcc'],
];

/** The words above in one spelling, and how to bring a text into it. */
export type Lexicon = {
  readonly words: (text: string) => string[];
  /** The words of a text without separators, joined by spaces. */
  readonly phrase: (text: string) => string;
  readonly communeTypes: ReadonlyMap<string, CommuneType>;
  /** Before the name of a district or of one of its organs; the short ones need a known name after them. */
  readonly districtTypes: ReadonlySet<string>;
  readonly shortDistrictTypes: ReadonlySet<string>;
  readonly provinceTypes: ReadonlySet<string>;
  readonly organs: ReadonlySet<string>;
  /** Words in the longest organ. */
  readonly longestOrgan: number;
  /** "cũ" and "mới": which of two units of one name is meant. */
  readonly old: string;
  readonly new: string;
};

/**
 * Words for comparing; commas, strokes, brackets, line ends and free-standing dashes become `,`, dots and other
 * dashes only part words (`TP.` is `tp`, `Phan Rang-Tháp Chàm` is four words).
 */
function wordsIn(text: string, spell: Spelling): string[] {
  const words: string[] = [];
  for (const word of text.replace(INVISIBLE, '').replace(BREAKS, ' , ').split(NO_WORD)) {
    const form = word === '' ? '' : spell(word);
    if (form !== '') words.push(form);
  }
  return words;
}

function lexicon(spelling: Spelling): Lexicon {
  const spell = remembered(spelling);
  const words = (text: string) => wordsIn(text, spell);
  const phrase = (text: string) =>
    words(text)
      .filter((word) => word !== SEPARATOR)
      .join(' ');
  return {
    words,
    phrase,
    communeTypes: new Map(COMMUNE_WORDS.map(([word, type]) => [phrase(word), type])),
    districtTypes: new Set(DISTRICT_WORDS.map(phrase)),
    shortDistrictTypes: new Set(SHORT_DISTRICT_WORDS.map(phrase)),
    provinceTypes: new Set(PROVINCE_WORDS.map(phrase)),
    organs: new Set(ORGANS.map(phrase)),
    longestOrgan: Math.max(...ORGANS.map((organ) => organ.split(' ').length)),
    old: phrase('cũ'),
    new: phrase('mới'),
  };
}

export const WITH_MARKS = lexicon(toneNormalised);
export const WITHOUT_MARKS = lexicon(fold);
