/** Channels of the check of the whole plan, answered by the data process. */
import { z } from 'zod';
import { Done, Nothing } from './empty-shapes.ts';
import { FullCheck } from './shapes.ts';

export const checkChannels = {
  /** Checks everything anew and holds it against the findings kept up so far. Long work that can be cancelled. */
  'check.full': { args: z.object({ workId: z.string() }), result: FullCheck },
  /** Begins a check that failed once more: `check.begun`, then `check.done` or `check.failed`. */
  'check.retry': { args: Nothing, result: Done },
} as const;
