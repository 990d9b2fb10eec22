/** Payloads of events that more than one channel refers to. */
import { z } from 'zod';

/** Progress of long work: `done` of `total` (total 0 while it is not known). */
export const WorkProgress = z.object({
  workId: z.string(),
  /** A key of the catalogs: `work.<kind>`. */
  kind: z.enum(['import-read', 'import-accept', 'export', 'check', 'recheck', 'open', 'propose']),
  done: z.number().nonnegative(),
  total: z.number().nonnegative(),
});
export type WorkProgress = z.infer<typeof WorkProgress>;
