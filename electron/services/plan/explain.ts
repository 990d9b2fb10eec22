/** Answers to "why": every rule for a person on a seat, and what settles a finding. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { FindingExplanation, PlacementTrace } from '../../../shared/domain/explanation.ts';
import type { PersonId, PostId } from '../../../shared/domain/ids.ts';
import { explainFinding as explain } from '../../../shared/rules/explain-finding.ts';
import { explainPlacement as trace } from '../../../shared/rules/trace-placement.ts';
import type { Session } from '../workspace/session.ts';
import { districtsOf } from './districts.ts';
import { existingPerson, existingPost } from './placements.ts';

/** Every rule in force for the person on the seat, whether the person sits there or not. */
export function explainPlacement({ state }: Session, postId: PostId, personId: PersonId): PlacementTrace {
  existingPost(state, postId);
  existingPerson(state, personId);
  return trace(state, postId, personId);
}

/** What would settle a finding. Throws AppError `finding-not-found` where it does not stand. */
export function explainFinding(session: Session, findingId: string): FindingExplanation {
  const finding = session.findings.all().find(({ id }) => id === findingId);
  if (finding === undefined) throw new AppError('finding-not-found', { finding: findingId });
  return explain(session.state, finding, { districts: districtsOf(session) });
}
