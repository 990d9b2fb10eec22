/** Vietnamese put into the old encodings, for tests: the tables read backwards. */
import type { Encoding } from '../../../../shared/text/legacy-encoding.ts';
import { TCVN3, VNI } from '../../../../shared/text/legacy-tables.ts';

const TO_TCVN3 = new Map([...TCVN3].map(([seen, meant]) => [meant, seen]));
const TO_VNI = new Map([...VNI].map(([seen, meant]) => [meant, seen]));
const VIQR_MARKS = new Map([
  ['\u0302', '^'],
  ['\u0306', '('],
  ['\u031b', '+'],
  ['\u0300', '`'],
  ['\u0309', '?'],
  ['\u0303', '~'],
  ['\u0301', "'"],
  ['\u0323', '.'],
]);
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/gu;

function viqrOf(char: string): string {
  if (char === 'đ') return 'dd';
  if (char === 'Đ') return 'DD';
  const marks = char.normalize('NFD');
  const tones = marks.match(TONES)?.join('') ?? '';
  return [...(marks.replace(TONES, '') + tones)].map((mark) => VIQR_MARKS.get(mark) ?? mark).join('');
}

/** `text` as a program sees it that takes the bytes of `encoding` for cp1252. */
export function encodeLegacy(text: string, encoding: Encoding): string {
  const chars = [...text.normalize('NFC')];
  switch (encoding) {
    case 'unicode':
      return text;
    case 'tcvn3':
      return chars.map((char) => TO_TCVN3.get(char) ?? char).join('');
    case 'tcvn3-capitals':
      return chars.map((char) => TO_TCVN3.get(char) ?? TO_TCVN3.get(char.toLowerCase()) ?? char).join('');
    case 'vni':
      return chars.map((char) => TO_VNI.get(char) ?? char).join('');
    case 'viqr':
      return chars.map(viqrOf).join('');
  }
}
