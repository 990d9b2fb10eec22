/** Character references of XML and HTML. Entities a file defines for itself are never looked up: they stay text. */

const XML: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The letters 160–255 of HTML, in order: what web programs write for "Trần" and "Hoàng". */
const LATIN_1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml'
).split(' ');
const HTML: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LATIN_1.map((name, i) => [name, String.fromCharCode(160 + i)])),
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  ...XML,
};
const MAX_CODE_POINT = 0x10ffff;

function referenced(name: string, names: Readonly<Record<string, string>>): string | null {
  if (!name.startsWith('#')) return Object.hasOwn(names, name) ? (names[name] ?? null) : null;
  const hex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= MAX_CODE_POINT ? String.fromCodePoint(code) : null;
}

const REFERENCE = /&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,7});/gu;

function decoded(text: string, names: Readonly<Record<string, string>>): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, name: string) => referenced(name, names) ?? whole);
}

/** Line ends come as `\n` whatever the file has, as the standard demands. */
export function decodeXml(text: string): string {
  return decoded(text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text, XML);
}

export function decodeHtml(text: string): string {
  return decoded(text, HTML);
}
