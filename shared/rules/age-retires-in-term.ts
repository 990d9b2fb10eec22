/** DOMAIN.md §4: who retires before the term ends; the post falls vacant on the first day of pension. */
import { z } from 'zod';
import { cite } from './citations.ts';
import { placementFinding } from './make-finding.ts';
import { defineRule } from './rule.ts';
import { lacksForRetirement, retirementFact } from './service.ts';

const BASIS = cite('nd-135-2020');

export const ageRetiresInTerm = defineRule({
  id: 'AGE-RETIRES-IN-TERM',
  scope: 'placement',
  severity: 'info',
  legalBasis: BASIS,
  parameters: z.object({}),
  check(view, placed) {
    const { retirement } = placed;
    if (retirement === null) return [];
    const { pensionFrom } = retirement;
    if (pensionFrom <= placed.start || pensionFrom > view.plan.termEnd) return [];
    return [
      placementFinding(placed, {
        rule: 'AGE-RETIRES-IN-TERM',
        severity: 'info',
        wanted: { kind: 'serves-on', date: view.plan.termEnd },
        found: retirementFact(view, placed, retirement),
        legalBasis: BASIS,
      }),
    ];
  },
  lacks: (_view, placed) => lacksForRetirement(placed),
});
