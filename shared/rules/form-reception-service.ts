/**
 * R23, DOMAIN.md §2.10 (NĐ 300/2026, Điều 13–14): who is received from a public service unit (viên chức → công chức)
 * has worked five years at a matching level. Whether the level matches is for the officer to see.
 */
import { z } from 'zod';
import { cite } from './citations.ts';
import { NO_FACT } from './comparison.ts';
import { addMonths, wholeMonths } from './month-arithmetic.ts';
import { earliestDay } from './partial-date.ts';
import { definePlacementRule } from './placement-rule.ts';
import { Months } from './quantities.ts';

const BASIS = cite('nd-300-2026', 'luat-80-2025');

export const formReceptionService = definePlacementRule({
  id: 'FORM-RECEPTION-SERVICE',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: z.object({ serviceMonths: Months.default(60) }),
  compare(_view, { placement, person, start }, { values, source }) {
    if (placement.form !== 'receive') return null;
    // A date known to the month or the year only is read in favour of the person.
    const since = earliestDay(person.recruited);
    return {
      wanted: { kind: 'service-at-least', months: values.serviceMonths, reference: start },
      found:
        since === null
          ? NO_FACT
          : {
              kind: 'months-since',
              months: Math.max(0, wholeMonths(since, start)),
              since: person.recruited.value ?? since,
              reference: start,
            },
      holds: since === null ? null : addMonths(since, values.serviceMonths) <= start,
      legalBasis: BASIS,
      confirmed: source('serviceMonths')?.confirmed !== false,
    };
  },
  lacks: (_view, { placement, person }) =>
    placement.form === 'receive' && person.recruited.value === null ? ['recruited'] : [],
});
