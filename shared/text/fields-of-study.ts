/** Fields of study named in the text of a degree. */
import { toneNormalised } from './fold.ts';
import { STUDY_ABBREVIATIONS, STUDY_FIELDS } from './study-catalogue.ts';

function wordsOf(text: string): string[] {
  return toneNormalised(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Words of the key to the field's name; an abbreviation is a key of one word. */
const BY_KEY = new Map<string, string>([
  ...STUDY_FIELDS.map((field): [string, string] => [wordsOf(field).join(' '), field]),
  ...Object.entries(STUDY_ABBREVIATIONS).map(([short, field]): [string, string] => [
    wordsOf(short).join(' '),
    field,
  ]),
]);
const LONGEST = Math.max(...[...BY_KEY.keys()].map((key) => key.split(' ').length));

/**
 * Fields of study understood from the text of a degree, lower case Vietnamese, in order of mention, each once;
 * empty where none is known. The place of the tone mark and dashes between words do not matter.
 */
export function fieldsOfStudy(text: string): string[] {
  const found: string[] = [];
  for (const part of text.split(/[;,/+\n]/u)) {
    const words = wordsOf(part);
    for (let at = 0; at < words.length; ) {
      let length = Math.min(LONGEST, words.length - at);
      while (length > 0 && !BY_KEY.has(words.slice(at, at + length).join(' '))) length--;
      const field = BY_KEY.get(words.slice(at, at + length).join(' '));
      if (field !== undefined && !found.includes(field)) found.push(field);
      at += Math.max(length, 1);
    }
  }
  return found;
}
