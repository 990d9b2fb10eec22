import type { Candidate, PostId } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { type Ranked, useRanked } from '../../components/use-ranked.ts';

const ask = (postId: PostId, query: string, limit: number) =>
  call('candidate.forPost', { postId, query, limit });

/** Ranked people for a seat; see `useRanked`. */
export function useCandidates(
  postId: PostId | null,
  query: string,
  limit: number,
  revision: number,
): Ranked<Candidate> {
  return useRanked(postId, query, limit, revision, ask);
}
