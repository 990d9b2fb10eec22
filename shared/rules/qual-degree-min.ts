/** R10, DOMAIN.md §2.1: the degree the standard of the title asks for. */
import { z } from 'zod';
import { DEGREES, Degree, rankOf } from '../domain/levels.ts';
import { cite } from './citations.ts';
import { basisOf, placementFinding } from './make-finding.ts';
import { defineRule } from './rule.ts';

export const qualDegreeMin = defineRule({
  id: 'QUAL-DEGREE-MIN',
  scope: 'placement',
  severity: 'warn',
  legalBasis: cite('nd-334-2025', 'qd-365-tw-2025'),
  parameters: z.record(z.string(), Degree),
  perTitle: 'minDegree',
  waivable: ['owed', 'special'],
  check(_view, placed, { values, source }) {
    const wanted = values[placed.title.code];
    const degree = placed.person.degree;
    if (wanted === undefined || degree === null) return [];
    if (rankOf(DEGREES, degree) >= rankOf(DEGREES, wanted)) return [];
    const from = source(placed.title.code);
    return [
      placementFinding(placed, {
        rule: 'QUAL-DEGREE-MIN',
        severity: 'warn',
        wanted: { kind: 'degree', value: wanted },
        found: { kind: 'degree', value: degree },
        legalBasis: basisOf(from),
        confirmed: from?.confirmed === true,
      }),
    ];
  },
  lacks: (_view, placed, { values }) =>
    values[placed.title.code] !== undefined && placed.person.degree === null ? ['degree'] : [],
});
