/** Who fits where in an open workspace: people for a seat, seats for a person. */
import type { Candidate } from '../../../shared/domain/candidate.ts';
import type { FittingPost } from '../../../shared/domain/explanation.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { PersonId, PostId } from '../../../shared/domain/ids.ts';
import { rankCandidates } from '../../../shared/rules/candidates.ts';
import { fittingPosts } from '../../../shared/rules/fitting-posts.ts';
import { checkPlacementHypothetically } from '../../../shared/rules/suppose.ts';
import { fold } from '../../../shared/text/fold.ts';
import { matches } from '../../../shared/text/matching.ts';
import type { Session } from '../workspace/session.ts';
import { districtsOf } from './districts.ts';
import { existingPerson, existingPost, unitNameOf } from './placements.ts';

/** Ranked people for a seat; `query` narrows by name, diacritics optional. */
export function candidatesFor(session: Session, postId: PostId, query: string, limit: number): Candidate[] {
  existingPost(session.state, postId);
  return rankCandidates(session.state, postId, { query, limit, districts: districtsOf(session) });
}

/**
 * Vacant seats for a person, best first, seen from where the person works now, else from the unit of the first seat held;
 * `query` narrows by title and unit, diacritics optional.
 */
export function postsFor(session: Session, personId: PersonId, query: string, limit: number): FittingPost[] {
  const { state } = session;
  const { currentUnitCode } = existingPerson(state, personId);
  const [held] = state.postsOfPerson(personId);
  const heldUnit = held === undefined ? undefined : state.posts.get(held)?.unitCode;
  return fittingPosts(state, personId, {
    limit,
    leaves: [],
    from: currentUnitCode ?? heldUnit ?? null,
    districts: districtsOf(session),
    accepts: () => true,
    ...(query.trim() === ''
      ? {}
      : {
          among: ({ title, unitCode }) => matches(query, fold(`${title} ${unitNameOf(state, unitCode)}`)),
        }),
  });
}

/** What one person would raise on one seat, without changing anything. */
export function checkCandidate(session: Session, postId: PostId, personId: PersonId): Finding[] {
  existingPost(session.state, postId);
  existingPerson(session.state, personId);
  return checkPlacementHypothetically(session.state, postId, personId);
}
