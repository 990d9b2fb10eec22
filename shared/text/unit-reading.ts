/** Finds the names of communes and districts in a free text. */
import type { NameIndex } from './unit-names.ts';
import { type CommuneType, type Lexicon, SEPARATOR } from './unit-words.ts';

export type Mention = { readonly name: string; readonly type: CommuneType | null };

/** What a text names; `above` where it names a district or a province, `era` where it says "cũ" or "mới". */
export type Reading = {
  readonly mentions: readonly Mention[];
  readonly district: string | null;
  readonly above: boolean;
  readonly era: 'old' | 'new' | null;
};

type Typed = { mentions: Mention[]; district: string | null; above: boolean };

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
function readTyped(words: string[], names: NameIndex, lexicon: Lexicon): Typed {
  const typed: Typed = { mentions: [], district: null, above: false };
  const isCommune = (name: string) => names.communes.has(name);
  const isDistrict = (name: string) => names.districts.has(name);
  const take = (from: number, length: number): string => {
    const taken = words.slice(from, from + length).join(' ');
    words.fill('', from, from + length);
    return taken;
  };
  for (let at = 0; at < words.length; at++) {
    for (const size of [2, 1]) {
      const type = size === 1 ? (words[at] ?? '') : `${words[at]} ${words[at + 1] ?? ''}`;
      const communeType = lexicon.communeTypes.get(type);
      const next = at + size;
      if (communeType !== undefined) {
        const length = nameAt(words, next, names.longest, isCommune);
        if (length === 0) continue;
        typed.mentions.push({ type: communeType, name: take(next, length) });
      } else if (lexicon.districtTypes.has(type) || lexicon.shortDistrictTypes.has(type)) {
        const length = nameAt(words, next, names.longest, isDistrict);
        if (length === 0 && lexicon.shortDistrictTypes.has(type)) continue;
        typed.above = true;
        if (length > 0) typed.district ??= take(next, length);
      } else if (lexicon.provinceTypes.has(type)) {
        typed.above = true;
        const end = words.indexOf(SEPARATOR, next);
        take(next, (end < 0 ? words.length : end) - next);
      } else {
        continue;
      }
      words.fill('', at, next);
      break;
    }
  }
  return typed;
}

/** Names without a type: a whole part between separators, or all that follows an organ of a commune. */
function readUntyped(words: readonly string[], names: NameIndex, lexicon: Lexicon, typed: Typed): Typed {
  const mentions = [...typed.mentions];
  let { district } = typed;
  for (const part of words.join(' ').split(SEPARATOR)) {
    const left = part.split(' ').filter((word) => word !== '');
    const last = left[left.length - 1];
    if (left.length > 1 && (last === lexicon.old || last === lexicon.new)) left.pop();
    const whole = left.join(' ');
    if (whole === '') continue;
    if (mentions.length > 0 && names.districts.has(whole)) {
      district ??= whole;
      continue;
    }
    if (typed.mentions.length > 0) continue;
    // The first name is one wherever it stands in its part; another one only as a part of its own.
    for (let at = mentions.length > 0 ? 0 : left.length; at >= 0; at--) {
      const organ = nameAt(left, at, lexicon.longestOrgan, (name) => lexicon.organs.has(name));
      const name = left.slice(at + organ).join(' ');
      // A number alone (`Phường 1`) is a name only with its type.
      if ((organ > 0 || at === 0) && names.communes.has(name) && !/^\d+$/u.test(name)) {
        mentions.push({ type: null, name });
        break;
      }
    }
  }
  return { ...typed, mentions, district };
}

function eraOf(words: readonly string[], lexicon: Lexicon): Reading['era'] {
  if (words.includes(lexicon.old)) return 'old';
  return words.includes(lexicon.new) ? 'new' : null;
}

/** Reads a text against the names of the same spelling. */
export function readUnits(text: string, names: NameIndex, lexicon: Lexicon): Reading {
  const words = lexicon.words(text);
  const typed = readTyped(words, names, lexicon);
  const era = eraOf(words, lexicon);
  // `Phòng Nội vụ huyện Mường Tè` names no commune, whatever else its words may be.
  if (typed.mentions.length === 0 && typed.above && typed.district === null) return { ...typed, era };
  return { ...readUntyped(words, names, lexicon, typed), era };
}
