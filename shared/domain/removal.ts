/** Why somebody is in the roster no longer. */
import { z } from 'zod';
import { PersonId } from './ids.ts';

/** When, by whom and why a person was taken out of the roster. */
export const Removal = z.object({
  /** UTC. */
  at: z.iso.datetime(),
  by: z.string(),
  /** '' where a merge took the person out. */
  reason: z.string(),
  /** The person this one was merged into. */
  mergedInto: PersonId.nullable(),
});
export type Removal = z.infer<typeof Removal>;
