/** Finds the new unit a workplace belongs to, whether it is written with the old name or the new one. */
import type { UnitCode } from '../domain/ids.ts';
import type { CommuneType, NamedCommune, NameIndex, UnitWithOrigins } from './unit-names.ts';
import {
  COMMUNE_TYPES,
  DISTRICT_TYPES,
  indexNames,
  PROVINCE_TYPES,
  phrase,
  SEPARATOR,
  SHORT_DISTRICT_TYPES,
  wordsOf,
} from './unit-names.ts';

/**
 * `exact`: the text can mean one new unit only. `ambiguous`: it can mean any of the candidates (homonyms, an
 * old commune that was split, a type that does not fit), and `unitCode` is null.
 */
export type UnitMatch =
  | { readonly certainty: 'exact'; readonly unitCode: UnitCode; readonly candidates: readonly UnitCode[] }
  | { readonly certainty: 'ambiguous'; readonly unitCode: null; readonly candidates: readonly UnitCode[] };

export type UnitMatcher = {
  /** The new unit of a free text such as `UBND xã Bum Nưa, huyện Mường Tè`; null where it names no commune. */
  match(text: string): UnitMatch | null;
  /** True where the text names a district or a province but no commune: the person works elsewhere. */
  isAboveCommune(text: string): boolean;
};

type Mention = { readonly name: string; readonly type: CommuneType | null };
type Reading = { readonly mentions: Mention[]; readonly district: string | null; readonly above: boolean };

/** Organs of a commune, after which its name may stand without a type: `Đảng uỷ Bum Nưa`. */
const ORGANS: ReadonlySet<string> = new Set(
  [
    'đảng uỷ',
    'đảng bộ',
    'ubnd',
    'uỷ ban nhân dân',
    'hđnd',
    'hội đồng nhân dân',
    'ubmttq',
    'mttq',
    'công an',
  ].map(phrase),
);
const LONGEST_ORGAN = Math.max(...[...ORGANS].map((organ) => organ.split(' ').length));

/** Length in words of the longest known name at `at`, 0 where none begins there. */
function nameAt(
  words: readonly string[],
  at: number,
  longest: number,
  known: (name: string) => boolean,
): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    if (known(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** Reads the names that follow a type (`xã`, `huyện`, …); what was read is blanked out of `words`. */
function readTyped(words: string[], names: NameIndex): Reading {
  const mentions: Mention[] = [];
  let district: string | null = null;
  let above = false;
  const isCommune = (name: string) => names.communes.has(name);
  const isDistrict = (name: string) => names.districts.has(name);
  const take = (from: number, length: number): string => {
    const taken = words.slice(from, from + length).join(' ');
    words.fill('', from, from + length);
    return taken;
  };
  for (let at = 0; at < words.length; at++) {
    for (const size of [2, 1]) {
      const type = words.slice(at, at + size).join(' ');
      const communeType = COMMUNE_TYPES.get(type);
      const next = at + size;
      if (communeType !== undefined) {
        const length = nameAt(words, next, names.longest, isCommune);
        if (length === 0) continue;
        mentions.push({ type: communeType, name: take(next, length) });
      } else if (DISTRICT_TYPES.has(type) || SHORT_DISTRICT_TYPES.has(type)) {
        const length = nameAt(words, next, names.longest, isDistrict);
        if (length === 0 && SHORT_DISTRICT_TYPES.has(type)) continue;
        above = true;
        if (length > 0) district ??= take(next, length);
      } else if (PROVINCE_TYPES.has(type)) {
        above = true;
        const end = words.indexOf(SEPARATOR, next);
        take(next, (end < 0 ? words.length : end) - next);
      } else {
        continue;
      }
      words.fill('', at, next);
      break;
    }
  }
  return { mentions, district, above };
}

/** Names without a type: a whole part between commas, or all that follows an organ of a commune. */
function readUntyped(words: readonly string[], names: NameIndex, reading: Reading): Reading {
  const mentions = [...reading.mentions];
  let { district } = reading;
  for (const part of words.join(' ').split(SEPARATOR)) {
    const left = part.split(' ').filter((word) => word !== '');
    const whole = left.join(' ');
    if (whole === '') continue;
    if (mentions.length > 0) {
      if (district === null && names.districts.has(whole)) district = whole;
      continue;
    }
    for (let at = left.length; at >= 0; at--) {
      const organ = nameAt(left, at, LONGEST_ORGAN, (name) => ORGANS.has(name));
      const name = left.slice(at + organ).join(' ');
      // A number alone (`Phường 1`) is a name only with its type.
      if ((organ > 0 || at === 0) && names.communes.has(name) && !/^\d+$/u.test(name)) {
        mentions.push({ type: null, name });
        break;
      }
    }
  }
  return { ...reading, mentions, district };
}

function read(text: string, names: NameIndex): Reading {
  const words = wordsOf(text);
  const typed = readTyped(words, names);
  // `Phòng Nội vụ huyện Mường Tè` names no commune, whatever else its words may be.
  if (typed.mentions.length === 0 && typed.above) {
    return typed.district === null ? typed : readUntyped(words, names, typed);
  }
  return readUntyped(words, names, typed);
}

type Narrowed = { readonly communes: readonly NamedCommune[]; readonly sure: boolean };

/** The communes of a mention, narrowed by type and district; `sure` is false where one of them does not fit. */
function narrow(mention: Mention, district: string | null, names: NameIndex): Narrowed {
  let communes = names.communes.get(mention.name) ?? [];
  // `UBND Mường Tè` may be that of the district.
  let sure = mention.type !== null || !names.districts.has(mention.name) || district !== null;
  if (mention.type !== null) {
    const sameType = communes.filter((commune) => commune.type === mention.type);
    if (sameType.length > 0) communes = sameType;
    else sure = false;
  }
  if (district !== null) {
    const there = communes.filter((commune) => commune.districts.has(district));
    // With a district beside it the name is an old one, if there was an old commune of that name.
    const old = there.filter((commune) => commune.era === 'old');
    if (old.length > 0) communes = old;
    else if (there.length > 0) communes = there;
    else sure = false;
  }
  return { communes, sure };
}

/** Makes a matcher for the units of a workspace; building it is the slow part, matching is not. */
export function createUnitMatcher(units: readonly UnitWithOrigins[]): UnitMatcher {
  const names = indexNames(units);
  return {
    match(text) {
      const { mentions, district } = read(text, names);
      if (mentions.length === 0) return null;
      const narrowed = mentions.map((mention) => narrow(mention, district, names));
      const candidates = [
        ...new Set(narrowed.flatMap((one) => one.communes.map((commune) => commune.unitCode))),
      ];
      const [only] = candidates;
      if (only !== undefined && candidates.length === 1 && narrowed.every((one) => one.sure)) {
        return { certainty: 'exact', unitCode: only, candidates };
      }
      return { certainty: 'ambiguous', unitCode: null, candidates };
    },
    isAboveCommune(text) {
      const { mentions, above } = read(text, names);
      return above && mentions.length === 0;
    },
  };
}
