/** What was chosen or entered for the decisions of the plan in use. */
import { type DecisionKind, kindsFor, type PaperItem } from '../../../shared/domain/decision-kind.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { PaperFacts } from '../../../shared/domain/paper-facts.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import {
  choiceKey,
  choicesOfPlan,
  choiceToRow,
  type DecisionChoice,
} from '../../db/queries/decision-rows.ts';
import { existingPerson, existingPost } from '../plan/placements.ts';
import type { Session } from '../workspace/session.ts';

/** Read anew after every change only. */
const known = new WeakMap<object, ReadonlyMap<string, DecisionChoice>>();

/** Tells items apart. */
export function itemKey({ personId, postId }: PaperItem): string {
  return `${personId} ${postId ?? ''}`;
}

/** By `itemKey`. */
export function choicesOf(session: Session): ReadonlyMap<string, DecisionChoice> {
  let choices = known.get(session.stamp);
  if (choices === undefined) {
    const all = choicesOfPlan(session.db, session.state.plan.id);
    choices = new Map(all.map((choice) => [itemKey(choice.item), choice]));
    known.set(session.stamp, choices);
  }
  return choices;
}

/**
 * Keeps the kind of a decision and the facts its paper needs; with neither, nothing is kept. Throws AppError
 * `person-not-found`, `post-not-found`, `decision-kind` where the kind is not one for that change.
 */
export function setChoice(
  session: Session,
  { item, kind, facts }: { item: PaperItem; kind: DecisionKind | null; facts: PaperFacts },
): ChangeResult {
  const { state } = session;
  const person = existingPerson(state, item.personId);
  const post = item.postId === null ? null : existingPost(state, item.postId);
  if (kind !== null && !kindsFor(post !== null).includes(kind)) throw new AppError('decision-kind', { kind });
  return session.change('decision.set', (tx) => {
    const isEmpty = kind === null && Object.keys(facts).length === 0;
    if (isEmpty) tx.remove('decision_choice', choiceKey(state.plan.id, item));
    else tx.put('decision_choice', choiceToRow(state.plan.id, { item, kind, facts }));
    return { person: person.fullName, post: post?.title ?? '' };
  });
}
