/** Facts about the histories of people: titles held, ratings, discipline, kin, the end of an appointment. Part of `Fact`. */
import { z } from 'zod';
import { DisciplineKind, Rating, Relation } from './history.ts';
import { PersonId, PostId } from './ids.ts';

/** A discipline as a finding names it; dates as far as they are known, '' where they are not. */
export const DisciplineFact = z.object({ kind: DisciplineKind, decided: z.string(), until: z.string() });
export type DisciplineFact = z.infer<typeof DisciplineFact>;

/** Why two people related to each other may not sit together (QĐ 114-QĐ/TW điều 6.5). */
export const KIN_CLASHES = ['head-deputy', 'sensitive', 'standing', 'leadership'] as const;
export const KinClash = z.enum(KIN_CLASHES);
export type KinClash = z.infer<typeof KinClash>;

const Pair = { postIds: z.tuple([PostId, PostId]), personIds: z.tuple([PersonId, PersonId]) };

export const HISTORY_FACTS = [
  /** Months in the immediately lower, an equal or a higher title, and titles one of which was held; either may be empty. */
  z.object({
    kind: z.literal('prior-title'),
    months: z.number().int().nullable(),
    titles: z.array(z.string()),
  }),
  /** Such months as the roster shows, null where none are asked for, and what was held, newest first. */
  z.object({
    kind: z.literal('titles-held'),
    months: z.number().int().nullable(),
    /** Months in the one of the named titles that comes nearest; only where the standard asks for a time in it. */
    inNamed: z.number().int().optional(),
    positions: z.array(z.string()).min(1),
  }),
  z.object({ kind: z.literal('rated-at-least'), rating: Rating, years: z.array(z.number().int()).min(1) }),
  z.object({
    kind: z.literal('ratings'),
    items: z.array(z.object({ year: z.number().int(), rating: Rating })).min(1),
  }),
  z.object({ kind: z.literal('no-discipline'), reference: z.string() }),
  z.object({ kind: z.literal('never-disciplined') }),
  z.object({ kind: z.literal('disciplines'), items: z.array(DisciplineFact).min(1) }),
  /** So many months after the decision, which is from this day. */
  z.object({ kind: z.literal('discipline-past'), months: z.number().int(), from: z.string() }),
  /** What is due where an appointment ends. */
  z.object({ kind: z.literal('appointment-due'), action: z.enum(['reappoint', 'extend']) }),
  z.object({
    kind: z.literal('appointment-ends'),
    date: z.string(),
    monthsLeft: z.number().int(),
    /** By when it has to be announced; null where the appointment has ended. */
    noticeBy: z.string().nullable(),
  }),
  z.object({ kind: z.literal('no-kin'), clash: KinClash }),
  /** The second is this to the first. */
  z.object({ kind: z.literal('kin'), ...Pair, relation: Relation }),
  /** The first names a relative of the second's name; nobody confirmed that it is the same person. */
  z.object({ kind: z.literal('kin-by-name'), ...Pair, relation: Relation }),
] as const;
