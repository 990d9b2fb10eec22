/** Facts about numbers: of a unit, of a body, of the province. Part of `Fact` (finding.ts). */
import { z } from 'zod';
import { PersonId, TitleCode } from './ids.ts';
import { SpecialityCode } from './speciality.ts';

/** What is counted; the words are in the catalogs (`rules.counted`). */
export const COUNTED = [
  'committee',
  'standing',
  'standing-women',
  'secretaries',
  'deputy-secretaries',
  'council-vice-chairs',
  'party-staff',
  'government-staff',
  'front-staff',
  'vice-chairs',
  'organisations',
  'deputy-heads',
  'staff-before',
  'staff-after',
] as const;
export const Counted = z.enum(COUNTED);
export type Counted = z.infer<typeof Counted>;

/** Parts of a whole (`rules.shareOf`). */
export const SHARES = ['deputies', 'women', 'young', 'minorities', 'science'] as const;
export const Share = z.enum(SHARES);
export type Share = z.infer<typeof Share>;

const Count = z.number().int().nonnegative();

export const COUNT_FACTS = [
  z.object({ kind: z.literal('count'), of: Counted, count: Count }),
  /** A bound that is null is none. */
  z.object({ kind: z.literal('between'), of: Counted, min: Count.nullable(), max: Count.nullable() }),
  /** At most `max`, which is so many on average of `times` units or organisations. */
  z.object({
    kind: z.literal('average'),
    of: Counted,
    max: Count,
    average: z.number(),
    times: Count,
    per: z.enum(['units', 'organisations']),
  }),
  z.object({ kind: z.literal('share'), of: Share, count: Count, total: Count }),
  /** In per cent. */
  z.object({ kind: z.literal('share-at-least'), of: Share, percent: z.number() }),
  z.object({ kind: z.literal('share-at-most'), of: Share, percent: z.number() }),
  /** One of these titles is held by the same person, and that none of them is. */
  z.object({ kind: z.literal('also-holds'), titles: z.array(TitleCode).min(1) }),
  z.object({ kind: z.literal('holds-none') }),
  /** Somebody holds each of these titles. */
  z.object({ kind: z.literal('has-titles'), titles: z.array(TitleCode).min(1) }),
  z.object({ kind: z.literal('excess'), count: Count }),
  /** How many may be left over by which day. */
  z.object({
    kind: z.literal('excess-path'),
    steps: z.array(z.object({ date: z.iso.date(), left: Count })).min(1),
  }),
  z.object({ kind: z.literal('speciality'), code: SpecialityCode }),
  /** Who has it and does other work, the nearest first. */
  z.object({ kind: z.literal('speciality-unused'), code: SpecialityCode, personIds: z.array(PersonId) }),
] as const;

export type Average = Extract<z.infer<(typeof COUNT_FACTS)[number]>, { kind: 'average' }>;
