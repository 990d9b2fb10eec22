/** What papers say: the text of each, made of the plan as it is now. */
import { decisionFor } from '../../../shared/documents/decision.ts';
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import { type DecisionKind, kindOfPlacement, type PaperItem } from '../../../shared/domain/decision-kind.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import { decisionInputs } from '../export/paper-inputs.ts';
import type { Session } from '../workspace/session.ts';

/** A paper to be: its kind, and whom it is about. */
export interface PaperToMake {
  kind: DecisionKind;
  items: PaperItem[];
  /** Day of the paper, where it has one: its bases must be in force then. */
  date?: string | null;
}

/** Papers the plan makes due, in the order of its list: those already made are among them. */
export function papersDue(session: Session): PaperToMake[] {
  return decisionInputs(session, { postIds: [], unitCode: null }).flatMap(({ placement, title }) => {
    const kind = kindOfPlacement(placement.form, title);
    if (kind === null) return [];
    return [{ kind, items: [{ personId: placement.personId, postId: placement.postId }] }];
  });
}

/** The kind of a placement's paper, null where none is due. */
export function kindOfItem(state: PlanState, { personId, postId }: PaperItem): DecisionKind | null {
  const placement = postId === null ? undefined : state.placementOn(postId);
  if (placement?.personId !== personId) return null;
  const post = state.posts.get(placement.postId);
  const title = post === undefined ? undefined : state.titles.get(post.titleCode);
  return title === undefined ? null : kindOfPlacement(placement.form, title);
}

/** The text of each paper without number, in the order asked for; null where the plan has nothing to write it of. */
export function textsOf(session: Session, papers: readonly PaperToMake[]): (DecisionDocument | null)[] {
  const postIds = papers.flatMap(({ items }) => items.flatMap(({ postId }) => postId ?? []));
  if (postIds.length === 0) return papers.map(() => null);
  const inputs = new Map(
    decisionInputs(session, { postIds, unitCode: null }).map((one) => [one.post.id, one]),
  );
  return papers.map(({ items: [item], date }) => {
    const input = item?.postId == null ? undefined : inputs.get(item.postId);
    if (input === undefined || input.placement.personId !== item?.personId) return null;
    return decisionFor({
      ...input,
      settings: { ...input.settings, date: date ?? input.settings.date },
    });
  });
}
