/** R10, R11, DOMAIN.md §2.1: the political theory the standard of the title asks for. */
import { z } from 'zod';
import { rankOf, THEORIES, Theory } from '../domain/levels.ts';
import { cite } from './citations.ts';
import { basisOf, placementFinding } from './make-finding.ts';
import { defineRule } from './rule.ts';

export const qualTheoryMin = defineRule({
  id: 'QUAL-THEORY-MIN',
  scope: 'placement',
  severity: 'warn',
  legalBasis: cite('nd-334-2025', 'qd-365-tw-2025'),
  parameters: z.record(z.string(), Theory),
  perTitle: 'minTheory',
  waivable: ['owed', 'special'],
  check(_view, placed, { values, source }) {
    const wanted = values[placed.title.code];
    const theory = placed.person.theory;
    if (wanted === undefined || theory === null) return [];
    if (rankOf(THEORIES, theory) >= rankOf(THEORIES, wanted)) return [];
    const from = source(placed.title.code);
    return [
      placementFinding(placed, {
        rule: 'QUAL-THEORY-MIN',
        severity: 'warn',
        wanted: { kind: 'theory', value: wanted },
        found: { kind: 'theory', value: theory },
        legalBasis: basisOf(from),
        confirmed: from?.confirmed === true,
      }),
    ];
  },
  lacks: (_view, placed, { values }) =>
    values[placed.title.code] !== undefined && placed.person.theory === null ? ['theory'] : [],
});
