/** R07, NQ 106/2025/UBTVQH15: a council has one vice-chair. A vacant seat counts; POST-VACANT tells it. */
import { z } from 'zod';
import { TitleCode } from '../domain/ids.ts';
import { cite } from './citations.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import { meantOn, meantSeats } from './meant.ts';
import { defineRule } from './rule.ts';
import { seatsOfTitles } from './unit-seats.ts';

const BASIS = cite('nq-106-2025');

export const unitCouncilDeputy = defineRule({
  id: 'UNIT-COUNCIL-DEPUTY',
  scope: 'unit',
  severity: 'warn',
  legalBasis: BASIS,
  judgesCandidates: false,
  parameters: z.object({
    viceChairs: z.number().int().nonnegative().default(1),
    councilViceChair: TitleCode.default(TitleCode.parse('H02')),
  }),
  check(view, unitCode, { values }) {
    const wanted = values.viceChairs;
    const found = meantOn(seatsOfTitles(view, unitCode, [values.councilViceChair]));
    if (found === wanted) return NOTHING;
    return [
      makeFinding(
        'unit',
        unitCode,
        { unitCode },
        {
          rule: 'UNIT-COUNCIL-DEPUTY',
          severity: 'warn',
          wanted: { kind: 'between', of: 'council-vice-chairs', min: wanted, max: wanted },
          found: { kind: 'count', of: 'council-vice-chairs', count: found },
          legalBasis: BASIS,
        },
      ),
    ];
  },
  counted: (view, { subject: { unitCode } }, { values }) =>
    unitCode === undefined ? [] : meantSeats(seatsOfTitles(view, unitCode, [values.councilViceChair])),
});
