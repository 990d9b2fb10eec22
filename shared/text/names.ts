/** Vietnamese person names: family name first, given name last; lists are sorted by the given name. */
import { fold } from './fold.ts';
import { remembered } from './remembered.ts';

export type NameParts = { readonly family: string; readonly middle: string; readonly given: string };

const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** First character given to the alphabet in a sort key; digits and punctuation lie below it. */
const FIRST_LETTER = 0x40;
const RANKS = new Map([...ALPHABET].map((letter, i) => [letter, String.fromCharCode(FIRST_LETTER + i)]));
/** Dictionary order: ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONE_RANKS = new Map([
  ['\u0300', '1'],
  ['\u0309', '2'],
  ['\u0303', '3'],
  ['\u0301', '4'],
  ['\u0323', '5'],
]);
/** Lower than anything a part of the key can hold, so that a shorter part comes first. */
const PART_END = '!';
const SPACE = '#';

/** Splits a full name at its spaces; a single word is a given name. Nothing is re-spelt. */
export function splitName(fullName: string): NameParts {
  const words = fullName
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length <= 1) return { family: '', middle: '', given: words[0] ?? '' };
  return {
    family: words[0] ?? '',
    middle: words.slice(1, -1).join(' '),
    given: words[words.length - 1] ?? '',
  };
}

/** First letters of the words, folded: `nva` for `Nguyễn Văn Ánh`. */
export function initials(text: string): string {
  return fold(text)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

/** Letters in dictionary order, then tones; two levels, as a dictionary compares. */
function partKey(part: string): string {
  let letters = '';
  let tones = '';
  for (const char of part.normalize('NFC').toLowerCase()) {
    if (char === ' ') {
      letters += SPACE;
      tones += '0';
      continue;
    }
    let base = char;
    let tone = '0';
    if (!RANKS.has(base)) {
      const marks = [...char.normalize('NFD')];
      tone = marks.map((mark) => TONE_RANKS.get(mark)).find((rank) => rank !== undefined) ?? '0';
      base = marks
        .filter((mark) => !TONE_RANKS.has(mark))
        .join('')
        .normalize('NFC');
      // A foreign mark (ë, ñ) leaves the plain letter.
      if (!RANKS.has(base)) base = marks[0] ?? char;
    }
    letters += RANKS.get(base) ?? base;
    tones += tone;
  }
  return `${letters}${PART_END}${tones}${PART_END}`;
}

/** Families and given names are few, people many. */
const keyOf = remembered(partKey);

/**
 * Key that sorts people by given name, then family name, then middle names, in the order of a Vietnamese
 * dictionary (DOCUMENTS.md §5). Comparable byte by byte, as SQLite's BINARY collation does; upper and lower
 * case are the same. Agrees with `Intl.Collator('vi')` on each of the three parts.
 */
export function sortKey(fullName: string): string {
  const { family, middle, given } = splitName(fullName);
  // One text: put together with a plus it would be the pieces for as long as it is kept.
  return [keyOf(given), keyOf(family), keyOf(middle)].join('');
}

/** What a roster stores of a name besides the name: the folded form and the sort key. */
export type NameKeys = { readonly folded: string; readonly sort: string };

export function nameKeys(fullName: string): NameKeys {
  return { folded: fold(fullName), sort: sortKey(fullName) };
}
