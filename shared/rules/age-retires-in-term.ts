/** DOMAIN.md §4: who retires before the term ends; the post falls vacant on the first day of pension. */
import { z } from 'zod';
import { cite } from './citations.ts';
import { definePlacementRule } from './placement-rule.ts';
import { lacksForRetirement, retirementFact } from './service.ts';

const BASIS = cite('nd-135-2020');

export const ageRetiresInTerm = definePlacementRule({
  id: 'AGE-RETIRES-IN-TERM',
  severity: 'info',
  legalBasis: BASIS,
  parameters: z.object({}),
  compare(view, placed) {
    const { retirement, start, military } = placed;
    // Who is retired before the placement begins is for AGE-PAST-RETIREMENT.
    if (military || (retirement !== null && retirement.pensionFrom <= start)) return null;
    const { termEnd } = view.plan;
    return {
      wanted: { kind: 'serves-on', date: termEnd },
      found: retirementFact(view, placed, retirement),
      holds: retirement === null ? null : retirement.pensionFrom > termEnd,
      legalBasis: BASIS,
      confirmed: true,
    };
  },
  lacks: (_view, placed) => lacksForRetirement(placed),
});
