/** R06, NĐ 370/2025 and NQ 332: deputies of agencies and service centres, 2 for each on average. Vacant seats of the norm count. */
import { z } from 'zod';
import { cite } from './citations.ts';
import { meantOn, meantSeats } from './meant.ts';
import {
  deputySeats,
  most,
  OrganisationKinds,
  organisations,
  overAverage,
  touchesKinds,
} from './province-counts.ts';
import { defineRule } from './rule.ts';

const BASIS = cite('nd-370-2025', 'nq-332-2025');

export const provinceDeputyHeads = defineRule({
  id: 'PROVINCE-DEPUTY-HEADS',
  scope: 'province',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: z.object({ average: z.number().positive().default(2), bodyKinds: OrganisationKinds }),
  check(view, _province, { values: { average, bodyKinds } }) {
    const bodies = organisations(view, bodyKinds);
    const count = meantOn(view, deputySeats(view, bodies));
    const times = bodies.length;
    const max = most(average, times);
    if (count <= max) return [];
    return [
      overAverage(
        'PROVINCE-DEPUTY-HEADS',
        { kind: 'average', of: 'deputy-heads', max, average, times, per: 'organisations' },
        count,
        BASIS,
      ),
    ];
  },
  counted: (view, _finding, { values }) =>
    meantSeats(view, deputySeats(view, organisations(view, values.bodyKinds))),
  isTouchedBy: (view, touched, { values }) => touchesKinds(view, touched, values.bodyKinds),
});
