/** What a number format says about a value: is it a day, how much of the day is shown, are zeros put before it. */
import type { DatePrecision } from '../../../../shared/domain/dates.ts';

/** Formats that files name by number only; all others are written out or mean nothing here. */
const BUILT_IN: Readonly<Record<number, string>> = {
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'dd/mm/yyyy h:mm',
};

/** Written out, or '' where the number stands for no day and no padding. East Asian ids 27–36 and 50–58 are days. */
export function builtInFormat(id: number): string {
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'dd/mm/yyyy';
  return BUILT_IN[id] ?? '';
}

/** The part for positive numbers, without colours, conditions and what is printed as it stands. */
function bareSection(format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/gsu, '');
  return (bare.split(';')[0] ?? '').toLowerCase();
}

/** What a date format shows, or null for a format of numbers, texts or times of day. */
export function datePrecision(format: string): DatePrecision | null {
  if (format === '' || /^(?:general|standard|@)$/iu.test(format)) return null;
  const letters = bareSection(format);
  if (/[0#?]/u.test(letters) && !letters.includes('y')) return null;
  if (letters.includes('d')) return 'day';
  if (letters.includes('y')) return letters.includes('m') ? 'month' : 'year';
  return /^[^hs]*m[^hs]*$/u.test(letters) && !/[a-ln-z]/u.test(letters) ? 'day' : null;
}

/** The first section of a format that writes whole numbers with at least two digits, or null. */
export function paddingOf(format: string): string | null {
  const section = /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])*/su.exec(format)?.[0] ?? '';
  const bare = bareSection(section);
  return /^[0#?\s\-/().]*$/u.test(bare) && !bare.includes('.') && (bare.match(/0/gu)?.length ?? 0) >= 2
    ? section
    : null;
}

/** A whole number as such a format writes it; null for other numbers, which the format would round or sign. */
export function padded(value: number, section: string): string | null {
  if (!Number.isSafeInteger(value) || value < 0) return null;
  const tokens = section.match(/"[^"]*"|\\.|\[[^\]]*\]|[_*].|./gsu) ?? [];
  const slots = tokens.filter((token) => /^[0#?]$/u.test(token)).length;
  const digits = [...String(value)];
  // Digits fill the places from the right; what is left over stands before the first place.
  const filled: string[] = [];
  let left = slots;
  for (const token of tokens.toReversed()) {
    if (/^[0#?]$/u.test(token)) {
      left -= 1;
      const own = left === 0 ? digits.splice(0).join('') : (digits.pop() ?? '');
      filled.push(own === '' ? (token === '0' ? '0' : token === '?' ? ' ' : '') : own);
    } else if (token.startsWith('"')) filled.push(token.slice(1, -1));
    else if (token.startsWith('\\')) filled.push(token.slice(1));
    else if (!/^[[_*]/u.test(token)) filled.push(token);
  }
  return filled.reverse().join('');
}
