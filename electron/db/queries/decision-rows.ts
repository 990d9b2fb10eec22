/** What was chosen or entered for decisions ↔ its rows. */
import { DecisionKind, type PaperItem } from '../../../shared/domain/decision-kind.ts';
import { PersonId, type PlanId, PostId } from '../../../shared/domain/ids.ts';
import { PaperFacts } from '../../../shared/domain/paper-facts.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb } from '../connection.ts';

/** The kind is null where it follows from the change. */
export interface DecisionChoice {
  item: PaperItem;
  kind: DecisionKind | null;
  facts: PaperFacts;
}

function choiceFromRow(row: StoredRow): DecisionChoice {
  return {
    item: {
      personId: PersonId.parse(row.person_id),
      postId: row.post_id === '' ? null : PostId.parse(row.post_id),
    },
    kind: DecisionKind.nullable().parse(row.kind),
    facts: PaperFacts.parse(JSON.parse(String(row.facts))),
  };
}

/** Columns that tell a row from the others. */
export function choiceKey(planId: PlanId, { personId, postId }: PaperItem): Row {
  return { plan_id: planId, person_id: personId, post_id: postId ?? '' };
}

export function choiceToRow(planId: PlanId, { item, kind, facts }: DecisionChoice): Row {
  return { ...choiceKey(planId, item), kind, facts: JSON.stringify(facts) };
}

export function choicesOfPlan(db: ReadableDb, planId: PlanId): DecisionChoice[] {
  const select = db.prepare<[PlanId], StoredRow>('SELECT * FROM decision_choice WHERE plan_id = ?');
  return select.all(planId).map(choiceFromRow);
}
