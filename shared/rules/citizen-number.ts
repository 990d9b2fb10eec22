/**
 * What the twelve digits of a citizen number say: province (3), sex and century (1: even for men, odd for women, two
 * more for each century after 1900), year (2), serial (6). General knowledge; it stands in no text of
 * resources/citations.
 */
import type { Person, Sex } from '../domain/person.ts';

const NUMBER = /^\d{12}$/;
const SEPARATORS = /[\s.]/g;

/** Null where there is no number, or none of twelve digits. */
export function readCitizenNumber({
  citizenId,
}: Pick<Person, 'citizenId'>): { sex: Sex; year: number } | null {
  // Most numbers are written without separators, and a roster has hundreds of thousands.
  const number = NUMBER.test(citizenId) ? citizenId : citizenId.replace(SEPARATORS, '');
  if (!NUMBER.test(number)) return null;
  const century = Number(number.charAt(3));
  return {
    sex: century % 2 === 0 ? 'male' : 'female',
    year: (19 + Math.floor(century / 2)) * 100 + Number(number.slice(4, 6)),
  };
}
