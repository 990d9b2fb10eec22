/** Checks of the settings form, run when a field is left. Each gives the value to keep or the key of a sentence. */
import { z } from 'zod';
import { parseTypedDay } from '../../grid/typed-day.ts';

export type Checked<T> = { ok: true; value: T } | { ok: false; sentence: string };

const Place = z.string().trim().min(1);
const Congress = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[IVXLC]*$/);
const Term = z
  .string()
  .trim()
  .regex(/^(\d{4}\s*[-–]\s*\d{4})?$/)
  .transform((text) => text.replace(/\s*[-–]\s*/, ' - '));

function checked<T>(schema: z.ZodType<T>, text: string, sentence: string): Checked<T> {
  const result = schema.safeParse(text);
  return result.success ? { ok: true, value: result.data } : { ok: false, sentence };
}

/** A day as it is typed; empty means "to be filled by hand". */
export function checkDay(text: string): Checked<string | null> {
  if (text.trim() === '') return { ok: true, value: null };
  const day = parseTypedDay(text);
  return day === null ? { ok: false, sentence: 'settings.dateInvalid' } : { ok: true, value: day };
}

export function checkPlace(text: string): Checked<string> {
  return checked(Place, text, 'settings.placeMissing');
}

export function checkCongress(text: string): Checked<string> {
  return checked(Congress, text, 'settings.congressInvalid');
}

export function checkTerm(text: string): Checked<string> {
  return checked(Term, text, 'settings.termInvalid');
}

/** Texts that may say anything; only the spaces around them go. */
export function checkText(text: string): Checked<string> {
  return { ok: true, value: text.trim() };
}
