/**
 * What is typed above a column, as a test of its cells. Words are found without diacritics, all of them; the signs
 * are those of Excel: `=` empty, `<>` not empty, `=word` exactly, `<>word` without it, `>`, `>=`, `<`, `<=` with a number
 * or a date.
 */
import { fold } from '../../../../shared/text/fold.ts';
import { parsePartialDate } from '../../../../shared/text/parse-date.ts';

/** `text` is what the cell shows; `order` is what it is sorted by. */
export type CellTest = (text: string, order: string | number | null) => boolean;

/** The test that was typed; null where nothing was, or a sign still waits for what it compares with. */
export function cellTest(typed: string): CellTest | null {
  const [, sign = '', rest = ''] = /^\s*(<>|>=|<=|=|>|<)?\s*(.*?)\s*$/su.exec(typed) ?? [];
  const wanted = fold(rest);
  switch (sign) {
    case '':
      return wanted === '' ? null : contains(wanted);
    case '=':
      return wanted === '' ? (text) => text === '' : (text) => fold(text) === wanted;
    case '<>':
      return wanted === '' ? (text) => text !== '' : (text) => !contains(wanted)(text);
    default:
      return rest === '' ? null : compared(sign, rest);
  }
}

function contains(wanted: string): (text: string) => boolean {
  const words = wanted.split(' ');
  return (text) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
}

/** Numbers with numbers, dates with dates as precisely as both are known; what is neither passes no comparison. */
function compared(sign: string, typed: string): CellTest {
  const number = /^-?\d+(?:[.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : null;
  const date = parsePartialDate(typed).date.value;
  return (_text, order) => {
    const difference =
      typeof order === 'number' && number !== null
        ? order - number
        : typeof order === 'string' && date !== null && /^\d{4}(-\d{2}){0,2}$/.test(order)
          ? compareDates(order, date)
          : null;
    if (difference === null) return false;
    if (difference === 0) return sign.endsWith('=');
    return sign.startsWith('>') ? difference > 0 : difference < 0;
  };
}

/** `2030-05` is neither before nor after `2030`. */
function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [first, second] = [a.slice(0, length), b.slice(0, length)];
  return first < second ? -1 : first > second ? 1 : 0;
}
