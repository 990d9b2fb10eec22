/** The last day of an appointment where a cell tells the whole term: `01/7/2025 - 30/6/2030`, `Nhiệm kỳ 2025-2030`. */
import type { PartialDate } from '../../domain/dates.ts';
import { type ParsedDate, parsePartialDate } from '../parse-date.ts';
import { DATE, dateIn } from './reading.ts';

const FROM = String.raw`(?:nhi[eệ]m k[yỳ]\s+)?(?:t[uừ]\s+)?(?:ng[aà]y\s+)?(?:${DATE})`;
const TO = String.raw`(?:[dđ][eế]n|t[oớ]i|h[eế]t|[-–—])\s*(?:h[eế]t\s+)?(?:ng[aà]y\s+)?(${DATE})`;
const TERM = new RegExp(String.raw`^(?:${FROM}\s*)?${TO}\.?$`, 'iu');

/** The end of a term told whole, with the whole text kept; null where the text is anything else. */
function endOfTerm(text: string): PartialDate | null {
  const end = TERM.exec(text.normalize('NFC').trim())?.[1];
  const date = end === undefined ? null : dateIn(end);
  return date === null ? null : { ...date, text };
}

/** Reads the last day of an appointment: a date, which may lie ahead, or a whole term. A year of two digits is 20xx. */
export function parseTermEnd(text: string): ParsedDate {
  const end = endOfTerm(text);
  if (end !== null) return { date: end, issue: null };
  const parsed = parsePartialDate(text);
  if (parsed.issue !== 'date-two-digit-year') return parsed;
  const { date } = parsed;
  return { date: { ...date, value: date.value?.replace(/^19/u, '20') ?? null }, issue: null };
}
