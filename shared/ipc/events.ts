/** Payloads of events that more than one channel refers to. */
import { z } from 'zod';

/** The work of the file the program was started with: it is read before any window could give it an id. */
export const STARTING_WORK = 'start';

/** Progress of long work: `done` of `total` (total 0 while it is not known). */
export const WorkProgress = z.object({
  workId: z.string(),
  /** A key of the catalogs: `work.<kind>`. */
  kind: z.enum([
    'import-read',
    'import-accept',
    'export',
    'check',
    'recheck',
    'open',
    'open-read',
    'open-show',
    'open-check',
    'propose',
    'duplicate',
    'switch',
    'change',
  ]),
  done: z.number().nonnegative(),
  total: z.number().nonnegative(),
});
export type WorkProgress = z.infer<typeof WorkProgress>;
