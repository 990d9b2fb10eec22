/**
 * What was typed with diacritics is looked for as it is spelled: `phuong` finds Phương and phường, `phương` only the
 * name. The texts themselves are found by `fold` first; this narrows down what was found.
 */
import { fold } from './fold.ts';

/** Marks of the tones on the second vowel, where `oà` and `òa` are two ways to write the same. */
const TONE_ON_SECOND = /([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])/gu;
const ETH = /ð/gu;

/** Form for comparing spellings: lower case, composed, the tone of oa, oe and uy on the first of them. */
export function spelled(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(TONE_ON_SECOND, '$1$3$2')
    .replace(ETH, 'đ')
    .normalize('NFC');
}

/** The words of a query that were typed with diacritics, to be compared with `spelled` texts. */
export function markedWords(query: string): string[] {
  return spelled(query)
    .split(/\s+/u)
    .filter((word) => word !== '' && fold(word) !== word);
}

/** Whether every word of `marked` stands in a text just so; `marked` comes from `markedWords`. */
export function isSpelledSo(text: string, marked: readonly string[]): boolean {
  if (marked.length === 0) return true;
  const own = spelled(text);
  return marked.every((word) => own.includes(word));
}

/**
 * Of what was found without diacritics, what is spelled as it was typed; all of it where nothing is: a tone may have
 * been typed wrongly, or be still to come.
 */
export function spelledAsTyped<T>(
  found: readonly T[],
  marked: readonly string[],
  textOf: (one: T) => string,
): readonly T[] {
  if (marked.length === 0) return found;
  const exact = found.filter((one) => isSpelledSo(textOf(one), marked));
  return exact.length > 0 ? exact : found;
}
