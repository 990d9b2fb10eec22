/** DOMAIN.md §4: nobody takes up a post after the month in which the retirement age is attained. */
import { z } from 'zod';
import { cite } from './citations.ts';
import { placementFinding } from './make-finding.ts';
import { defineRule } from './rule.ts';
import { lacksForRetirement, retirementFact } from './service.ts';

const BASIS = cite('nd-135-2020');

export const agePastRetirement = defineRule({
  id: 'AGE-PAST-RETIREMENT',
  scope: 'placement',
  severity: 'block',
  legalBasis: BASIS,
  parameters: z.object({}),
  check(view, placed) {
    const { retirement } = placed;
    if (retirement === null || retirement.pensionFrom > placed.start) return [];
    return [
      placementFinding(placed, {
        rule: 'AGE-PAST-RETIREMENT',
        severity: 'block',
        wanted: { kind: 'serves-on', date: placed.start },
        found: retirementFact(view, placed, retirement),
        legalBasis: BASIS,
      }),
    ];
  },
  lacks: (_view, placed) => lacksForRetirement(placed),
});
