/** R06, NĐ 300/2025: vice-chairs of People's Committees, 2.5 per commune on average. Vacant seats of the norm count. */
import { z } from 'zod';
import { TitleCode } from '../domain/ids.ts';
import { cite } from './citations.ts';
import { meantOn, meantSeats } from './meant.ts';
import { perUnit } from './per-unit.ts';
import { most, overAverage } from './province-counts.ts';
import { defineRule } from './rule.ts';
import { seatsOfTitles } from './unit-seats.ts';

const BASIS = cite('nd-300-2025');

const viceChairsOf = perUnit((view, unitCode, { viceChair }: { viceChair: TitleCode }) =>
  meantOn(seatsOfTitles(view, unitCode, [viceChair])),
);

export const provinceViceChairs = defineRule({
  id: 'PROVINCE-VICE-CHAIRS',
  scope: 'province',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: z.object({
    average: z.number().positive().default(2.5),
    viceChair: TitleCode.default(TitleCode.parse('U02')),
  }),
  check(view, _province, { values }) {
    const { average } = values;
    let count = 0;
    for (const code of view.units.keys()) count += viceChairsOf(view, code, values);
    const times = view.units.size;
    const max = most(average, times);
    if (count <= max) return [];
    return [
      overAverage(
        'PROVINCE-VICE-CHAIRS',
        { kind: 'average', of: 'vice-chairs', max, average, times, per: 'units' },
        count,
        BASIS,
      ),
    ];
  },
  counted: (view, _finding, { values }) =>
    [...view.units.keys()].flatMap((code) => meantSeats(seatsOfTitles(view, code, [values.viceChair]))),
  isTouchedBy: (_view, touched, { values }) =>
    [...touched.titles.values()].some(({ titleCode }) => titleCode === values.viceChair),
});
