/** The decisions on one person: their kind, the facts they want, and what the papers say. */
import { decisionFor } from '../../../shared/documents/decision.ts';
import { presumedFact } from '../../../shared/documents/presumed-facts.ts';
import { kindsFor, type PaperItem } from '../../../shared/domain/decision-kind.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { factsOf } from '../../../shared/domain/paper-facts.ts';
import type { DecisionView } from '../../../shared/ipc/decision-channels.ts';
import { decidedOn, kindsOfItem, paperInput } from '../export/decision-inputs.ts';
import { existingPerson } from '../plan/placements.ts';
import type { Session } from '../workspace/session.ts';
import { choicesOf, itemKey } from './choices.ts';

/** In the order of the person's seats; of somebody with none, of what becomes of them. Throws `person-not-found`. */
export function decisionsOfPerson(session: Session, personId: PersonId): DecisionView[] {
  const { state } = session;
  existingPerson(state, personId);
  const seats: PaperItem[] = state.postsOfPerson(personId).map((postId) => ({ personId, postId }));
  const items = seats.length > 0 || !state.dispositions.has(personId) ? seats : [{ personId, postId: null }];
  return items.map((item) => viewOf(session, item));
}

function viewOf(session: Session, item: PaperItem): DecisionView {
  const { usual, kind } = kindsOfItem(session, item);
  const facts = choicesOf(session).get(itemKey(item))?.facts ?? {};
  const chosen = choicesOf(session).get(itemKey(item))?.kind ?? null;
  const decided = kind === null ? undefined : decidedOn(session, [item]).get(itemKey(item));
  const view = { item, usual, chosen, kinds: [...kindsFor(item.postId !== null)], facts };
  if (decided === undefined) return { ...view, fields: [], paper: null };
  const input = paperInput(session, [decided], { listed: false });
  const { required, optional } = factsOf(decided.kind, {
    placed: item.postId !== null,
    dayKnown: decided.who.since !== null,
  });
  const field = (isRequired: boolean) => (fact: (typeof required)[number]) => ({
    fact,
    required: isRequired,
    presumed: presumedFact(fact, decided.who.person),
  });
  const { family, numberLine, kind: name, subject, articles, missing, warnings } = decisionFor(input);
  return {
    ...view,
    fields: [...required.map(field(true)), ...optional.map(field(false))],
    paper: { family, numberLine, name, subject, articles, missing, warnings },
  };
}
