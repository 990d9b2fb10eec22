/** VIQR: Vietnamese typed with plain keys, marks behind the letters (`Nguye^~n Va(n A'nh`, `DDa(.ng`). */
import { isSyllable } from './syllables.ts';

const SHAPES: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031b' };
const TONES: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  "'": '\u0301',
  '.': '\u0323',
};

const LETTER = /dd|Dd|DD|([aA]\(|[aeoAEO]\^|[ouOU]\+|[aeiouyAEIOUY])([`?~'.])?/gu;
const WORD = /[A-Za-z][A-Za-z^(+`?~'.]*/gu;
/** Marks that prose hardly ever puts behind a letter, or `dd` at the beginning of a word. */
const SURE = /[aA]\([a-zA-Z`?~'.]|[aeoAEO]\^|[ouOU]\+[a-zA-Z`?~'.]|^[dD][dD]/u;
const MAYBE = /[aA]\(|[eoaEOA]\^|[ouOU]\+|\b[dD][dD]/u;
const LOOSE_TONES = /[.?'`~]+$/u;

/** Converts to Unicode (NFC): every mark that can belong to the letter before it is taken for one. */
export function decodeViqr(text: string): string {
  return text
    .replace(LETTER, (found, letter: string | undefined, tone: string | undefined) => {
      if (letter === undefined) return found === 'dd' ? 'đ' : 'Đ';
      const shape = SHAPES[letter.charAt(1)] ?? '';
      return letter.charAt(0) + shape + (tone === undefined ? '' : (TONES[tone] ?? ''));
    })
    .normalize('NFC');
}

/** Words that must be VIQR: a sure mark makes a syllable of them. 0 as soon as one such word would be none. */
export function sureViqrWords(text: string): number {
  if (!MAYBE.test(text)) return 0;
  let sure = 0;
  for (const found of text.matchAll(WORD)) {
    const [word] = found;
    if (!SURE.test(word)) continue;
    const decoded = decodeViqr(word).replace(LOOSE_TONES, '');
    // `Ba(Luat)` and `ma(n)` are remarks in brackets.
    const bracketed = text.charAt(found.index + word.length) === ')' && word.includes('(');
    if (bracketed || decoded.length < 2 || !isSyllable(decoded)) return 0;
    sure++;
  }
  return sure;
}

/** True where a word has a mark that prose hardly ever puts there. */
export function hasViqrMark(text: string): boolean {
  return MAYBE.test(text) && (text.match(WORD) ?? []).some((word) => SURE.test(word));
}
