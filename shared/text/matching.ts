/** Find-as-you-type over folded texts: without diacritics, in any word order, by initials. */
import { fold } from './fold.ts';

/** Rank of a hit, best first: the whole text, the given name, the beginning, words in order, any order, initials. */
const SCORES = {
  whole: 100,
  givenName: 90,
  givenNameStart: 80,
  start: 70,
  wordsInOrder: 60,
  words: 50,
  initials: 40,
  initialsPart: 30,
} as const;

/** Each query word begins a word of its own. Longest first, so that a short one cannot take a long one's place. */
function beginWords(query: readonly string[], words: readonly string[]): boolean {
  const free = [...words];
  for (const part of [...query].sort((a, b) => b.length - a.length)) {
    const at = free.findIndex((word) => word.startsWith(part));
    if (at < 0) return false;
    free.splice(at, 1);
  }
  return true;
}

function beginWordsInOrder(query: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const part of query) {
    while (at < words.length && !words[at]?.startsWith(part)) at++;
    if (at++ >= words.length) return false;
  }
  return true;
}

/**
 * How well `query` (as typed) finds `foldedText` (made by `fold`); 0 where it does not, higher is better.
 * An empty query finds everything with the same score.
 */
export function matchScore(query: string, foldedText: string): number {
  const wanted = fold(query);
  if (wanted === '') return 1;
  if (wanted === foldedText) return SCORES.whole;
  const parts = wanted.split(' ');
  const words = foldedText.split(' ');
  const last = words[words.length - 1] ?? '';
  if (parts.length === 1) {
    if (last === wanted) return SCORES.givenName;
    if (last.startsWith(wanted)) return SCORES.givenNameStart;
  }
  if (foldedText.startsWith(wanted)) return SCORES.start;
  if (beginWordsInOrder(parts, words)) return SCORES.wordsInOrder;
  if (beginWords(parts, words)) return SCORES.words;
  if (parts.length === 1 && wanted.length > 1) {
    const letters = words.map((word) => word.charAt(0)).join('');
    if (letters === wanted) return SCORES.initials;
    if (letters.includes(wanted)) return SCORES.initialsPart;
  }
  return 0;
}

/** True where `query` (as typed) finds `foldedText` (made by `fold`). */
export function matches(query: string, foldedText: string): boolean {
  return matchScore(query, foldedText) > 0;
}
