/**
 * R01, CT 45: a committee of 27 to 33, no more than 27 where the unit was not merged or of two communes. The number
 * for special zones was not established (DOMAIN.md §1.1), so nothing is said of them. "Below" is said only where
 * the plan lists the members; those who sit there by their post are too few by themselves.
 */
import { z } from 'zod';
import { cite } from './citations.ts';
import { committeeSeats, listsCommittee } from './committee.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import { filledIn, peopleOn } from './meant.ts';
import { defineRule } from './rule.ts';

const BASIS = cite('ct-45-tw-2025');
const size = z.number().int().positive();

export const unitCommitteeSize = defineRule({
  id: 'UNIT-COMMITTEE-SIZE',
  scope: 'unit',
  severity: 'warn',
  legalBasis: BASIS,
  judgesCandidates: false,
  parameters: z.object({
    minMembers: size.default(27),
    maxOfTwo: size.default(27),
    maxOfThree: size.default(33),
  }),
  ascending: [
    ['minMembers', 'maxOfTwo'],
    ['maxOfTwo', 'maxOfThree'],
  ],
  check(view, unitCode, { values }) {
    if (view.units.get(unitCode)?.type === 'special-zone') return NOTHING;
    const count = peopleOn(committeeSeats(view, unitCode)).size;
    const merged = new Set(view.origins.get(unitCode)?.map(({ code, name }) => code || name)).size;
    const max = merged >= 3 ? values.maxOfThree : values.maxOfTwo;
    const over = count > max;
    if (!over && (count >= values.minMembers || !listsCommittee(view, unitCode))) return NOTHING;
    return [
      makeFinding(
        'unit',
        unitCode,
        { unitCode },
        {
          rule: 'UNIT-COMMITTEE-SIZE',
          severity: over ? 'warn' : 'info',
          wanted: {
            kind: 'between',
            of: 'committee',
            min: over ? null : values.minMembers,
            max: over ? max : null,
          },
          found: { kind: 'count', of: 'committee', count },
          legalBasis: BASIS,
        },
      ),
    ];
  },
  counted: (view, { subject }) =>
    subject.unitCode === undefined ? [] : filledIn(committeeSeats(view, subject.unitCode)),
});
