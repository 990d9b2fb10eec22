/** Dates of lists as people read them. */
import type { PartialDate } from '../domain/dates.ts';
import { formatPartialDate } from './parse-date.ts';

/** What was understood of a date cell, or what stood there. */
export function dateWords(date: PartialDate): string {
  return date.value === null ? date.text : formatPartialDate(date.value);
}
