/** Unicode text as the fonts before Unicode have it. */
import { TCVN3, VNI } from '../../../shared/text/legacy-tables.ts';
import type { NastyList } from './nasty-list.ts';

type Encoding = NonNullable<NastyList['encoding']>;

function inverse(table: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const turned = new Map<string, string>();
  for (const [seen, letter] of table) if (!turned.has(letter)) turned.set(letter, seen);
  return turned;
}

const TO_TCVN3 = inverse(TCVN3);
const TO_VNI = inverse(VNI);

const VIQR_MARKS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0309': '?',
  '\u0303': '~',
  '\u0323': '.',
  '\u0302': '^',
  '\u0306': '(',
  '\u031b': '+',
};

function viqr(text: string): string {
  return text
    .normalize('NFD')
    .replace(/đ/gu, 'dd')
    .replace(/Đ/gu, 'DD')
    .replace(/\p{Mn}+/gu, (marks) =>
      // The mark of the letter before the mark of the tone.
      [...marks]
        .toSorted((a, b) => '^(+'.indexOf(VIQR_MARKS[b] ?? '') - '^(+'.indexOf(VIQR_MARKS[a] ?? ''))
        .map((mark) => VIQR_MARKS[mark] ?? mark)
        .join(''),
    );
}

/** TCVN3 has no capitals with a tone: they are typed in a font of capitals, here as their small letters. */
function tcvn3(text: string): string {
  let encoded = '';
  for (const char of text) encoded += TO_TCVN3.get(char) ?? TO_TCVN3.get(char.toLowerCase()) ?? char;
  return encoded;
}

export function encode(text: string, encoding: Encoding): string {
  const composed = text.normalize('NFC');
  switch (encoding) {
    case 'tcvn3':
    case 'tcvn3-capitals':
      return tcvn3(encoding === 'tcvn3' ? composed : composed.toLowerCase());
    case 'vni':
      return [...composed].map((char) => TO_VNI.get(char) ?? char).join('');
    case 'viqr':
      return viqr(composed);
    case 'decomposed':
      return text.normalize('NFD');
  }
}

/** Names of fonts that say which encoding a text is in; none for texts any font shows. */
export const FONTS: Readonly<Record<Encoding, string | null>> = {
  tcvn3: '.VnTime',
  'tcvn3-capitals': '.VnTimeH',
  vni: 'VNI-Times',
  viqr: null,
  decomposed: null,
};
