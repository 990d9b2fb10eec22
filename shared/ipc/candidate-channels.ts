/** Channels about who fits where, by the data process. */
import { z } from 'zod';
import { Candidate, Finding, FittingPost, PersonId, PostId } from '../domain/index.ts';

const AtMost = z.number().int().positive().max(200);

export const candidateChannels = {
  /** People for a post, best first; `query` narrows by name. */
  'candidate.forPost': {
    args: z.object({ postId: PostId, query: z.string(), limit: AtMost }),
    result: z.array(Candidate),
  },
  /** Vacant posts for a person, best first; `query` narrows by title and unit. */
  'candidate.forPerson': {
    args: z.object({ personId: PersonId, query: z.string(), limit: AtMost }),
    result: z.array(FittingPost),
  },
  /** Findings one person would raise on one post, without changing anything. */
  'candidate.check': { args: z.object({ postId: PostId, personId: PersonId }), result: z.array(Finding) },
} as const;
