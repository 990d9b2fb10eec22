/**
 * R23, DOMAIN.md §2.10 (NĐ 300/2026, Điều 13–14): who is received from a public service unit (viên chức → công chức)
 * has worked five years at a matching level. Whether the level matches is for the officer to see.
 */
import { z } from 'zod';
import { cite } from './citations.ts';
import { placementFinding } from './make-finding.ts';
import { addMonths, wholeMonths } from './month-arithmetic.ts';
import { earliestDay } from './partial-date.ts';
import { defineRule } from './rule.ts';

const BASIS = cite('nd-300-2026', 'luat-80-2025');

export const formReceptionService = defineRule({
  id: 'FORM-RECEPTION-SERVICE',
  scope: 'placement',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: z.object({ serviceMonths: z.number().int().positive().default(60) }),
  check(_view, placed, { values, source }) {
    // A date known to the month or the year only is read in favour of the person.
    const since = earliestDay(placed.person.recruited);
    if (placed.placement.form !== 'receive' || since === null) return [];
    if (addMonths(since, values.serviceMonths) <= placed.start) return [];
    return [
      placementFinding(placed, {
        rule: 'FORM-RECEPTION-SERVICE',
        severity: 'warn',
        wanted: { kind: 'service-at-least', months: values.serviceMonths, reference: placed.start },
        found: {
          kind: 'months-since',
          months: Math.max(0, wholeMonths(since, placed.start)),
          since: placed.person.recruited.value ?? since,
          reference: placed.start,
        },
        legalBasis: BASIS,
        confirmed: source('serviceMonths')?.confirmed !== false,
      }),
    ];
  },
  lacks: (_view, { placement, person }) =>
    placement.form === 'receive' && person.recruited.value === null ? ['recruited'] : [],
});
