/** Where a search finds its words in a text as it is read, so that they can be marked there. */
import { fold } from './fold.ts';

/** From (inclusive) and to (exclusive) in the text, in UTF-16 units. */
export type Range = readonly [from: number, to: number];

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** The folded text, and for each of its characters where it stands in the text. */
function foldWithPlaces(text: string): { folded: string; places: Range[] } {
  let folded = '';
  const places: Range[] = [];
  let at = 0;
  for (const char of text) {
    const plain = /\s/u.test(char) ? ' ' : fold(char);
    for (const part of plain.split('')) {
      folded += part;
      places.push([at, at + char.length]);
    }
    at += char.length;
  }
  return { folded, places };
}

/**
 * Where the words of `query` begin words of `text`, without diacritics and in any order, from left to right and without
 * overlaps. Null where one of them is not found; none where nothing is asked for.
 */
export function foundRanges(query: string, text: string): Range[] | null {
  const { folded, places } = foldWithPlaces(text);
  const marked = new Set<number>();
  for (const word of fold(query).split(' ')) {
    if (word === '') continue;
    let isFound = false;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (at > 0 && WORD_CHARACTER.test(folded.charAt(at - 1))) continue;
      isFound = true;
      for (let part = at; part < at + word.length; part += 1) marked.add(part);
    }
    if (!isFound) return null;
  }
  const ranges: [number, number][] = [];
  for (const part of [...marked].sort((a, b) => a - b)) {
    const place = places[part];
    if (place === undefined) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] >= place[0]) last[1] = Math.max(last[1], place[1]);
    else ranges.push([...place]);
  }
  return ranges;
}
