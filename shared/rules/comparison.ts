/** What a rule about a person on a post compares there. */
import type { Fact, Severity } from '../domain/finding.ts';
import type { CitationId } from '../domain/ids.ts';

export interface Comparison {
  readonly wanted: Fact;
  readonly found: Fact;
  /** Null where it cannot be told for want of facts; `lacks` of the rule then says which. */
  readonly holds: boolean | null;
  /** How grave it is where it does not hold; as grave as the rule where left out. */
  readonly severity?: Severity;
  readonly legalBasis: readonly CitationId[];
  /** False where what is wanted is a default the province has yet to confirm. */
  readonly confirmed: boolean;
}

/** In place of a fact nobody knows, or where there is none to name. */
export const NO_FACT: Fact = { kind: 'none' };
