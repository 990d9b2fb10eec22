/** R06, NĐ 370/2025: specialised agencies and service centres, 4.5 per commune on average, 4.7 in Hà Nội and HCM. */
import { z } from 'zod';
import { cite } from './citations.ts';
import { most, OrganisationKinds, organisationsOf, overAverage, touchesKinds } from './province-counts.ts';
import { defineRule } from './rule.ts';

const BASIS = cite('nd-370-2025');
const LARGEST_CITIES = ['01', '79'];

export const provinceOrganisations = defineRule({
  id: 'PROVINCE-ORGANISATIONS',
  scope: 'province',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: z.object({
    average: z.number().positive().default(4.5),
    averageOfLargest: z.number().positive().default(4.7),
    bodyKinds: OrganisationKinds,
  }),
  ascending: [['average', 'averageOfLargest']],
  check(view, _province, { values }) {
    const [first] = view.units.values();
    const large = first !== undefined && LARGEST_CITIES.includes(first.provinceCode);
    const average = large ? values.averageOfLargest : values.average;
    const times = view.units.size;
    const max = most(average, times);
    let count = 0;
    for (const code of view.units.keys())
      count += organisationsOf(view, code, values.bodyKinds).bodies.length;
    if (count <= max) return [];
    return [
      overAverage(
        'PROVINCE-ORGANISATIONS',
        { kind: 'average', of: 'organisations', max, average, times, per: 'units' },
        count,
        BASIS,
      ),
    ];
  },
  /** Bodies are counted, not seats: the first seat of each stands for it. */
  counted: (view, _finding, { values }) =>
    [...view.units.keys()]
      .flatMap((code) => organisationsOf(view, code, values.bodyKinds).bodies)
      .flatMap((id) => view.postsOfBody(id).slice(0, 1)),
  isTouchedBy: (view, touched, { values }) => touchesKinds(view, touched, values.bodyKinds),
});
