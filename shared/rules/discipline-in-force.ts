/**
 * R16, DOMAIN.md §2.2 (9): nobody under disciplinary review or serving a decision is appointed, designated, elected
 * or received. The words speak of giving a leadership post, whether higher, equal or lower; who keeps a post is not
 * asked about (so too the post a decision itself brings), and officers are the military's own matter.
 */
import { z } from 'zod';
import { isAppointing } from './appointing.ts';
import { cite } from './citations.ts';
import { type Comparison, NO_FACT } from './comparison.ts';
import { disciplinesFact, isDerived, isInForce } from './disciplines.ts';
import { definePlacementRule } from './placement-rule.ts';
import type { Placed } from './plan-view.ts';
import { Months } from './quantities.ts';
import type { Thresholds } from './rule.ts';

const Parameters = z.object({
  /** How long a decision is in force that does not say so. */
  inForceMonths: Months.default(12),
});
type Parameters = z.infer<typeof Parameters>;

const BASIS = cite('nd-300-2026');

export const disciplineInForce = definePlacementRule({
  id: 'DISCIPLINE-IN-FORCE',
  severity: 'block',
  legalBasis: BASIS,
  parameters: Parameters,
  compare: (_view, placed, thresholds) => compare(placed, thresholds),
  lacks: (_view, placed, thresholds) => (compare(placed, thresholds)?.holds === null ? ['disciplines'] : []),
});

function compare(placed: Placed, { values, source }: Thresholds<Parameters>): Comparison | null {
  if (!isAsked(placed)) return null;
  const { start, person } = placed;
  const wanted = { kind: 'no-discipline', reference: start } as const;
  const { disciplines } = person;
  if (disciplines === null) {
    return { wanted, found: NO_FACT, holds: null, legalBasis: BASIS, confirmed: true };
  }
  const inForce = disciplines.filter((one) => isInForce(one, start, values.inForceMonths) === true);
  const untold = disciplines.some((one) => isInForce(one, start, values.inForceMonths) === null);
  const hangsOnMonths = inForce.length > 0 && inForce.every(isDerived);
  return {
    wanted,
    found: disciplinesFact(inForce.length > 0 ? inForce : disciplines),
    holds: inForce.length > 0 ? false : untold ? null : true,
    legalBasis: BASIS,
    confirmed: !hangsOnMonths || source('inForceMonths')?.confirmed === true,
  };
}

function isAsked({ placement, title, military }: Placed): boolean {
  if (military) return false;
  return placement.form === 'receive' || (title.leadership && isAppointing(placement.form));
}
