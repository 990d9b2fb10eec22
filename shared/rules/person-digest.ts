/**
 * What checks of the whole roster ask of everybody, read once when somebody comes in: in a country the answers of most
 * people lie side by side here, and their dates and texts, scattered over all of the memory, are not fetched again.
 */
import type { PartialDate } from '../domain/dates.ts';
import type { Person } from '../domain/person.ts';
import { fold } from '../text/fold.ts';
import { readCitizenNumber } from './citizen-number.ts';
import { yearOf } from './month-arithmetic.ts';
import { isFromCommune } from './workplace.ts';

export interface PersonDigest {
  /** Years; null where they are not known. */
  readonly born: number | null;
  readonly probation: number | null;
  readonly official: number | null;
  readonly recruited: number | null;
  /** Whether sex or year of birth are other than the citizen number says. */
  readonly contradictsNumber: boolean;
  /** Whether the present workplace is in a commune (present-title.ts). */
  readonly fromCommune: boolean;
  /** The name for comparing: to fold one costs more than a rule does with it. */
  readonly foldedName: string;
}

export function digestOf(person: Person): PersonDigest {
  const born = yearIn(person.birth);
  const number = readCitizenNumber(person);
  return {
    born,
    probation: yearIn(person.party.probation),
    official: yearIn(person.party.official),
    recruited: yearIn(person.recruited),
    contradictsNumber:
      number !== null &&
      ((person.sex !== null && person.sex !== number.sex) || (born !== null && born !== number.year)),
    fromCommune: isFromCommune(person),
    foldedName: fold(person.fullName),
  };
}

function yearIn({ value }: PartialDate): number | null {
  return value === null ? null : yearOf(value);
}
