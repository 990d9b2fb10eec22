import type { IsoDate } from '../../shared/domain/index.ts';
import { parsePartialDate } from '../../shared/text/parse-date.ts';

/** A whole day typed into a cell: `1/7/2025`, `01072025`, `1.7.25`; null where it is none. */
export function parseTypedDay(text: string): IsoDate | null {
  const digits = /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text);
  const { date } = parsePartialDate(digits ? digits.slice(1).join('/') : text);
  return date.precision === 'day' ? date.value : null;
}
