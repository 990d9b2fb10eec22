/** Names for what findings know by id: each caller calls people, seats and units as its screen or list does. */
import type { BodyId, CitationId, PersonId, PostId, TitleCode, UnitCode } from '../domain/ids.ts';

/** How the caller calls what a finding names by id. */
export interface Names {
  post(id: PostId): string;
  person(id: PersonId): string;
  unit(code: UnitCode): string;
  /** With its unit. */
  body(id: BodyId): string;
  title(code: TitleCode): string;
  citation(id: CitationId): string;
}
