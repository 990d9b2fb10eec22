/** Letters that a program dropped from TCVN3 text: `ư` is the soft hyphen there. */

const ONSETS = new Set('b c ch d đ g gh h k kh l m n ng nh ph r s t th tr v x'.split(' '));
/** `ơng`, `ơc`, `ơu` are no rimes of Vietnamese; `ương`, `ươc`, `ươu` are. */
const LOST_BEFORE_O = /(?<![uưUƯ])([ơờởỡớợƠỜỞỠỚỢ])(?=(?:ng|c|u|NG|C|U)(?!\p{L}))/gu;
const CAPITAL_O = /[ƠỜỞỠỚỢ]/u;
/** A word of consonants, at most the first one a capital. */
const CONSONANTS = /(?<!\p{L})([B-DF-HJ-NP-TV-XZĐb-df-hj-np-tv-xzđ][b-df-hj-np-tv-xzđ]*)(?!\p{L})/gu;

/** The onset of `Hng`, of which only `ng` follows; null for other words of consonants. */
function onsetBeforeNg(word: string): string | null {
  if (!word.endsWith('ng')) return null;
  const onset = word.slice(0, -2);
  return ONSETS.has(onset.toLowerCase()) ? onset : null;
}

/** Puts `ư` back where no other letter can stand: `Vơng` is `Vương`, `Hng` is `Hưng`; `Th` stays. */
export function restoreLostLetters(text: string): string {
  return text
    .replace(LOST_BEFORE_O, (o) => (CAPITAL_O.test(o) ? 'Ư' : 'ư') + o)
    .replace(CONSONANTS, (word) => {
      const onset = onsetBeforeNg(word);
      return onset === null ? word : `${onset}ưng`;
    });
}

/** True where text has words that lost a letter on the way: `Vơng`, `Hng`, `Nh` (`Như`). */
export function hasLostLetters(text: string): boolean {
  const composed = text.normalize('NFC');
  if (composed.search(LOST_BEFORE_O) >= 0) return true;
  for (const [word] of composed.matchAll(CONSONANTS)) {
    if (word.length > 1 && (onsetBeforeNg(word) !== null || ONSETS.has(word.toLowerCase()))) return true;
  }
  return false;
}
