import type { FittingPost, PersonId } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { type Ranked, useRanked } from '../use-ranked.ts';

const ask = (personId: PersonId, query: string, limit: number) =>
  call('candidate.forPerson', { personId, query, limit });

/** Vacant posts for a person, best first; see `useRanked`. */
export function useFittingPosts(
  personId: PersonId | null,
  query: string,
  limit: number,
  revision: number,
): Ranked<FittingPost> {
  return useRanked(personId, query, limit, revision, ask);
}
