/** Channels that answer "why", by the data process. */
import { z } from 'zod';
import { FindingExplanation, PersonId, PlacementTrace, PostId } from '../domain/index.ts';

export const explainChannels = {
  /** Every rule for a person on a post, whether the person sits there or not. */
  'explain.placement': { args: z.object({ postId: PostId, personId: PersonId }), result: PlacementTrace },
  /** What would settle a finding; refused with `finding-not-found` where it no longer stands. */
  'explain.finding': { args: z.object({ findingId: z.string().min(1) }), result: FindingExplanation },
} as const;
