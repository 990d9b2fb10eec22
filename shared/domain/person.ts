/** A person of the roster: everything a "danh sách trích ngang" carries, verbatim beside understood. */
import { z } from 'zod';
import { NO_DATE, PartialDate } from './dates.ts';
import { HISTORY_FIELDS } from './history.ts';
import { PersonId, TitleCode, UnitCode } from './ids.ts';
import { Degree, StateManagement, Theory } from './levels.ts';

export const Sex = z.enum(['male', 'female']);
export type Sex = z.infer<typeof Sex>;

/** Where a person's newest facts were imported from; `batch` is the import's number (null in older files). */
export const PersonSource = z.object({
  file: z.string(),
  sheet: z.string(),
  row: z.number().int(),
  batch: z.number().int().nullable(),
});
export type PersonSource = z.infer<typeof PersonSource>;

/** Pay as lists carry it (DOCUMENTS.md §5, NĐ 204/2004): texts verbatim, beside them what was understood. */
export const Salary = z.object({
  gradeText: z.string(),
  /** Code of the grade (mã ngạch) such as `01.003`. */
  gradeCode: z.string().nullable(),
  stepText: z.string(),
  coefficientText: z.string(),
  coefficient: z.number().nullable(),
  allowanceText: z.string(),
});
export type Salary = z.infer<typeof Salary>;

export const NO_SALARY: Salary = {
  gradeText: '',
  gradeCode: null,
  stepText: '',
  coefficientText: '',
  coefficient: null,
  allowanceText: '',
};

/** A column the program has no field for, kept as it stood. */
export const ExtraText = z.object({ header: z.string(), text: z.string() });
export type ExtraText = z.infer<typeof ExtraText>;

/** What an import or an edit can set. Text fields are verbatim ('' where nothing stood). */
export const PersonFields = z.object({
  /** Byte-identical to what was typed. */
  fullName: z.string().min(1),
  sex: Sex.nullable(),
  birth: PartialDate,
  ethnicity: z.string(),
  religion: z.string(),
  homePlace: z.string(),
  /** Position and workplace in one text, verbatim; '' where a list has them in columns of their own. */
  currentPosition: z.string(),
  /** Position held now, as written. */
  currentTitle: z.string(),
  /** Office or unit worked in now, as written. */
  currentUnit: z.string(),
  /** New unit the present workplace belongs to, where it could be told. */
  currentUnitCode: UnitCode.nullable(),
  /** Since when the present position is held. */
  positionSince: PartialDate,
  /** Last day of the appointment to the present position. */
  appointedUntil: PartialDate,
  /** Day of recruitment. */
  recruited: PartialDate,
  generalEducation: z.string(),
  degree: Degree.nullable(),
  degreeText: z.string(),
  /** Fields of study understood from the degree text, lower case Vietnamese. */
  fields: z.array(z.string()),
  /** Schools named in the degree text or in a column of their own, as written. */
  schools: z.array(z.string()),
  theory: Theory.nullable(),
  theoryText: z.string(),
  stateManagement: StateManagement.nullable(),
  stateManagementText: z.string(),
  foreignLanguage: z.string(),
  informatics: z.string(),
  party: z.object({ probation: PartialDate, official: PartialDate }),
  planning: z.string(),
  proposedTitle: z.string(),
  /** Title of the catalogue that the proposed title names, where it could be told. */
  proposedTitleCode: TitleCode.nullable(),
  salary: Salary,
  ...HISTORY_FIELDS,
  note: z.string(),
  citizenId: z.string(),
  extra: z.array(ExtraText),
});
export type PersonFields = z.infer<typeof PersonFields>;

/** What is known of somebody of whom nothing but the name is written down. */
export const NOTHING_KNOWN: Readonly<Omit<PersonFields, 'fullName'>> = {
  sex: null,
  birth: NO_DATE,
  ethnicity: '',
  religion: '',
  homePlace: '',
  currentPosition: '',
  currentTitle: '',
  currentUnit: '',
  currentUnitCode: null,
  positionSince: NO_DATE,
  appointedUntil: NO_DATE,
  recruited: NO_DATE,
  generalEducation: '',
  degree: null,
  degreeText: '',
  fields: [],
  schools: [],
  theory: null,
  theoryText: '',
  stateManagement: null,
  stateManagementText: '',
  foreignLanguage: '',
  informatics: '',
  party: { probation: NO_DATE, official: NO_DATE },
  planning: '',
  proposedTitle: '',
  proposedTitleCode: null,
  salary: NO_SALARY,
  evaluations: null,
  disciplines: null,
  relatives: null,
  service: null,
  note: '',
  citizenId: '',
  extra: [],
};

export const Person = PersonFields.extend({
  id: PersonId,
  /** In scope of the plan: must end placed or disposed of. */
  inScope: z.boolean(),
  source: PersonSource.nullable(),
  /**
   * Fields edited in the program since they were imported, each with the value the import gave (as JSON): a newer
   * list does not overwrite them.
   */
  edited: z.record(z.string(), z.unknown()),
});
export type Person = z.infer<typeof Person>;

/** A person of its own with the same fields: one that a window holds reads its fields where they came, and has none itself. */
export function copyOf(person: Person): Person {
  const fields = Object.keys(Person.shape) as (keyof Person)[];
  return Object.fromEntries(fields.map((field) => [field, person[field]])) as Person;
}

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
