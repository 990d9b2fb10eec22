/** What the papers are made of. The services fill these from the workspace; nothing here reads anything. */
import type { DecisionFamily, DecisionSettings, ToneStyle } from '../domain/decision.ts';
import type { ListLook } from '../domain/list-layout.ts';
import type { Person } from '../domain/person.ts';
import type { Disposition, Placement } from '../domain/plan.ts';
import type { Body, Post } from '../domain/post.ts';
import type { Province, Unit } from '../domain/unit.ts';
import type { OwedCounts, WaiverRow } from '../domain/waiver.ts';
import type { SeverityCounts } from '../domain/workspace.ts';
import type { AuthorityBook } from './authority-row.ts';

/** What every list says at its head and foot. */
export interface ListHeadInput {
  province: Province;
  planName: string;
  /** Name of the standards the plan is checked with, '' for those the program ships. */
  standardsName: string;
  settings: DecisionSettings;
  /** How the office wants it; null: as its form has it. */
  look: ListLook | null;
  /** Of the papers of each family. */
  toneStyles: Readonly<Record<DecisionFamily, ToneStyle>>;
  /** Who holds the offices that sign, and how each organ usually signs. */
  signing: Pick<AuthorityBook, 'signers' | 'usual' | 'formats'>;
}

/** A person of the "danh sách trích ngang", in the order in which to print. */
export interface RosterEntry {
  person: Person;
  /** Unit the person is listed under: that of the planned post, else of the present workplace. */
  unit: Unit | null;
  /** Planned posts; empty where there are none. */
  posts: readonly { post: Post; unit: Unit }[];
  disposition: Disposition | null;
}

/** A waiver as papers tell it: the rule in a few words, and what it rests on. */
export interface WaiverNote
  extends Pick<WaiverRow, 'kind' | 'state' | 'document' | 'documentDate' | 'deadline'> {
  standard: string;
}

/** A seat of the "phương án bố trí". */
export interface PlacementEntry {
  post: Post;
  body: Body;
  /** Who sits there in the plan. */
  placed: { person: Person; placement: Placement } | null;
  /** Who holds it today, where that is known (somebody kept in place is both). */
  current: Person | null;
  /** What lets findings about the person there stand: owed standards, consents, special cases. */
  waivers: readonly WaiverNote[];
}

/** A commune with its seats in the order of printing. */
export interface UnitPlacements {
  unit: Unit;
  seats: readonly PlacementEntry[];
}

/** A commune with its vacant seats in the order of printing. */
export interface UnitVacancies {
  unit: Unit;
  seats: readonly { post: Post; body: Body }[];
}

/** A commune with its counts and the people placed in it, each person once. */
export interface UnitReport {
  unit: Unit;
  seats: number;
  filled: number;
  vacantRequired: number;
  findings: SeverityCounts;
  /** Standards still owed there within their deadline, and those of which it has passed. */
  owed: OwedCounts;
  people: readonly Person[];
}
