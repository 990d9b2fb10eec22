/** Plans: who sits where, in which form, and what becomes of those without a post. */
import { z } from 'zod';
import { IsoDate } from './dates.ts';
import { PersonId, PlanId, PostId } from './ids.ts';

/** Hình thức: the words are in the catalogs; the order is that of the drop-down list. */
export const PLACEMENT_FORMS = [
  'transfer-appoint',
  'appoint',
  'designate',
  'elect',
  'second',
  'receive',
  'concurrent',
  'keep',
  'acting',
] as const;
export const PlacementForm = z.enum(PLACEMENT_FORMS);
export type PlacementForm = z.infer<typeof PlacementForm>;

export const DISPOSITION_KINDS = [
  'retire',
  'leave-178',
  'leave-154',
  'resign',
  'transfer-out',
  'surplus',
  'other',
] as const;
export const DispositionKind = z.enum(DISPOSITION_KINDS);
export type DispositionKind = z.infer<typeof DispositionKind>;

/** After these somebody no longer serves; in surplus one still does, and what "other" means is not known. */
export const LEAVING_KINDS: ReadonlySet<DispositionKind> = new Set([
  'retire',
  'leave-178',
  'leave-154',
  'resign',
  'transfer-out',
]);

export const Placement = z.object({
  postId: PostId,
  personId: PersonId,
  form: PlacementForm,
  /** Day it takes effect; null means the plan's start date. */
  since: IsoDate.nullable(),
  note: z.string(),
});
export type Placement = z.infer<typeof Placement>;

export const Disposition = z.object({
  personId: PersonId,
  kind: DispositionKind,
  /** Day it takes effect, where it is known. */
  date: IsoDate.nullable(),
  note: z.string(),
});
export type Disposition = z.infer<typeof Disposition>;

export const Plan = z.object({
  id: PlanId,
  name: z.string(),
  /** Day from which placements take effect unless they say otherwise. */
  startDate: IsoDate,
  /** Last day of the term for which leaders are appointed. */
  termEnd: IsoDate,
  /** Version of the standards it is checked with; null: those the program ships. */
  standardsVersion: z.number().int().positive().nullable(),
});
export type Plan = z.infer<typeof Plan>;

/** The standards a plan is checked with: a version and its name; those the program ships have neither. */
export const StandardsInUse = z.object({
  version: z.number().int().positive().nullable(),
  name: z.string(),
});
export type StandardsInUse = z.infer<typeof StandardsInUse>;
