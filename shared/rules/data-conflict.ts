/**
 * RULES.md DATA-CONFLICT: the digits of a citizen number carry sex and year of birth (citizen-number.ts). No text of
 * resources/citations says so: a finding is marked to be confirmed.
 */
import { z } from 'zod';
import type { Sex } from '../domain/person.ts';
import { readCitizenNumber } from './citizen-number.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import { yearOf } from './month-arithmetic.ts';
import { defineRule } from './rule.ts';

export const dataConflict = defineRule({
  id: 'DATA-CONFLICT',
  scope: 'person',
  severity: 'warn',
  legalBasis: [],
  parameters: z.object({ compareSex: z.boolean().default(true), compareYear: z.boolean().default(true) }),
  check(_view, { person, digest }, { values, source }) {
    if (!digest.contradictsNumber) return NOTHING;
    const number = readCitizenNumber(person);
    if (number === null) return NOTHING;
    const { sex, birth } = person;
    const year = birth.value === null ? null : yearOf(birth.value);
    const sexDiffers = values.compareSex && sex !== null && sex !== number.sex;
    const yearDiffers = values.compareYear && year !== null && year !== number.year;
    if (!sexDiffers && !yearDiffers) return NOTHING;
    const told = (of: { sex: Sex | null; year: number | null }) => ({
      sex: sexDiffers ? of.sex : null,
      year: yearDiffers ? String(of.year).padStart(4, '0') : null,
    });
    return [
      makeFinding(
        'person',
        person.id,
        { personId: person.id },
        {
          rule: 'DATA-CONFLICT',
          severity: 'warn',
          wanted: { kind: 'citizen-id-says', ...told(number) },
          found: { kind: 'roster-says', ...told({ sex, year }) },
          legalBasis: [],
          confirmed:
            (!sexDiffers || source('compareSex')?.confirmed === true) &&
            (!yearDiffers || source('compareYear')?.confirmed === true),
        },
      ),
    ];
  },
});
