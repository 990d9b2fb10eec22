/** DOMAIN.md §4: nobody takes up a post after the month in which the retirement age is attained. */
import { z } from 'zod';
import { cite } from './citations.ts';
import { definePlacementRule } from './placement-rule.ts';
import { lacksForRetirement, retirementFact } from './service.ts';

const BASIS = cite('nd-135-2020');

export const agePastRetirement = definePlacementRule({
  id: 'AGE-PAST-RETIREMENT',
  severity: 'block',
  legalBasis: BASIS,
  parameters: z.object({}),
  compare(view, placed) {
    const { retirement, start, military } = placed;
    if (military) return null;
    return {
      wanted: { kind: 'serves-on', date: start },
      found: retirementFact(view, placed, retirement),
      holds: retirement === null ? null : retirement.pensionFrom > start,
      legalBasis: BASIS,
      confirmed: true,
    };
  },
  lacks: (_view, placed) => lacksForRetirement(placed),
});
