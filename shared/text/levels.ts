/** Levels of training as rosters write them. Null where a text is not understood: a level is never guessed. */
import type { Degree, StateManagement, Theory } from '../domain/levels.ts';
import { fold } from './fold.ts';

type Pattern<L> = readonly [level: L, pattern: RegExp];

/** Highest first. Matched on folded text without dots. `CN`, `KS` and `BS` count at the start of a part only. */
const DEGREE_PATTERNS: readonly Pattern<Degree>[] = [
  ['doctor', /\b(tien si|tien sy|ts|phd|pgs|gs|giao su)\b/u],
  ['master', /\b(thac si|thac sy|ths|thsi|thsy|mba|msc|cao hoc)\b/u],
  [
    'university',
    /\b(dai hoc|dh(sp|kt|qs|nl|l|ql)?|cu nhan|ky su|kien truc su|bac si|bac sy)\b|^(cn|ks|bs)\b/u,
  ],
  ['college', /\b(cao dang|cd(sp|kt|qs)?)\b/u],
  ['intermediate', /\b(trung cap|trung hoc chuyen nghiep|thcn|tc(sp|kt|qs|l)?)\b/u],
  ['primary', /\b(so cap|sc|cong nhan ky thuat|cnkt|chung chi nghe)\b/u],
];

const THEORY_PATTERNS: readonly Pattern<Theory>[] = [
  ['bachelor', /\b(cu nhan|cn(ct|llct)?|dai hoc chinh tri)\b/u],
  ['advanced', /\b(cao cap|cc(ct|llct)?)\b/u],
  ['intermediate', /\b(trung cap|tc(ct|llct)?)\b/u],
  ['elementary', /\b(so cap|sc(ct|llct)?)\b/u],
];

const STATE_MANAGEMENT_PATTERNS: readonly Pattern<StateManagement>[] = [
  ['senior', /\b(chuyen vien cao cap|cvcc)\b/u],
  ['principal', /\b(chuyen vien chinh|cvc)\b/u],
  ['specialist', /\b(chuyen vien|cv)\b/u],
  ['officer', /\b(can su|cs)\b/u],
];

const NOTHING = /^(chua|khong|0$)/u;
/** Training not finished does not count. */
const UNFINISHED =
  /\b(dang (theo )?hoc|dang dao tao|chua tot nghiep|chua bao ve|ncs|nghien cuu sinh|du bi dai hoc)\b/u;
/** The name of a school is not a level, and "sau đại học" does not say which of two it is. */
const NOT_A_LEVEL = /\b(truong|hoc vien) (dai hoc|cao dang|trung cap|dh|cd|tc)\b|\bsau dai hoc\b/gu;
/** Marks that offices put into a cell which says nothing. */
const BLANK = /^[\s.…\-–—_/\\?]*$/u;

/** True for '' and for the dashes and dots that stand for "nothing". */
export function saysNothing(text: string): boolean {
  return BLANK.test(text);
}

/** Parts between `;`, `,`, `/`, `+`, line ends and "và", folded, without dots. */
function partsOf(text: string): string[] {
  return text
    .split(/[;,/+\n]/u)
    .map(fold)
    .flatMap((part) => part.split(/ va /u))
    .map((part) => part.replace(/\bth\. ?s[iy]?\b/gu, 'ths').replace(/\bt\. ?s\b/gu, 'ts'))
    .map((part) => part.replace(/[.\-–:()]/gu, ' '))
    .map((part) => part.replace(NOT_A_LEVEL, ' ').replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
}

function highest<L>(text: string, patterns: readonly Pattern<L>[], none: L): L | null {
  if (saysNothing(text)) return null;
  const parts = partsOf(text);
  const finished = parts.filter((part) => !UNFINISHED.test(part));
  const found = patterns.find(([, pattern]) => finished.some((part) => pattern.test(part)));
  if (found !== undefined) return found[0];
  return finished.some((part) => NOTHING.test(part)) ? none : null;
}

/** Trình độ chuyên môn; of several the highest (`ĐH Luật; ThS QLKT` is `master`). */
export function parseDegree(text: string): Degree | null {
  return highest(text, DEGREE_PATTERNS, 'none');
}

/** Lý luận chính trị; `TC` and `CC` are read as in the abbreviations of DOCUMENTS.md §5. */
export function parseTheory(text: string): Theory | null {
  return highest(text, THEORY_PATTERNS, 'none');
}

/** Quản lý nhà nước, by the rank the course was for. */
export function parseStateManagement(text: string): StateManagement | null {
  return highest(text, STATE_MANAGEMENT_PATTERNS, 'none');
}

/** Classes completed, of the 10-year or the 12-year system. */
export type GeneralEducation = { readonly grade: number; readonly outOf: 10 | 12 };

/** `12/12`, `9/12`, `lớp 10/10`, `THPT`, `THCS`, `Tiểu học`; null where it says something else. */
export function parseGeneralEducation(text: string): GeneralEducation | null {
  const folded = fold(text);
  const written = /^(?:lop )?(\d{1,2}) ?\/ ?(10|12)$/u.exec(folded);
  if (written !== null) {
    const grade = Number(written[1]);
    const outOf = written[2] === '10' ? 10 : 12;
    return grade >= 1 && grade <= outOf ? { grade, outOf } : null;
  }
  if (/\b(thpt|trung hoc pho thong|cap 3|cap iii)\b/u.test(folded)) return { grade: 12, outOf: 12 };
  if (/\b(thcs|trung hoc co so|cap 2|cap ii)\b/u.test(folded)) return { grade: 9, outOf: 12 };
  if (/\b(tieu hoc|cap 1|cap i)\b/u.test(folded)) return { grade: 5, outOf: 12 };
  return null;
}
