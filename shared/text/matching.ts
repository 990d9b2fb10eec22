/** Find-as-you-type over folded texts: without diacritics, in any word order, by initials. */
import { fold } from './fold.ts';

/** Rank of a hit, best first: the whole text, the given name, the beginning, words in order, any order, initials. */
export const SCORES = {
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

/** Whether a word of the text begins with `part`. */
function beginsWord(part: string, text: string): boolean {
  return text.startsWith(part) || text.includes(` ${part}`);
}

export function initialsOf(text: string): string {
  let letters = text.charAt(0);
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) letters += text.charAt(at + 1);
  return letters;
}

function scoreOfWord(wanted: string, text: string): number {
  if (wanted === text) return SCORES.whole;
  const last = text.lastIndexOf(' ') + 1;
  if (text.startsWith(wanted, last)) {
    return text.length - last === wanted.length ? SCORES.givenName : SCORES.givenNameStart;
  }
  if (text.startsWith(wanted)) return SCORES.start;
  if (beginsWord(wanted, text)) return SCORES.wordsInOrder;
  if (wanted.length === 1) return 0;
  const letters = initialsOf(text);
  if (letters === wanted) return SCORES.initials;
  return letters.includes(wanted) ? SCORES.initialsPart : 0;
}

export function scoreOfWords(wanted: string, parts: readonly string[], text: string): number {
  if (wanted === text) return SCORES.whole;
  if (text.startsWith(wanted)) return SCORES.start;
  // Rules most texts out before any is taken apart.
  if (!parts.every((part) => beginsWord(part, text))) return 0;
  const words = text.split(' ');
  if (beginWordsInOrder(parts, words)) return SCORES.wordsInOrder;
  return beginWords(parts, words) ? SCORES.words : 0;
}

/**
 * How well `query` (as typed) finds a text made by `fold`; 0 where it does not, higher is better. An empty query
 * finds everything with the same score. To look through many texts, make it once.
 */
export function matcherOf(query: string): (foldedText: string) => number {
  const wanted = fold(query);
  if (wanted === '') return () => 1;
  const parts = wanted.split(' ');
  return parts.length === 1
    ? (text) => scoreOfWord(wanted, text)
    : (text) => scoreOfWords(wanted, parts, text);
}

/** The same for one text. */
export function matchScore(query: string, foldedText: string): number {
  return matcherOf(query)(foldedText);
}

/** True where `query` (as typed) finds `foldedText` (made by `fold`). */
export function matches(query: string, foldedText: string): boolean {
  return matchScore(query, foldedText) > 0;
}
