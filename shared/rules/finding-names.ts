/** Names for what findings know by id: each caller calls people, seats and units as its screen or list does. */
import type { Citation } from '../domain/citation.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { BodyId, CitationId, PersonId, PostId, TitleCode, UnitCode } from '../domain/ids.ts';
import type { OwnRule } from '../domain/own-rule.ts';
import type { OwnRuleId } from '../domain/rule-id.ts';

/** How the caller calls what a finding names by id. */
export interface Names {
  post(id: PostId): string;
  person(id: PersonId): string;
  unit(code: UnitCode): string;
  /** With its unit. */
  body(id: BodyId): string;
  title(code: TitleCode): string;
  /** The legal basis of that id, where it is known. */
  citation(id: CitationId): Citation | undefined;
  /** In short or in full, as the caller has room. */
  citationName(citation: Citation): string;
  /** Start of the plan: the day on which legal bases are to be in force. */
  readonly planStart: IsoDate;
  /** What bodies of a kind are called. */
  bodyKind(kind: string): string;
  /** A rule of the office's own; undefined once it is gone. */
  ownRule(id: OwnRuleId): OwnRule | undefined;
}
