/** Candidates for a seat of an open workspace. */
import type { Candidate } from '../../../shared/domain/candidate.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { PersonId, PostId } from '../../../shared/domain/ids.ts';
import { rankCandidates } from '../../../shared/rules/candidates.ts';
import { checkPlacementHypothetically } from '../../../shared/rules/suppose.ts';
import type { Session } from '../workspace/session.ts';
import { districtsOf } from './districts.ts';
import { existingPerson, existingPost } from './placements.ts';

/** Ranked people for a seat; `query` narrows by name, diacritics optional. */
export function candidatesFor(session: Session, postId: PostId, query: string, limit: number): Candidate[] {
  existingPost(session.state, postId);
  return rankCandidates(session.state, postId, { query, limit, districts: districtsOf(session) });
}

/** What one person would raise on one seat, without changing anything. */
export function checkCandidate(session: Session, postId: PostId, personId: PersonId): Finding[] {
  existingPost(session.state, postId);
  existingPerson(session.state, personId);
  return checkPlacementHypothetically(session.state, postId, personId);
}
