/** Candidates for a seat of an open workspace. */
import type { Candidate } from '../../../shared/domain/candidate.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { PersonId, PostId, UnitCode } from '../../../shared/domain/ids.ts';
import { rankCandidates } from '../../../shared/rules/candidates.ts';
import { checkPlacementHypothetically } from '../../../shared/rules/suppose.ts';
import type { Session } from '../workspace/session.ts';
import { existingPerson, existingPost } from './placements.ts';

/** Old districts of each unit: who worked under the same one is near. Fixed for the life of a file. */
const districtsOf = new WeakMap<Session, ReadonlyMap<UnitCode, ReadonlySet<string>>>();

function districts(session: Session): ReadonlyMap<UnitCode, ReadonlySet<string>> {
  let known = districtsOf.get(session);
  if (known === undefined) {
    known = new Map(
      [...session.state.units.keys()].map((code) => {
        const origins = session.origins.get(code) ?? [];
        return [code, new Set(origins.map((o) => `${o.province}/${o.district}`))];
      }),
    );
    districtsOf.set(session, known);
  }
  return known;
}

/** Ranked people for a seat; `query` narrows by name, diacritics optional. */
export function candidatesFor(session: Session, postId: PostId, query: string, limit: number): Candidate[] {
  existingPost(session.state, postId);
  return rankCandidates(session.state, postId, { query, limit, districts: districts(session) });
}

/** What one person would raise on one seat, without changing anything. */
export function checkCandidate(session: Session, postId: PostId, personId: PersonId): Finding[] {
  existingPost(session.state, postId);
  existingPerson(session.state, personId);
  return checkPlacementHypothetically(session.state, postId, personId);
}
