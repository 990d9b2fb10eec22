/** What a threshold of a rule may be: enough for an editor to offer the right field and to say what is allowed. */
import { z } from 'zod';

export const Quantity = z.enum(['months', 'years', 'percent']);
export type Quantity = z.infer<typeof Quantity>;

/** A number; bounds are null where there are none, `moreThan` is a bound that is itself not allowed. */
export const NumberKind = z.object({
  type: z.literal('number'),
  whole: z.boolean(),
  min: z.number().nullable(),
  moreThan: z.number().nullable(),
  max: z.number().nullable(),
  quantity: Quantity.nullable(),
});
export type NumberKind = z.infer<typeof NumberKind>;

/** Words of the catalogs for a choice: `<words>.<option>`. */
const words = z.string().min(1);

/** `optional`: may be left empty (null). */
export const ParameterKind = z.discriminatedUnion('type', [
  NumberKind.extend({ optional: z.boolean() }),
  z.object({ type: z.literal('yes-no') }),
  z.object({ type: z.literal('date') }),
  z.object({ type: z.literal('choice'), options: z.array(z.string()).min(1), words }),
  z.object({ type: z.literal('choices'), options: z.array(z.string()).min(1), words }),
  z.object({ type: z.literal('title') }),
  z.object({ type: z.literal('titles') }),
  /** A number for each of a few keys, as for xã, phường and đặc khu. */
  z.object({
    type: z.literal('numbers-by'),
    keys: z.array(z.string()).min(1),
    words,
    number: NumberKind,
    /** A key may be left out. */
    partial: z.boolean(),
  }),
  /** Numbers by the code of a unit; each unit may be left out, and each number of it. */
  z.object({
    type: z.literal('numbers-by-unit'),
    columns: z.array(z.string()).min(1),
    words,
    number: NumberKind,
  }),
  z.object({ type: z.literal('texts') }),
]);
export type ParameterKind = z.infer<typeof ParameterKind>;

/** Two thresholds by name, the first of which must not exceed the second. */
export const ThresholdPair = z.tuple([z.string(), z.string()]).readonly();
export type ThresholdPair = z.infer<typeof ThresholdPair>;

/** The first pair whose numbers (or numbers of one key) contradict each other; null where none do. */
export function contradiction(
  ascending: readonly ThresholdPair[],
  thresholdOf: (name: string) => unknown,
): ThresholdPair | null {
  return ascending.find(([lower, upper]) => exceeds(thresholdOf(lower), thresholdOf(upper))) ?? null;
}

function exceeds(lower: unknown, upper: unknown): boolean {
  if (typeof lower === 'number') return typeof upper === 'number' && lower > upper;
  return Object.entries(Object(lower) as object).some(([key, value]) =>
    exceeds(value, Object(upper)[key] as unknown),
  );
}
