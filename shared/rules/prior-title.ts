/**
 * A title that a standard asks to have been held, as an office writes it: by its name, and where the text asks for a
 * time in it, with that: "Chuyên viên (60 tháng)", "Phó Trưởng phòng từ 3 năm". DOMAIN.md §2.1 has such standards.
 */
import { fold } from '../text/fold.ts';

export interface PriorTitle {
  readonly name: string;
  /** Whole months in it or in a higher one; null where having held it is enough. */
  readonly months: number | null;
}

const TIME =
  /^(.*?)[\s,]*\(?\s*(?:(?:từ|đủ|ít nhất|tối thiểu|at least)\s+)?(\d{1,3})\s*(tháng|months?|năm|years?)(?:\s+(?:trở lên|or more))?\s*\)?$/iu;
const MONTHS_OF_A_YEAR = 12;

/** Reads a title with or without a time. A time alone names no title and stays what it is. */
export function readPriorTitle(text: string): PriorTitle {
  const [, name = '', digits, unit = ''] = TIME.exec(text.normalize('NFC').trim()) ?? [];
  if (digits === undefined || name === '' || Number(digits) === 0) return { name: text.trim(), months: null };
  const inYears = /^(?:nam|year)/u.test(fold(unit));
  return { name, months: Number(digits) * (inYears ? MONTHS_OF_A_YEAR : 1) };
}

/** One way to write it; read again it is the same. */
export function writePriorTitle({ name, months }: PriorTitle): string {
  return months === null ? name : `${name} (${months.toString()} tháng)`;
}
