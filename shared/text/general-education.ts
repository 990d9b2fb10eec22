/** Schooling before any training: `12/12`, `10/10 BT`, `THPT`. */
import { fold } from './fold.ts';

/** Classes completed, of the 10-year or the 12-year system. */
export type GeneralEducation = { readonly grade: number; readonly outOf: 10 | 12 };

/** Words that say how the classes were taken, and change nothing about how many there were. */
const HOW =
  /\b(?:da|tot nghiep|t nghiep|tn|trinh do|van hoa|vh|pho thong|pt|gdpt|lop|he|bo tuc|btvh|btth|bt|gdtx|chinh quy|thpt|ptth|trung hoc pho thong|thcs|cap 3|cap iii)\b/gu;
const CLASSES = /^(\d{1,2}) ?[/\\-] ?(10|12)$/u;
const NOT_YET = /\b(?:chua|khong|dang|hoc do|do dang)\b/u;
const STAGES: readonly (readonly [RegExp, GeneralEducation])[] = [
  [/\b(?:thpt|ptth|trung hoc pho thong|pho thong trung hoc|cap 3|cap iii)\b/u, { grade: 12, outOf: 12 }],
  [/\b(?:thcs|ptcs|trung hoc co so|pho thong co so|cap 2|cap ii)\b/u, { grade: 9, outOf: 12 }],
  [/\b(?:tieu hoc|cap 1|cap i)\b/u, { grade: 5, outOf: 12 }],
];

/**
 * `12/12`, `9/12`, `Lớp 10/10 (BT)`, `THPT`, `THCS`, `Tiểu học`; a class alone only where it tells the system
 * (`Lớp 12`, `11`: there is no class 11 of ten). Null where it says something else or is not finished.
 */
export function parseGeneralEducation(text: string): GeneralEducation | null {
  const folded = fold(text);
  if (folded === '' || NOT_YET.test(folded)) return null;
  const bare = folded
    .replace(/[().,;:]/gu, ' ')
    .replace(HOW, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const written = CLASSES.exec(bare);
  if (written !== null) {
    const grade = Number(written[1]);
    const outOf = written[2] === '10' ? 10 : 12;
    return grade >= 1 && grade <= outOf ? { grade, outOf } : null;
  }
  if (bare === '12' || bare === '11') return { grade: Number(bare), outOf: 12 };
  if (/\d\s*\/\s*\d/u.test(bare)) return null;
  return STAGES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
