/** A placement as a decision: which family decides, whether a paper is due, and the paper itself. */
import type { DecisionFamily } from '../domain/decision.ts';
import { kindOfPlacement } from '../domain/decision-kind.ts';
import type { PlacementForm } from '../domain/plan.ts';
import type { Title } from '../domain/post.ts';
import type { DecisionDocument, DecisionWarning } from './decision-document.ts';
import type { DecisionInput } from './input.ts';
import { partyDecision } from './party-decision.ts';
import { isApproval, stateDecision } from './state-decision.ts';

/** Party titles in whose decision the election to a council seat is proposed as well. */
const CARRIES_PROPOSALS: readonly string[] = ['D01', 'D02', 'D03'];

/**
 * True where a placement wants a decision of its own. Somebody kept in place needs none; a council seat
 * held beside a secretary's post is proposed in that post's decision.
 */
export function isDecisionDue(form: PlacementForm, title: Title, alsoHolds: readonly Title[]): boolean {
  if (kindOfPlacement(form, title) === null) return false;
  return !(title.bloc === 'council' && alsoHolds.some((held) => CARRIES_PROPOSALS.includes(held.code)));
}

/**
 * Who decides: the office's choice, else the title's. A seat filled by election is the Party's to propose,
 * unless the provincial chair approves that election.
 */
export function familyOf(input: Pick<DecisionInput, 'family' | 'placement' | 'title'>): DecisionFamily {
  if (input.placement.form === 'elect' && !isApproval(input)) return 'party';
  return input.family ?? input.title.decidedBy;
}

/** The decision for one placement. Blanks print as gaps and are told in `missing`, doubts in `warnings`. */
export function decisionFor(input: DecisionInput): DecisionDocument {
  const paper = familyOf(input) === 'state' ? stateDecision(input) : partyDecision(input);
  const uncited = input.waivers.map(
    ({ document, standard }): DecisionWarning => ({
      code: 'waiver-not-cited',
      params: { document, standard },
    }),
  );
  return { ...paper, warnings: [...paper.warnings, ...uncited] };
}
