/** Dates as the roster knows them: what was typed, what was understood, and how precisely. */
import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z.iso.date();
export type IsoDate = string;

/** A calendar month, `YYYY-MM`. */
export const IsoMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type IsoMonth = string;

export const DatePrecision = z.enum(['day', 'month', 'year']);
export type DatePrecision = z.infer<typeof DatePrecision>;

/**
 * A date cell. `text` is verbatim; `value` is `YYYY-MM-DD`, `YYYY-MM` or `YYYY` by `precision`.
 * Both are null where the text could not be understood (and `text` is '' where nothing stood).
 */
export const PartialDate = z.object({
  text: z.string(),
  value: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  precision: DatePrecision.nullable(),
});
export type PartialDate = z.infer<typeof PartialDate>;

/** The date cell of a field in which nothing stood. */
export const NO_DATE: PartialDate = { text: '', value: null, precision: null };
