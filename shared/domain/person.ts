/** A person of the roster: everything a "danh sách trích ngang" carries, verbatim beside understood. */
import { z } from 'zod';
import { PartialDate } from './dates.ts';
import { PersonId, UnitCode } from './ids.ts';
import { Degree, StateManagement, Theory } from './levels.ts';

export const Sex = z.enum(['male', 'female']);
export type Sex = z.infer<typeof Sex>;

export const PersonSource = z.object({ file: z.string(), sheet: z.string(), row: z.number().int() });
export type PersonSource = z.infer<typeof PersonSource>;

/** What an import or an edit can set. Text fields are verbatim ('' where nothing stood). */
export const PersonFields = z.object({
  /** Byte-identical to what was typed. */
  fullName: z.string().min(1),
  sex: Sex.nullable(),
  birth: PartialDate,
  ethnicity: z.string(),
  homePlace: z.string(),
  /** Position and workplace in one text, verbatim; '' where a list has them in columns of their own. */
  currentPosition: z.string(),
  /** Position held now, as written. */
  currentTitle: z.string(),
  /** Office or unit worked in now, as written. */
  currentUnit: z.string(),
  /** New unit the present workplace belongs to, where it could be told. */
  currentUnitCode: UnitCode.nullable(),
  generalEducation: z.string(),
  degree: Degree.nullable(),
  degreeText: z.string(),
  /** Fields of study understood from the degree text, lower case Vietnamese. */
  fields: z.array(z.string()),
  theory: Theory.nullable(),
  theoryText: z.string(),
  stateManagement: StateManagement.nullable(),
  stateManagementText: z.string(),
  foreignLanguage: z.string(),
  informatics: z.string(),
  party: z.object({ probation: PartialDate, official: PartialDate }),
  planning: z.string(),
  proposedTitle: z.string(),
  note: z.string(),
  citizenId: z.string(),
});
export type PersonFields = z.infer<typeof PersonFields>;

export const Person = PersonFields.extend({
  id: PersonId,
  /** In scope of the plan: must end placed or disposed of. */
  inScope: z.boolean(),
  source: PersonSource.nullable(),
});
export type Person = z.infer<typeof Person>;

/** Present position with workplace as people read it: as it was written, else both parts joined. */
export function presentPosition(
  person: Pick<PersonFields, 'currentPosition' | 'currentTitle' | 'currentUnit'>,
): string {
  const { currentPosition, currentTitle, currentUnit } = person;
  if (currentPosition !== '') return currentPosition;
  return [currentTitle, currentUnit].filter((part) => part !== '').join(', ');
}

/** When a person reaches the retirement age (DOMAIN.md §4). */
export const Retirement = z.object({
  /** For example `61y3m`. */
  age: z.string().regex(/^\d+y\d+m$/),
  /** Month in which the age is attained; service ends with its last day. */
  month: z.string().regex(/^\d{4}-\d{2}$/),
  /** First day of pension. */
  pensionFrom: z.iso.date(),
});
export type Retirement = z.infer<typeof Retirement>;
