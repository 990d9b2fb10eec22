/** Levels of training as rosters write them. Null where a text is not understood: a level is never guessed. */
import type { Degree, StateManagement, Theory } from '../domain/levels.ts';
import { finishedParts, saysNothing } from './level-parts.ts';

export { parseGeneralEducation } from './general-education.ts';
export { saysNothing } from './level-parts.ts';
export { suggestDegree, suggestStateManagement, suggestTheory } from './level-suggestions.ts';
export {
  NO_QUALIFICATIONS,
  type Qualifications,
  splitInOrder,
  splitQualifications,
} from './qualifications.ts';

type Pattern<L> = readonly [level: L, pattern: RegExp];

/**
 * Highest first, on folded text. Full words and short forms with one meaning count anywhere; `TS`, `CN`, `KS`,
 * `BS`, `CĐ`, `TC`, `SC` only at the start of a part, because behind a level they are something else
 * (`ĐH TC` tại chức, `KS CĐ` cầu đường). A doctor's specialist grade (CKI, CKII) is no level of its own here.
 */
const DEGREE_PATTERNS: readonly Pattern<Degree>[] = [
  ['doctor', /\b(?:tien s[iy]|tskh|phd|pgs|pho giao su|giao su)\b|^(?:ts|gs)\b/u],
  ['master', /\b(?:thac s[iy]|ths[iy]?|ths[a-z]{2,}|mba|msc|cao hoc)\b/u],
  [
    'university',
    /\b(?:dai hoc|dh[a-z]*|cu nhan|ky su|kien truc su|bac s[iy]|bsck[a-z]*|dsdh)\b|^(?:ks|kts|bs)\b|^cn\b(?! (?:thong tin|sinh hoc|thuc pham|che|ky thuat|bac|lanh nghe|lai xe|han|dien|o to|\d))/u,
  ],
  ['college', /\b(?:cao dang|cd[a-z]{2,})\b|^cd\b/u],
  [
    'intermediate',
    /\b(?:trung cap|trung hoc chuyen nghiep|thcn|tccn|thsp|tc(?:sp|qs|l|n|y)|trung hoc (?:su pham|ke toan|nong|lam|y te|kinh te|quan ly|hanh chinh|phap ly|tai chinh|thuy loi|ky thuat|van hoa|nghe))\b|^tc\b/u,
  ],
  ['primary', /\b(?:so cap|cong nhan ky thuat|cnkt|cong nhan bac|chung chi nghe)\b|^sc\b/u],
];

const THEORY_PATTERNS: readonly Pattern<Theory>[] = [
  [
    'bachelor',
    /\b(?:cu nhan|cn)\b(?=$| (?:chinh tri|ct|llct|ly luan|tuong duong))|\bcn(?:ct|llct)\b|\b(?:dai hoc|dh) (?:chinh tri|ct|llct)\b/u,
  ],
  [
    'advanced',
    /\b(?:cao cap|cc(?!(?: so cap| sc| trung cap| tc| boi duong| bd)\b)(?:ct|llct|ll|llcthc)?)\b/u,
  ],
  ['intermediate', /\b(?:trung cap|tc(?:ct|llct|ll|llcthc|cthc)?)\b/u],
  ['elementary', /\b(?:so cap|sc(?:ct|llct|ll)?)\b/u],
];

const STATE_MANAGEMENT_PATTERNS: readonly Pattern<StateManagement>[] = [
  ['senior', /\b(?:chuyen vien cao cap|cvcc|cv cao cap|cv cc)\b/u],
  ['principal', /\b(?:chuyen vien chinh|cvc|cv chinh|cv c)\b/u],
  ['specialist', /\b(?:chuyen vien|cv)\b/u],
  ['officer', /\b(?:can su|cs)\b/u],
];

/** "Chưa qua đào tạo" says none; "chưa rõ", "chưa nộp bằng" say nothing. */
const NOTHING =
  /^(?:chua|khong|ko|0$)(?!.*\b(?:ro|xac|cap nhat|thong tin|bo sung|khai|nop|cung cap|biet|bang chung)\b)/u;
/** The name of a school is not a level, and "sau đại học" does not say which of two it is. */
const NOT_A_DEGREE =
  /\b(?:truong|hoc vien) (?:dai hoc|cao dang|trung cap|dh|cd|tc)\b|\b(?:sau|tren) (?:dai hoc|dh)\b/gu;
/** A bachelor or engineer of a college, as the law on vocational education calls its graduates. */
const COLLEGE_BACHELOR = /\b(?:cu nhan|cn|ky su) (?:thuc hanh\b|(?=cao dang\b|cd\b))/gu;
const LEAD = /^(?:(?:da|tot nghiep|tn|co|bang|trinh do|hoc vi|loai|cm|chuyen mon|\d{1,2}) )+(?=\D)/u;
/** Political courses in a column of degrees: a "trung cấp chính trị" is no trung cấp. */
const POLITICAL =
  /\b(?:[tcs]c(?:ct|llct)|llct|ly luan)\b|\b(?:trung cap|cao cap|so cap|[tcs]c) (?:chinh tri|ct)\b/u;
const FROM_UNIVERSITY = /\b(?:thac s[iy]|ths|tien s[iy]|dai hoc|dh|cu nhan)\b/u;

function degreeParts(text: string): string[] {
  return finishedParts(text)
    .filter((part) => !POLITICAL.test(part) || FROM_UNIVERSITY.test(part))
    .map((part) =>
      part
        .replace(NOT_A_DEGREE, ' ')
        .replace(COLLEGE_BACHELOR, 'cao dang ')
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(LEAD, ''),
    );
}

function highest<L>(parts: readonly string[], patterns: readonly Pattern<L>[], none: L): L | null {
  const found = patterns.find(([, pattern]) => parts.some((part) => pattern.test(part)));
  if (found !== undefined) return found[0];
  return parts.some((part) => NOTHING.test(part)) ? none : null;
}

/** Trình độ chuyên môn; of several the highest (`ĐH Luật; ThS QLKT` is `master`), of unfinished ones none. */
export function parseDegree(text: string): Degree | null {
  return saysNothing(text) ? null : highest(degreeParts(text), DEGREE_PATTERNS, 'none');
}

/** Lý luận chính trị; `TC` and `CC` are read as in the abbreviations of DOCUMENTS.md §5. */
export function parseTheory(text: string): Theory | null {
  return saysNothing(text) ? null : highest(finishedParts(text), THEORY_PATTERNS, 'none');
}

/** Quản lý nhà nước, by the rank the course was for. */
export function parseStateManagement(text: string): StateManagement | null {
  return saysNothing(text) ? null : highest(finishedParts(text), STATE_MANAGEMENT_PATTERNS, 'none');
}
