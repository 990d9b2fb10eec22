/**
 * Histories of a person as the rules need them (the 2C form, DOMAIN.md §2.2, §2.5-2.7). A history that is null was
 * never told: that is not the same as one that is empty.
 */
import { z } from 'zod';
import { PartialDate } from './dates.ts';
import { PersonId } from './ids.ts';

/** Xếp loại chất lượng (QĐ 366-QĐ/TW): không hoàn thành < hoàn thành < hoàn thành tốt < hoàn thành xuất sắc. */
export const RATINGS = ['failed', 'completed', 'good', 'excellent'] as const;
export const Rating = z.enum(RATINGS);
export type Rating = z.infer<typeof Rating>;

/** The rating of one year. */
export const Evaluation = z.object({
  year: z.number().int().min(1950).max(2100),
  rating: Rating,
  /** As it was written, '' where it was chosen in the program. */
  text: z.string(),
});
export type Evaluation = z.infer<typeof Evaluation>;

/**
 * Forms of discipline, lightest first, and `pending`: under review, no decision yet (NĐ 300/2026 điều 12, QĐ 377). A lower
 * step of pay was a form under the earlier law on cadres and civil servants: rosters have decisions of that time.
 */
export const DISCIPLINE_KINDS = [
  'pending',
  'reprimand',
  'warning',
  'pay-reduction',
  'demotion',
  'removal',
  'expulsion',
  'dismissal',
] as const;
export const DisciplineKind = z.enum(DISCIPLINE_KINDS);
export type DisciplineKind = z.infer<typeof DisciplineKind>;

export const Discipline = z.object({
  kind: DisciplineKind,
  /** Day of the decision; for `pending` the day it began. */
  decided: PartialDate,
  /** Last day of its effect where the decision or the closing of the case tells it. */
  until: PartialDate,
  document: z.string(),
  /** As it was written, '' where it was entered in the program. */
  text: z.string(),
});
export type Discipline = z.infer<typeof Discipline>;

/** Quan hệ gia đình (QĐ 114-QĐ/TW điều 6.5; which relations count is a setting of the rule). */
export const RELATIONS = [
  'spouse',
  'parent',
  'child',
  'sibling',
  'parent-in-law',
  'child-in-law',
  'sibling-in-law',
  'other',
] as const;
export const Relation = z.enum(RELATIONS);
export type Relation = z.infer<typeof Relation>;

export const Relative = z.object({
  /** What the relative is to the person. */
  relation: Relation,
  name: z.string().min(1),
  /** Year of birth as written, '' where it is not known. */
  birthYear: z.string(),
  workplace: z.string(),
  /** The relative in the roster, where somebody confirmed who it is. */
  personId: PersonId.nullable(),
});
export type Relative = z.infer<typeof Relative>;

/** Quá trình công tác: a post held from a day to a day; `to` without a value is until now. */
export const ServicePeriod = z.object({
  from: PartialDate,
  to: PartialDate,
  position: z.string(),
  unit: z.string(),
});
export type ServicePeriod = z.infer<typeof ServicePeriod>;

/** The histories as fields of a person. */
export const HISTORY_FIELDS = {
  evaluations: z.array(Evaluation).nullable(),
  disciplines: z.array(Discipline).nullable(),
  relatives: z.array(Relative).nullable(),
  service: z.array(ServicePeriod).nullable(),
} as const;
