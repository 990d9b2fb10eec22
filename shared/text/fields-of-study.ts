/** Fields of study named in the text of a degree. */
import { toneNormalised } from './fold.ts';
import { STUDY_ABBREVIATIONS, STUDY_FIELDS } from './study-catalogue.ts';

function wordsOf(text: string): string[] {
  return toneNormalised(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

interface Keys {
  /** Words of the key to the field's name; an abbreviation is a key of one word. */
  readonly fields: ReadonlyMap<string, string>;
  /** Words of the longest key. */
  readonly longest: number;
}

let kept: Keys | null = null;

/** Put together with the first degree that is read: a start of the program reads none. */
function keys(): Keys {
  kept ??= keysOf([
    ...STUDY_FIELDS.map((field): [string, string] => [field, field]),
    ...Object.entries(STUDY_ABBREVIATIONS),
  ]);
  return kept;
}

function keysOf(named: readonly (readonly [string, string])[]): Keys {
  const fields = new Map(named.map(([name, field]) => [wordsOf(name).join(' '), field]));
  return { fields, longest: Math.max(...[...fields.keys()].map((key) => key.split(' ').length)) };
}

/**
 * Fields of study understood from the text of a degree, lower case Vietnamese, in order of mention, each once;
 * empty where none is known. The place of the tone mark and dashes between words do not matter.
 */
export function fieldsOfStudy(text: string): string[] {
  const { fields, longest } = keys();
  const found: string[] = [];
  for (const part of text.split(/[;,/+\n]/u)) {
    const words = wordsOf(part);
    for (let at = 0; at < words.length; ) {
      let length = Math.min(longest, words.length - at);
      while (length > 0 && !fields.has(words.slice(at, at + length).join(' '))) length--;
      const field = fields.get(words.slice(at, at + length).join(' '));
      if (field !== undefined && !found.includes(field)) found.push(field);
      at += Math.max(length, 1);
    }
  }
  return found;
}
