/**
 * RULES.md DATA-CONFLICT: the twelve digits of a citizen number carry sex, century and year of birth: province (3),
 * sex and century (1: even for men, odd for women, two more for each century after 1900), year (2), serial (6). That
 * structure is general knowledge and stands in no text of resources/citations: a finding is marked to be confirmed.
 */
import { z } from 'zod';
import type { Person, Sex } from '../domain/person.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import { yearOf } from './month-arithmetic.ts';
import { defineRule } from './rule.ts';

const NUMBER = /^\d{12}$/;
const SEPARATORS = /[\s.]/g;

export const dataConflict = defineRule({
  id: 'DATA-CONFLICT',
  scope: 'person',
  severity: 'warn',
  legalBasis: [],
  parameters: z.object({ compareSex: z.boolean().default(true), compareYear: z.boolean().default(true) }),
  check(_view, { person }, { values, source }) {
    const number = readNumber(person);
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

function readNumber(person: Person): { sex: Sex; year: number } | null {
  // Most numbers are written without separators, and a roster has hundreds of thousands.
  const { citizenId } = person;
  const number = NUMBER.test(citizenId) ? citizenId : citizenId.replace(SEPARATORS, '');
  if (!NUMBER.test(number)) return null;
  const century = Number(number.charAt(3));
  return {
    sex: century % 2 === 0 ? 'male' : 'female',
    year: (19 + Math.floor(century / 2)) * 100 + Number(number.slice(4, 6)),
  };
}
