/** R10, DOMAIN.md §2.1: the degree the standard of the title asks for. */
import { z } from 'zod';
import { DEGREES, Degree, rankOf } from '../domain/levels.ts';
import { cite } from './citations.ts';
import { NO_FACT } from './comparison.ts';
import { basisOf } from './make-finding.ts';
import { definePlacementRule } from './placement-rule.ts';

export const qualDegreeMin = definePlacementRule({
  id: 'QUAL-DEGREE-MIN',
  severity: 'warn',
  legalBasis: cite('nd-334-2025', 'qd-365-tw-2025'),
  parameters: z.record(z.string(), Degree),
  perTitle: 'minDegree',
  waivable: ['owed', 'special'],
  compare(_view, { title, person }, { values, source }) {
    const wanted = values[title.code];
    if (wanted === undefined) return null;
    const from = source(title.code);
    return {
      wanted: { kind: 'degree', value: wanted },
      found: person.degree === null ? NO_FACT : { kind: 'degree', value: person.degree },
      holds: person.degree === null ? null : rankOf(DEGREES, person.degree) >= rankOf(DEGREES, wanted),
      legalBasis: basisOf(from),
      confirmed: from?.confirmed === true,
    };
  },
  lacks: (_view, placed, { values }) =>
    values[placed.title.code] !== undefined && placed.person.degree === null ? ['degree'] : [],
});
