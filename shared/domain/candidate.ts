/** People for a post, ranked, with what each lacks. */
import { z } from 'zod';
import { Finding } from './finding.ts';
import { PersonId, PostId } from './ids.ts';

export const Candidate = z.object({
  personId: PersonId,
  /** 1 is best; the order is that of `rankCandidates`. */
  rank: z.number().int().positive(),
  /** Findings the placement would raise on this post. */
  lacks: z.array(Finding),
  /** Where the person works now, seen from the post's unit. */
  nearness: z.enum(['same-unit', 'same-district', 'province', 'unknown']),
  /** Posts the person holds in the plan already (would be left on a move). */
  holds: z.array(PostId),
});
export type Candidate = z.infer<typeof Candidate>;
