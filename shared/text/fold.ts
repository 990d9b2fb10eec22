/** Forms of Vietnamese text for comparing. They are never shown and never stored in place of what was typed. */

/** Format characters (zero-width spaces, soft hyphens, byte order marks, direction marks) and apostrophes. */
const INVISIBLE_OR_APOSTROPHE = /[\p{Cf}\u2018\u2019\u201b\u02bc\u02bb\u02b9\u2032\u0060\u00b4\uff07]/gu;
const INVISIBLE = /\p{Cf}/u;
const MARKS = /\p{Mn}/gu;
/** Đ does not decompose; Ð and ð (eth) are what some keyboards put in its place. */
const D_WITH_STROKE = /[đð]/gu;
const SPACES = /\s+/gu;

/** Combining marks of the five written tones, with the digit that stands for each in a comparison form. */
const TONE_DIGITS: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
};
const TONE_MARKS = /[\u0300\u0309\u0303\u0301\u0323]/gu;
const WORDS = /[\p{L}\p{M}]+/gu;

/** Decomposed first, so that both Unicode forms of a text take the same way from here on. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(INVISIBLE_OR_APOSTROPHE, (char) => (INVISIBLE.test(char) ? '' : "'"))
    .toLowerCase()
    .replace(SPACES, ' ')
    .trim();
}

/**
 * Form for searching and for finding duplicates: lower case, no marks, đ as d, single spaces, no invisible
 * characters, one kind of apostrophe. Composed and decomposed spellings give the same result.
 */
export function fold(text: string): string {
  return foldLatin(text) ?? foldAny(text);
}

function foldAny(text: string): string {
  return plain(text).replace(MARKS, '').replace(D_WITH_STROKE, 'd');
}

/** Letters with which Vietnamese is written, and the combining marks: of these each folds by itself. */
const LATIN_END = 0x250;
const MARKS_FROM = 0x300;
const MARKS_END = 0x370;
const VIETNAMESE_FROM = 0x1e00;
const VIETNAMESE_END = 0x1f00;

/** What one character becomes, by its code: its own code, or one of these. Made when it is first met. */
const foldedCodes = new Int16Array(VIETNAMESE_END);
const NOT_MET = 0;
const NOTHING_LEFT = -1;
/** It becomes several, which is left to `foldAny`. */
const SEVERAL = -2;
const SPACE = 32;

function foldCode(code: number): number {
  const char = String.fromCharCode(code);
  const folded = /\s/u.test(char) ? ' ' : foldAny(char);
  const becomes = folded.length > 1 ? SEVERAL : folded === '' ? NOTHING_LEFT : folded.charCodeAt(0);
  foldedCodes[code] = becomes;
  return becomes;
}

/** Where a text is put together: letter by letter in a string costs several times as much. */
const put = new Uint16Array(2048);

/**
 * The same as `foldAny`, character by character, which is many times faster: rosters of a whole country are folded on
 * opening. Null where a character may mean something else beside its neighbours, and for long texts.
 */
function foldLatin(text: string): string | null {
  if (text.length > put.length) return null;
  let length = 0;
  let afterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isMark = code >= MARKS_FROM && code < MARKS_END;
    const isLatin = code < LATIN_END || (code >= VIETNAMESE_FROM && code < VIETNAMESE_END);
    // A mark of its own is no space, yet nothing is left of it.
    if (!isLatin && !(isMark && !afterSpace)) return null;
    const known = foldedCodes[code] ?? NOT_MET;
    const becomes = known === NOT_MET ? foldCode(code) : known;
    if (becomes === SEVERAL) return null;
    if (becomes === NOTHING_LEFT || (becomes === SPACE && afterSpace)) continue;
    put[length++] = becomes;
    afterSpace = becomes === SPACE;
  }
  if (afterSpace && length > 0) length--;
  return Reflect.apply(String.fromCharCode, null, put.subarray(0, length));
}

/**
 * Form for telling whether two spellings are the same word wherever the tone mark sits (`hòa`/`hoà`,
 * `ủy`/`uỷ`): lower case, each word with its tone as a digit at the end (`hoa1`). Letters stay apart
 * (`hoa` is not `hoă`), and so do tones.
 */
export function toneNormalised(text: string): string {
  return plain(text).replace(WORDS, (word) => {
    let tones = '';
    const letters = word.replace(TONE_MARKS, (mark) => {
      tones += TONE_DIGITS[mark] ?? '';
      return '';
    });
    return letters.normalize('NFC') + tones;
  });
}
