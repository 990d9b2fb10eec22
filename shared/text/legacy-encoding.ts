/** Text typed in the fonts used before Unicode: told from proper text word by word, and converted. */
import { TCVN3, VNI } from './legacy-tables.ts';
import { restoreLostLetters } from './lost-letters.ts';
import { remembered } from './remembered.ts';
import { isSyllable, isWellMarkedSyllable } from './syllables.ts';
import { decodeViqr, hasViqrMark, sureViqrWords } from './viqr.ts';

export { hasLostLetters } from './lost-letters.ts';

/** `tcvn3-capitals` is text of the capital fonts (`.VnTimeH`), whose small letters are shown as capitals. */
export type Encoding = 'unicode' | 'tcvn3' | 'tcvn3-capitals' | 'vni' | 'viqr';

/** `confidence` is 0–1: how much of what can be told speaks for `encoding`. */
export type DetectedEncoding = { readonly encoding: Encoding; readonly confidence: number };

/** Letters that only Vietnamese Unicode text has; the marks of its decomposed form and 1EA0–1EF9 besides. */
const UNICODE_LETTERS: ReadonlySet<number> = new Set([...'ĂăĐđĨĩŨũƠơƯư'].map((char) => char.charCodeAt(0)));
const HIGH = /[\u00a1-\u00ff]/u;
/** Runs of what a legacy font shows as letters; signs of measure (`°`, `²`) part words. */
const WORD = /[A-Za-z\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c0-\u00ff]+/gu;
const PLAIN_LETTER = /[A-Za-z]/u;
const PLAIN_SMALL = /[a-z]/u;
/** `µm` is a measure, although it would be a word in TCVN3. */
const MEASURE = /^µm$/u;
/** Signs that stand in no word of proper text, so that even a word with a lost letter (`V¬ng`) is TCVN3. */
const SIGN = /[\u00a1-\u00b9\u00bb-\u00bf\u00d7\u00f7]/u;
const SIGN_IN_WORD =
  /[A-Za-z][\u00a1-\u00b9\u00bb-\u00bf\u00d7\u00f7]|[\u00a1-\u00b9\u00bb-\u00bf\u00d7\u00f7][A-Za-z]/u;
/** Marks of VNI that no Vietnamese letter has in Unicode, or that never follow such a letter there. */
const VNI_SIGN =
  /[A-Za-zôöÔÖ][øûïüëäåØÛÏÜËÄÅ]|[öñæîÖÑÆÎ]|[aeoAEO][âÂ]|[aeAE][àáãÀÁÃ]|[aA][èéêúÈÉÊÚ]|[aeouyAEOUY][õùÕÙ]/u;
/** The letter some keyboards type for đ. */
const ETH = /[Ðð]/gu;
/** Two capitals, or a small letter of the old font before a capital. */
const CAPITALS = /\p{Lu}{2}|\p{Ll}\p{Lu}/u;
const SHORT_FORM = /^[B-DF-HJ-NP-TV-ZĐ]+$/u;
/** Of the marked words of a cell at least so many must become syllables. */
const SHARE_OF_SYLLABLES = 0.6;
const VNI_LETTERS = /[aeouyAEOUYôöÔÖ][ØÙÛÕÏÊÈÉÚÜËÂÀÁÅÃÄøùûõïêèéúüëâàáåãä]|[ìíæóòôöîñÌÍÆÓÒÔÖÎÑ]/gu;

function decodeTcvn3(text: string): string {
  let decoded = '';
  for (const char of text) decoded += TCVN3.get(char) ?? char;
  return decoded;
}

function decodeVni(text: string): string {
  const one = (char: string) => VNI.get(char) ?? char;
  return text.replace(VNI_LETTERS, (seen) => VNI.get(seen) ?? one(seen.charAt(0)) + one(seen.charAt(1)));
}

const LATIN = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/u;

/** True where the text has a letter that the encoding does not: `à` is no byte of TCVN3, `é` alone none of VNI. */
function hasForeignLetter(text: string, encoding: Encoding): boolean {
  if (encoding === 'vni') return LATIN.test(text.replace(VNI_LETTERS, ''));
  return encoding !== 'viqr' && [...text].some((char) => LATIN.test(char) && !TCVN3.has(char));
}

/** Converts `text`, taken to be in `encoding`, to Unicode in NFC; `unicode` only composes. */
export function decodeLegacy(text: string, encoding: Encoding): string {
  const composed = text.normalize('NFC');
  switch (encoding) {
    case 'unicode':
      return composed;
    case 'tcvn3':
      return restoreLostLetters(decodeTcvn3(composed));
    case 'tcvn3-capitals':
      return restoreLostLetters(decodeTcvn3(composed)).toUpperCase();
    case 'vni':
      return decodeVni(composed);
    case 'viqr':
      return decodeViqr(composed);
  }
}

type Script = 'plain' | 'high' | 'vietnamese';

/** `plain` has no letters beyond ASCII, `high` some that cp1252 has, `vietnamese` some that only Unicode has. */
function scriptOf(text: string): Script {
  let script: Script = 'plain';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xa1) continue;
    if (code <= 0xff) script = 'high';
    else if (
      (code >= 0x1ea0 && code <= 0x1ef9) ||
      (code >= 0x300 && code <= 0x36f) ||
      UNICODE_LETTERS.has(code)
    ) {
      return 'vietnamese';
    }
  }
  return script;
}

/** Words that speak for each encoding; the last two tell a capital font from the regular one. */
type Votes = { unicode: number; tcvn3: number; vni: number; viqr: number; capitals: number; small: number };

/** In which readings a marked word is a syllable. */
type WordReadings = {
  /** False for words that say nothing. */
  readonly counts: boolean;
  readonly asIs: boolean;
  readonly tcvn3: boolean;
  readonly vni: boolean;
  readonly capitals: boolean;
};
const SAYS_NOTHING: WordReadings = { asIs: false, tcvn3: false, vni: false, capitals: false, counts: false };

const readingsOf = remembered((word: string): WordReadings => {
  if (!PLAIN_LETTER.test(word) || MEASURE.test(word)) return SAYS_NOTHING;
  const inTcvn3 = SIGN.test(word) ? restoreLostLetters(decodeTcvn3(word)) : decodeTcvn3(word);
  const inVni = decodeVni(word);
  // `§H` is ĐH: right, but no syllable in any reading.
  if (SHORT_FORM.test(inTcvn3) || SHORT_FORM.test(inVni)) return SAYS_NOTHING;
  const tcvn3 = isWellMarkedSyllable(inTcvn3) && !hasForeignLetter(word, 'tcvn3');
  return {
    counts: true,
    asIs: isSyllable(word.replace(ETH, (eth) => (eth === 'Ð' ? 'Đ' : 'đ'))),
    tcvn3,
    vni: inVni !== word && isWellMarkedSyllable(inVni) && !hasForeignLetter(word, 'vni'),
    capitals: tcvn3 && !PLAIN_SMALL.test(word) && CAPITALS.test(inTcvn3),
  };
});

/** Text within cp1252: in which reading are its marked words syllables? What is right as it is stays. */
function voteOnMarked(text: string, votes: Votes): void {
  const seen = { words: 0, asIs: 0, tcvn3: 0, vni: 0, capitals: 0, small: 0 };
  for (const word of text.match(WORD) ?? []) {
    const marked = HIGH.test(word);
    if (word.length > 1) {
      if (PLAIN_SMALL.test(word)) seen.small++;
      else if (!marked) seen.capitals++;
    }
    if (!marked) continue;
    const readings = readingsOf(word);
    if (!readings.counts) continue;
    seen.words++;
    if (readings.asIs) seen.asIs++;
    if (readings.tcvn3) seen.tcvn3++;
    if (readings.vni) seen.vni++;
    if (readings.capitals) seen.capitals++;
  }
  const best = Math.max(seen.tcvn3, seen.vni);
  if (best <= seen.asIs || best < seen.words * SHARE_OF_SYLLABLES) {
    votes.unicode += seen.asIs;
    return;
  }
  // `Löu` may be Lửu or Lưu: half a vote for each.
  const weight = (best - seen.asIs) * (seen.tcvn3 === seen.vni ? 0.5 : 1);
  if (seen.tcvn3 === best) {
    votes.tcvn3 += weight;
    votes.capitals += seen.capitals;
    votes.small += seen.small;
  }
  if (seen.vni === best) votes.vni += weight;
}

/**
 * The encoding of a column, or of one cell (`detectEncoding([cell])`). `unicode` wherever a text makes sense as
 * it stands; plain letters say nothing and count as `unicode`. Capitals typed as small letters in a capital
 * font cannot be told from the text, only from the font (`encodingOfFont`).
 */
export function detectEncoding(texts: readonly string[]): DetectedEncoding {
  const votes: Votes = { unicode: 0, tcvn3: 0, vni: 0, viqr: 0, capitals: 0, small: 0 };
  for (const text of texts) {
    const script = scriptOf(text);
    if (script === 'vietnamese') votes.unicode++;
    else if (script === 'high') voteOnMarked(text.normalize('NFC'), votes);
    else votes.viqr += sureViqrWords(text);
  }
  const legacy = (['tcvn3', 'vni', 'viqr'] as const).reduce((a, b) => (votes[b] > votes[a] ? b : a));
  const total = votes.unicode + votes.tcvn3 + votes.vni + votes.viqr;
  if (votes[legacy] <= votes.unicode) {
    return { encoding: 'unicode', confidence: total === 0 ? 1 : votes.unicode / total };
  }
  // One word can be an accident, ten cannot.
  const confidence = (votes[legacy] / total) * (1 - 0.5 ** votes[legacy]);
  const capitals = legacy === 'tcvn3' && votes.capitals > votes.small;
  return { encoding: capitals ? 'tcvn3-capitals' : legacy, confidence };
}

const isWritten = remembered(
  (word: string) => !/[^A-Za-z]/u.test(word) || SHORT_FORM.test(word) || isWellMarkedSyllable(word),
);

/** True where every marked word of `text` is a syllable as typists write it. */
function isVietnamese(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).every(isWritten);
}

/** True where the text has what the encoding alone has, even if a word is no syllable (`Kr«ng` in `Kr«ng N«`). */
function showsMarksOf(text: string, encoding: Encoding): boolean {
  if (encoding === 'viqr') return hasViqrMark(text);
  return encoding === 'vni' ? VNI_SIGN.test(text) : SIGN_IN_WORD.test(text);
}

/**
 * Converts one cell of a column whose encoding was told from all its cells. The column decides where that makes
 * Vietnamese of the cell (`Vò` may be `Vò`, `Vũ` or `Vị`); otherwise a cell that shows another encoding, or
 * proper text, keeps to that. Case is the cell's own: a capital column changes no cell with plain small letters.
 */
export function decodeCell(text: string, column: Encoding): string {
  const composed = text.normalize('NFC');
  if (scriptOf(text) === 'vietnamese') return composed;
  const asColumn = column === 'tcvn3-capitals' && PLAIN_SMALL.test(text) ? 'tcvn3' : column;
  const own = detectEncoding([text]).encoding;
  if (asColumn === 'unicode' || hasForeignLetter(composed, asColumn)) return decodeLegacy(text, own);
  const decoded = decodeLegacy(text, own === 'tcvn3-capitals' && asColumn === 'tcvn3' ? own : asColumn);
  if (decoded !== composed && isVietnamese(decoded)) return decoded;
  return decodeLegacy(text, own === 'unicode' && showsMarksOf(composed, asColumn) ? asColumn : own);
}

/** The encoding a font stands for, by its name; null for fonts of Unicode text. */
export function encodingOfFont(fontName: string): Encoding | null {
  if (/^\.Vn.*H$/u.test(fontName)) return 'tcvn3-capitals';
  if (/^\.Vn/u.test(fontName)) return 'tcvn3';
  return /^VNI[-\s]/iu.test(fontName) ? 'vni' : null;
}
