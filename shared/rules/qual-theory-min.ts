/** R10, R11, DOMAIN.md §2.1: the political theory the standard of the title asks for. */
import { z } from 'zod';
import { rankOf, THEORIES, Theory } from '../domain/levels.ts';
import { cite } from './citations.ts';
import { NO_FACT } from './comparison.ts';
import { basisOf } from './make-finding.ts';
import { definePlacementRule } from './placement-rule.ts';

export const qualTheoryMin = definePlacementRule({
  id: 'QUAL-THEORY-MIN',
  severity: 'warn',
  legalBasis: cite('nd-334-2025', 'qd-365-tw-2025'),
  parameters: z.record(z.string(), Theory),
  perTitle: 'minTheory',
  waivable: ['owed', 'special'],
  compare(_view, { title, person }, { values, source }) {
    const wanted = values[title.code];
    if (wanted === undefined) return null;
    const from = source(title.code);
    return {
      wanted: { kind: 'theory', value: wanted },
      found: person.theory === null ? NO_FACT : { kind: 'theory', value: person.theory },
      holds: person.theory === null ? null : rankOf(THEORIES, person.theory) >= rankOf(THEORIES, wanted),
      legalBasis: basisOf(from),
      confirmed: from?.confirmed === true,
    };
  },
  lacks: (_view, placed, { values }) =>
    values[placed.title.code] !== undefined && placed.person.theory === null ? ['theory'] : [],
});
