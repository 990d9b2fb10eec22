/** Many people proposed for vacant seats at once, looked at first and then placed in one command. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId, PostId } from '../../../shared/domain/ids.ts';
import type { Placement } from '../../../shared/domain/plan.ts';
import type { Proposal, ProposalItem, ProposalRequest } from '../../../shared/domain/proposal.ts';
import { countFindings } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { findingsOf } from '../../../shared/rules/finding-index.ts';
import { proposeInSteps } from '../../../shared/solver/proposal.ts';
import { placementToRow } from '../../db/queries/plan-rows.ts';
import { isLargeFile } from '../check/large-plan.ts';
import { inSlices, refuseLeft } from '../in-slices.ts';
import type { Session } from '../workspace/session.ts';
import { districtsOf } from './districts.ts';
import { jointGroup } from './joint-placements.ts';
import { defaultForm, existingPerson, existingPost } from './placements.ts';

export interface ProposalOptions {
  /** Told of the share that is done, from 0 to 1. */
  progress?: (share: number) => void;
  signal?: AbortSignal;
}

/**
 * Who could sit where; the plan stays as it is. Made in slices between which everything else goes on. Throws AppError
 * `cancelled` where it was stopped, where the file was closed, and where the plan changed meanwhile: what was worked
 * out of the plan as it was is of no use then.
 */
export async function makeProposal(
  session: Session,
  request: ProposalRequest,
  { progress, signal }: ProposalOptions = {},
): Promise<Proposal> {
  const { state, findings, db, checking, stamp } = session;
  const steps = proposeInSteps(state, {
    ...request,
    districts: districtsOf(session),
    placementsOf: (postId, personId) => placementsOf(session, postId, personId),
  });
  const { proposal, view } = await inSlices(steps, {
    onSlice: progress,
    check: () => {
      refuseLeft(session, signal);
      if (session.stamp !== stamp) throw new AppError('cancelled');
    },
  });
  const large = checking !== undefined && isLargeFile(db, checking);
  return {
    ...proposal,
    findings: large ? null : { before: findings.counts(), after: countFindings(findingsOf(view)) },
  };
}

/**
 * Places everybody of `items`, or nobody: refused with `seat-frozen`, `post-filled` where somebody sits there
 * meanwhile, and `person-seated` where somebody has a seat meanwhile or is named for two.
 */
export function applyProposal(session: Session, items: readonly ProposalItem[]): ChangeResult {
  const { state } = session;
  const seen = new Set<PersonId>();
  const placements = items.flatMap(({ postId, personId }) => {
    const post = existingPost(state, postId);
    const person = existingPerson(state, personId);
    const names = { post: post.title, person: person.fullName };
    if (post.frozen) throw new AppError('seat-frozen', names);
    const holder = state.personOn(postId);
    if (holder !== null) throw new AppError('post-filled', { ...names, person: holder.fullName });
    if (seen.has(personId) || state.postsOfPerson(personId).length > 0)
      throw new AppError('person-seated', names);
    seen.add(personId);
    return placementsOf(session, postId, personId);
  });
  return session.change('placement.propose', (tx) => {
    for (const placement of placements) {
      tx.put('placement', placementToRow(state.plan.id, placement));
      // Whoever sits on a post no longer needs to be disposed of.
      tx.remove('disposition', { plan_id: state.plan.id, person_id: placement.personId });
    }
    const units = new Set(placements.map(({ postId }) => state.posts.get(postId)?.unitCode));
    return { count: items.length, units: units.size };
  });
}

function placementsOf({ state }: Session, postId: PostId, personId: PersonId): Placement[] {
  const form = defaultForm(state, { postId, personId, displace: false });
  return jointGroup(state, { postId, personId, form, since: null, note: '' }, false);
}
