/**
 * R03, CT 45 (orientation): whom the standing committee has by their posts. Titles without a seat in the unit are
 * left out: a special zone has other commissions than a commune, and the chief of the police is not in the plan.
 * A unit where nobody holds any of them has not been planned yet.
 */
import { z } from 'zod';
import { cite } from './citations.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import { filledIn } from './meant.ts';
import { defineRule } from './rule.ts';
import { TitleCodes, titleCodes } from './title-codes.ts';
import { seatsOfTitles } from './unit-seats.ts';

const BASIS = cite('ct-45-tw-2025');

export const unitStandingStructure = defineRule({
  id: 'UNIT-STANDING-STRUCTURE',
  scope: 'unit',
  severity: 'info',
  legalBasis: BASIS,
  judgesCandidates: false,
  parameters: z.object({
    structure: TitleCodes.default(titleCodes('D20', 'D22', 'D24', 'D30', 'H02', 'U02', 'M01', 'Q01')),
  }),
  check(view, unitCode, { values }) {
    const here = values.structure.filter((title) => seatsOfTitles(view, unitCode, [title]).length > 0);
    const missing = here.filter((title) => filledIn(seatsOfTitles(view, unitCode, [title])).length === 0);
    if (missing.length === 0 || missing.length === here.length) return NOTHING;
    return [
      makeFinding(
        'unit',
        unitCode,
        { unitCode },
        {
          rule: 'UNIT-STANDING-STRUCTURE',
          severity: 'info',
          wanted: { kind: 'has-titles', titles: missing },
          found: { kind: 'vacant' },
          legalBasis: BASIS,
        },
      ),
    ];
  },
  counted: (view, { subject: { unitCode }, wanted }) =>
    unitCode === undefined || wanted.kind !== 'has-titles'
      ? []
      : seatsOfTitles(view, unitCode, wanted.titles).map(({ post }) => post.id),
});
