/** How the plan's grid is laid out: kept on this machine, as views with a name or as it was left last. */
import { z } from 'zod';

/** Above what the lines stand together; `none`: one list without lines above. */
export const PLAN_GROUPINGS = ['unit', 'title', 'person', 'none'] as const;
export const PlanGrouping = z.enum(PLAN_GROUPINGS);
export type PlanGrouping = z.infer<typeof PlanGrouping>;

/** Which seats the plan's grid shows; `required` are the vacant ones that are key or required. */
export const SEAT_FILTERS = ['all', 'vacant', 'required', 'block', 'warn', 'filled'] as const;
export const SeatFilter = z.enum(SEAT_FILTERS);
export type SeatFilter = z.infer<typeof SeatFilter>;

export const LayoutColumn = z.object({
  /** A column of the grid; one the program no longer has is passed over. */
  id: z.string(),
  /** In pixels; null: it takes its share of the room there is. */
  width: z.number().positive().nullable(),
  /** Stays at the left while the others are scrolled. */
  pinned: z.boolean(),
});
export type LayoutColumn = z.infer<typeof LayoutColumn>;

export const PlanLayout = z.object({
  grouping: PlanGrouping,
  /** Columns shown, from left to right. */
  columns: z.array(LayoutColumn),
  /** The first decides, the others between equals. */
  sort: z.array(z.object({ id: z.string(), descending: z.boolean() })),
  /** What is typed above a column, by column. */
  filters: z.record(z.string(), z.string()),
  seats: SeatFilter,
});
export type PlanLayout = z.infer<typeof PlanLayout>;

/** A layout an officer gave a name. */
export const NamedLayout = z.object({ name: z.string().min(1), layout: PlanLayout });
export type NamedLayout = z.infer<typeof NamedLayout>;
