/** A cell about training in its parts, folded, as far as they are finished: what the level patterns look at. */
import { fold } from './fold.ts';

/** Marks that offices put into a cell which says nothing. */
const BLANK = /^[\s.…\-–—_/\\?]*$/u;
/** A line that goes on with a small letter is a wrapped one: `Đại\nhọc Luật`. */
const WRAPPED = /\n(?=\p{Ll})/gu;
const SEPARATORS = /[;,/+\n]/u;
/** `T/c`, `C/c`: the stroke is part of the short form. */
const STROKE_IN_SHORT_FORM = /(?<![\p{L}\d])([TtCcSs])\/([Cc])(?!\p{L})/gu;
/** `T.S`, `C.V.C`, `Đ.H.`: letters with dots between them. */
const DOTTED = /\b(?:[a-z]\.)+[a-z]\b/gu;
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bth\. ?s[iy]?\b/gu, 'ths'],
  [/\bt\. ?s\b/gu, 'ts'],
  [/\bt\. ?cap\b/gu, 'trung cap'],
  [/\bs\. ?cap\b/gu, 'so cap'],
  [/\bc\. ?cap\b/gu, 'cao cap'],
  [/\bd\. ?hoc\b/gu, 'dai hoc'],
  [/\bc\. ?dang\b/gu, 'cao dang'],
  [/\bc\. ?nhan\b/gu, 'cu nhan'],
  // Trung cấp or tài chính? `TC-KT`, `TC - Kế toán`, `TC NH` say neither.
  [/\btc ?[-–&] ?(kt|kh|nh|ke|ngan)\b|\btc (kt|kh|nh|ngan hang)\b/gu, 'tckt '],
];
const LOOSE_SIGNS = /[.\-–:"'&]/gu;

/** Training that is not finished does not count: the words before say what is, those after what is not yet. */
const UNFINISHED =
  /\b(?:dang (?:theo )?hoc|dang (?:dao tao|hoan thanh|hoan thien|lam luan|bao ve)|theo hoc|chua (?:tot nghiep|bao ve|hoan thanh)|cho (?:cap |nhan )?bang|sap tot nghiep|hoc do|nam thu)\b|(?<=\S [([]?)\bchua (?:co|nhan) bang\b/u;
/** Unfinished by its name; it takes nothing from what stands beside it. */
const STUDENT = /\b(?:ncs|nghien cuu sinh|hoc vien cao hoc|du bi dai hoc|sinh vien)\b/u;
const NAMES_A_LEVEL =
  /\b(?:dai hoc|dh[a-z]*|ths|thac s[iy]|cao hoc|ts|tien s[iy]|cao dang|cd|trung cap|tc[a-z]*|cao cap|cc[a-z]*|cu nhan|cn[a-z]*|so cap|sc|cvc+|cv|chuyen vien|can su|llct|ly luan|chinh tri|qlnn|quan ly nha nuoc|van bang|tieng|lop)\b/u;

/** True for '' and for the dashes and dots that stand for "nothing". */
export function saysNothing(text: string): boolean {
  return BLANK.test(text);
}

function tidy(part: string): string {
  return part
    .replace(/[()[\]]/gu, ' ')
    .replace(LOOSE_SIGNS, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Parts between `;`, `,`, `/`, `+`, line ends and "và", folded, short forms without dots, brackets kept. */
function rawParts(text: string): string[] {
  const whole = text.normalize('NFC').replace(WRAPPED, ' ').replace(STROKE_IN_SHORT_FORM, '$1$2');
  return whole
    .split(SEPARATORS)
    .map((part) => {
      const plain = fold(part).replace(DOTTED, (found) => found.replace(/\./gu, ''));
      return SHORTENED.reduce((short, [pattern, full]) => short.replace(pattern, full), plain);
    })
    .flatMap((part) => part.split(/ va /u))
    .filter((part) => part.trim() !== '');
}

/** The finished training a text names, part by part: `ThS (đang học), ĐH Luật` gives `dh luat`. */
export function finishedParts(text: string): string[] {
  const finished: string[] = [];
  for (const part of rawParts(text)) {
    if (STUDENT.test(part)) continue;
    const found = UNFINISHED.exec(part);
    if (found === null) {
      finished.push(part);
      continue;
    }
    const before = tidy(part.slice(0, found.index));
    const after = tidy(part.slice(found.index + found[0].length));
    if (NAMES_A_LEVEL.test(after)) finished.push(before);
    // "ThS, đang học": what is not finished is what was said last.
    else if (before === '' && after === '') finished.pop();
  }
  return finished.map(tidy).filter((part) => part !== '');
}
