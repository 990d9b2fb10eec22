/** What a change of the plan is decided with: whether a paper is due, which family issues it, and the paper itself. */
import type { AuthorityRow } from '../domain/authority.ts';
import type { DecisionFamily } from '../domain/decision.ts';
import { type DecisionKind, familiesOf, kindOfPlacement } from '../domain/decision-kind.ts';
import { familyOfIssuer } from '../domain/issuer.ts';
import type { PlacementForm } from '../domain/plan.ts';
import type { Title } from '../domain/post.ts';
import { appliedRow } from './authority-row.ts';
import type { DecisionDocument, DecisionWarning } from './decision-document.ts';
import type { DecisionInput } from './decision-input.ts';
import { partyDecision } from './party-decision.ts';
import { stateDecision } from './state-decision.ts';

/** Party titles in whose decision the election to a council seat is proposed as well. */
const CARRIES_PROPOSALS: readonly string[] = ['D01', 'D02', 'D03'];

/**
 * True where a placement wants a decision of its own. Somebody kept in place needs none; a council seat
 * held beside a secretary's post is proposed in that post's decision.
 */
export function isDecisionDue(form: PlacementForm, title: Title, alsoHolds: readonly Title[]): boolean {
  if (kindOfPlacement(form, title) === null) return false;
  return !isProposedElsewhere(title, alsoHolds);
}

/** A council seat held beside a secretary's post: that post's decision proposes the person for it. */
export function isProposedElsewhere(title: Title, alsoHolds: readonly Title[]): boolean {
  return title.bloc === 'council' && alsoHolds.some((held) => CARRIES_PROPOSALS.includes(held.code));
}

/** Who decides: the title's organ, where the kind is that one's to issue; `null` for somebody without a known title. */
export function familyOf(kind: DecisionKind, title: Pick<Title, 'decidedBy'> | null): DecisionFamily {
  const families = familiesOf(kind);
  const usual = title?.decidedBy ?? 'state';
  return families.includes(usual) ? usual : (families[0] ?? usual);
}

/** Who decides on a title by the table of authority. */
export function issuingFamily(
  rows: readonly AuthorityRow[],
  kind: DecisionKind,
  title: Title,
): DecisionFamily {
  const applied = appliedRow(rows, { kind, title, family: null });
  return applied === null ? familyOf(kind, title) : familyOfIssuer(applied.row.issuer);
}

/** The decision. Blanks print as gaps and are told in `missing`, doubts in `warnings`. */
export function decisionFor(input: DecisionInput): DecisionDocument {
  const paper = input.family === 'state' ? stateDecision(input) : partyDecision(input);
  const uncited = input.people.flatMap(({ waivers }) =>
    waivers.map(
      ({ document, standard }): DecisionWarning => ({
        code: 'waiver-not-cited',
        params: { document, standard },
      }),
    ),
  );
  return { ...paper, warnings: [...paper.warnings, ...uncited] };
}
