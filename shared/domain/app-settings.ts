/** Settings kept on this machine. */
import { z } from 'zod';
import { NamedLayout, PlanLayout } from './plan-layout.ts';

/** A workspace opened on this machine before; `name` is what people call it. */
export const RecentFile = z.object({ path: z.string(), name: z.string(), openedAt: z.iso.datetime() });
export type RecentFile = z.infer<typeof RecentFile>;

/** How a column of a list was left: see `ColumnState` of the grid. */
export const KeptColumn = z.object({
  colId: z.string(),
  hide: z.boolean(),
  width: z.number().positive(),
  /** Its share of the room that is left; null for a width somebody chose. */
  flex: z.number().positive().nullable().default(null),
  pinned: z.enum(['left', 'right']).nullable(),
  sort: z.enum(['asc', 'desc']).nullable(),
  sortIndex: z.number().int().nullable(),
});
export type KeptColumn = z.infer<typeof KeptColumn>;

/** Size of everything in the windows, in percent of the usual one. */
export const ZOOM = { least: 80, most: 200, usual: 100, step: 10 } as const;

/** The next size up (`direction` 1) or down (-1), within the bounds. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  return Math.min(ZOOM.most, Math.max(ZOOM.least, zoom + direction * ZOOM.step));
}

/** Settings of the program on this machine (not of a workspace). */
export const AppSettings = z.object({
  language: z.enum(['vi', 'en']),
  theme: z.enum(['light', 'dark', 'system']),
  /** `system` is high where the system asks for it. */
  contrast: z.enum(['system', 'high']),
  zoom: z.number().int().min(ZOOM.least).max(ZOOM.most),
  recentFiles: z.array(RecentFile),
  /** Sizes and folds of panes, by name. */
  panes: z.record(z.string(), z.number()),
  /** Screen worked on last: a file opens there again. */
  lastScreen: z.string(),
  /** Views of the plan's grid the officer named. */
  planViews: z.array(NamedLayout),
  /** How the plan's grid was left; null until somebody changes it. */
  planLayout: PlanLayout.nullable(),
  /** Columns of lists, by the name of the list, in their order. */
  columns: z.record(z.string(), z.array(KeptColumn)),
});
export type AppSettings = z.infer<typeof AppSettings>;
