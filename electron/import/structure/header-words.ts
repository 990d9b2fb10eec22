/** Words of a header cell in the form they are looked up in. */
import { fold } from '../../../shared/text/fold.ts';

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;
const BETWEEN_FOLDED = /[^a-z0-9]+/gu;
/** The letter `đ` and all vowels with marks: where none of them stands, the text was typed without diacritics. */
const MARKED_LETTER = /[^\p{ASCII}]/u;

/** Folded words with single spaces between them; signs, dots and line breaks are gaps. */
export function wordsOf(text: string): string {
  return fold(text).replace(BETWEEN_FOLDED, ' ').trim();
}

/** As `wordsOf`, without what stands in brackets, unless nothing else does. */
export function wordsOutsideBrackets(text: string): string {
  const outside = wordsOf(text.replace(BRACKETS, ' '));
  return outside === '' ? wordsOf(text) : outside;
}

/** Lower-case words with their diacritics. */
export function markedWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}

/** True for a text typed without diacritics, where `Nam` may stand for `Năm`. */
export function isUnmarked(text: string): boolean {
  return !MARKED_LETTER.test(text.normalize('NFC'));
}

/** Header text as it is shown: one line, single spaces. */
export function shownHeader(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
