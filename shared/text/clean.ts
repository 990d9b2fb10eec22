/** Cells as they should be read: without what nobody typed on purpose. Letters, case and tone marks stay. */

/** Words of composed Latin letters with single spaces between them: what most cells are, and nothing in them has to go. */
const SURELY_CLEAN =
  /^[!-~\u00a1-\u00ac\u00ae-\u02af\u1e00-\u1ef9]+(?: [!-~\u00a1-\u00ac\u00ae-\u02af\u1e00-\u1ef9]+)*$/;
/** What has to go. */
const SUSPECT = /[^\S ]|\p{Cc}|\p{Cf}| {2}|^ | $|\u2800/u;
const LINE_BREAK = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;
/** Zero-width characters, soft hyphens, byte order and direction marks, and controls other than the line end. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}]/gu;
/** Tabs, no-break and typographic spaces; U+2800 is an empty Braille cell that some sites use as a space. */
const SPACE = /[^\S\n]|\u2800/gu;
const SPACES = / {2,}/gu;
const AROUND_BREAKS = / *\n[ \n]*/gu;

/**
 * Composes the text (NFC); removes outer white space, zero-width characters, soft hyphens, byte order and
 * direction marks and controls; turns every other kind of space and tab into a space, runs of spaces into one,
 * and any run of line ends, with the spaces around it, into a single `\n`. Changes nothing else. Text in an old
 * font has to be converted before (`decodeLegacy`): the soft hyphen is a letter there.
 */
export function cleanText(raw: string): string {
  if (SURELY_CLEAN.test(raw)) return raw;
  const composed = raw.normalize('NFC');
  if (!SUSPECT.test(composed)) return composed;
  return composed
    .replace(LINE_BREAK, '\n')
    .replace(SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(AROUND_BREAKS, '\n')
    .trim();
}

/** As `cleanText`, on one line: a name broken over lines is joined by spaces. Nothing is re-spelt. */
export function cleanName(raw: string): string {
  return cleanText(raw).replace(/\n/gu, ' ');
}

/** True where all letters are capitals, and there are two of them at least. */
export function isAllCapitals(name: string): boolean {
  const composed = name.normalize('NFC');
  return (composed.match(/\p{L}/gu)?.length ?? 0) > 1 && composed === composed.toUpperCase();
}
