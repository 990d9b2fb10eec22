/** What a decision is made of. The services fill it from the workspace; nothing here reads anything. */
import type { Citation } from '../domain/citation.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { DecisionFamily, DecisionSettings } from '../domain/decision.ts';
import type { DecisionKind } from '../domain/decision-kind.ts';
import type { PaperFacts } from '../domain/paper-facts.ts';
import type { Person } from '../domain/person.ts';
import type { PlacementForm } from '../domain/plan.ts';
import type { Body, Post, Title } from '../domain/post.ts';
import type { Province, Unit } from '../domain/unit.ts';
import type { AuthorityBook } from './authority-row.ts';
import type { WaiverNote } from './input.ts';

/** A seat with the catalogue title it carries. */
export interface HeldPost {
  post: Post;
  title: Title;
}

/** The seat a decision gives somebody. */
export interface DecisionSeat extends HeldPost {
  body: Body;
  unit: Unit;
  form: PlacementForm;
  /** The person's other posts of the plan in the same unit (secretary who chairs the People's Council). */
  alsoHolds: readonly HeldPost[];
}

/** Somebody a decision is about. */
export interface DecisionPerson {
  person: Person;
  /** Null where the decision gives no seat: retirement, leave, end of a post. */
  seat: DecisionSeat | null;
  /** Day the placement or disposition takes effect, where it names one. */
  since: IsoDate | null;
  facts: PaperFacts;
  /** What lets findings about the person there stand. */
  waivers: readonly WaiverNote[];
}

/** One decision: its kind, who issues it, and the people it is about. */
export interface DecisionInput {
  kind: DecisionKind;
  family: DecisionFamily;
  people: readonly [DecisionPerson, ...DecisionPerson[]];
  /** Several people stand in an attached list, not one below the other in the first article. */
  listed: boolean;
  province: Province;
  /** Takes effect on this day where a placement names none. */
  planStart: IsoDate;
  /** Number given by the clerk; '' leaves room to write it. */
  number: string;
  settings: DecisionSettings;
  /** Who decides and signs, and how the papers look. */
  authority: AuthorityBook;
  /** The whole catalogue of legal bases. */
  citations: readonly Citation[];
}
