/** R06, NĐ 370/2025 and NQ 332: deputies of agencies and service centres, 2 for each on average. Vacant seats of the norm count. */
import { z } from 'zod';
import type { PersonId } from '../domain/ids.ts';
import { cite } from './citations.ts';
import { meantSeats } from './meant.ts';
import { most, OrganisationKinds, organisationsOf, overAverage, touchesKinds } from './province-counts.ts';
import { defineRule } from './rule.ts';

const BASIS = cite('nd-370-2025', 'nq-332-2025');

export const provinceDeputyHeads = defineRule({
  id: 'PROVINCE-DEPUTY-HEADS',
  scope: 'province',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: z.object({ average: z.number().positive().default(2), bodyKinds: OrganisationKinds }),
  check(view, _province, { values: { average, bodyKinds } }) {
    // Who is a deputy in two communes is one person.
    const deputies = new Set<PersonId>();
    let vacant = 0;
    let times = 0;
    for (const code of view.units.keys()) {
      const there = organisationsOf(view, code, bodyKinds);
      for (const id of there.deputies) deputies.add(id);
      vacant += there.vacant;
      times += there.bodies.length;
    }
    const count = deputies.size + vacant;
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
    [...view.units.keys()].flatMap((code) =>
      meantSeats(organisationsOf(view, code, values.bodyKinds).deputySeats),
    ),
  isTouchedBy: (view, touched, { values }) => touchesKinds(view, touched, values.bodyKinds),
});
