/** What papers say: the text of each, made of the plan as it is now. */
import { decisionFor } from '../../../shared/documents/decision.ts';
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import type { DecisionKind, PaperItem } from '../../../shared/domain/decision-kind.ts';
import { itemKey } from '../decision/choices.ts';
import { decidedIn, decidedOn, paperInput } from '../export/decision-inputs.ts';
import type { Session } from '../workspace/session.ts';

/** A paper to be: its kind, and whom it is about. */
export interface PaperToMake {
  kind: DecisionKind;
  items: PaperItem[];
  /** Day of the paper, where it has one: its bases must be in force then. */
  date?: string | null;
}

/** From so many people on, they stand in an attached list. */
const LISTED_FROM = 6;

/** Papers the plan makes due, in the order of its list: those already made are among them. */
export function papersDue(session: Session): PaperToMake[] {
  return decidedIn(session, { postIds: [], unitCode: null }, {}).map(({ kind, item }) => ({
    kind,
    items: [item],
  }));
}

/** The kind of the paper about an item, null where none is due. */
export function kindOfItem(session: Session, item: PaperItem): DecisionKind | null {
  return decidedOn(session, [item]).get(itemKey(item))?.kind ?? null;
}

/** The text of each paper without number, in the order asked for; null where the plan has nothing to write it of. */
export function textsOf(session: Session, papers: readonly PaperToMake[]): (DecisionDocument | null)[] {
  const decided = decidedOn(
    session,
    papers.flatMap(({ items }) => items),
  );
  return papers.map(({ kind, items, date }) => {
    const people = items.flatMap((item) => decided.get(itemKey(item)) ?? []);
    const [first, ...rest] = people;
    if (first === undefined || people.length < items.length) return null;
    const input = paperInput(session, [first, ...rest], { kind, listed: people.length >= LISTED_FROM });
    return decisionFor({ ...input, settings: { ...input.settings, date: date ?? input.settings.date } });
  });
}
