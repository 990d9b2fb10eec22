/** Holds what was read of a list against what a careful reader understands of it. */
import type { PersonFields } from '../../../shared/domain/person.ts';
import { toneNormalised } from '../../../shared/text/fold.ts';
import { parseGeneralEducation } from '../../../shared/text/levels.ts';
import type { ReadList } from '../read-list.ts';
import type { NastyList, TruthDate, TruthPerson } from './nasty-list.ts';

export type Judgement = {
  readonly list: string;
  readonly people: { readonly wanted: number; readonly right: number; readonly extra: number };
  readonly fields: { readonly wanted: number; readonly right: number; readonly guessedWrong: number };
  /** What is not right, for people to read. */
  readonly faults: readonly string[];
};

type FieldName = Exclude<keyof TruthPerson, 'sheet' | 'row' | 'headings'>;

function date(read: { value: string | null; precision: string | null }): TruthDate {
  return { value: read.value, precision: read.precision as TruthDate['precision'] };
}

/** What the program understood of a field, in the form of the truth; null where it says it does not know. */
function understood(person: PersonFields, field: FieldName): unknown {
  switch (field) {
    case 'birth':
    case 'positionSince':
    case 'recruited':
      return date(person[field]);
    case 'partyProbation':
      return date(person.party.probation);
    case 'partyOfficial':
      return date(person.party.official);
    case 'unitCode':
      return person.currentUnitCode;
    case 'gradeCode':
      return person.salary.gradeCode;
    case 'coefficient':
      return person.salary.coefficient;
    case 'major':
      return person.degreeText;
    case 'school':
      return person.schools.join('; ');
    default:
      return person[field];
  }
}

function sameText(a: string, b: string): boolean {
  return toneNormalised(a) === toneNormalised(b);
}

function isRight(field: FieldName, wanted: unknown, read: unknown, truth: TruthPerson): boolean {
  // The unit of a heading is the unit of the rows below it, and a workplace over two columns stands in one text.
  if (field === 'currentUnit') {
    const text = String(read);
    return wanted === ''
      ? truth.unitCode !== undefined
      : toneNormalised(text).startsWith(toneNormalised(String(wanted)));
  }
  if (field === 'generalEducation') {
    const grade = (text: unknown) => JSON.stringify(parseGeneralEducation(String(text)));
    if (grade(wanted) !== 'null' && grade(wanted) === grade(read)) return true;
  }
  // A major and a school stand in one text with the degree.
  if (field === 'major' || field === 'school')
    return toneNormalised(String(read)).includes(toneNormalised(String(wanted)));
  if (typeof wanted === 'string' && typeof read === 'string') return sameText(wanted, read);
  return JSON.stringify(wanted) === JSON.stringify(read);
}

/** Nothing claimed: the officer is told, or asked. */
function isUnknown(read: unknown): boolean {
  if (read === null || read === '') return true;
  return typeof read === 'object' && 'value' in read && read.value === null;
}

export function judgeReading(list: NastyList, { draft, rows }: ReadList): Judgement {
  const names = new Map(draft.sheets.map(({ id, name }) => [id, name]));
  const sheetOf = (id: string) => (names.get(id) ?? '').replace(/ \(\d\)$/u, '');
  const found = new Map(rows.map((row) => [`${sheetOf(row.sheetId)}!${row.row}`, row.person]));
  // Tables side by side have two people in a row.
  const beside = new Map(
    rows.map((row) => [`${sheetOf(row.sheetId)}!${row.row}!${row.person?.fullName}`, row.person]),
  );
  const faults: string[] = [];
  let peopleRight = 0;
  let wanted = 0;
  let right = 0;
  let guessedWrong = 0;
  for (const truth of list.truth.people) {
    const at = `${truth.sheet}!${truth.row}`;
    const person = beside.get(`${at}!${truth.fullName}`) ?? found.get(at);
    const fields = (Object.keys(truth) as (keyof TruthPerson)[]).filter(
      (field): field is FieldName =>
        !['sheet', 'row', 'headings'].includes(field) && truth[field] !== undefined,
    );
    wanted += fields.length;
    if (person === undefined || person === null) {
      faults.push(`${at}: ${truth.fullName} was not found`);
      continue;
    }
    if (sameText(person.fullName, truth.fullName)) peopleRight++;
    for (const field of fields) {
      const read = understood(person, field);
      if (isRight(field, truth[field], read, truth)) {
        right++;
        continue;
      }
      if (!isUnknown(read)) guessedWrong++;
      faults.push(`${at}: ${field} is ${JSON.stringify(read)}, not ${JSON.stringify(truth[field])}`);
    }
  }
  return {
    list: list.name,
    people: {
      wanted: list.truth.people.length,
      right: peopleRight,
      extra: rows.length - list.truth.people.length,
    },
    fields: { wanted, right, guessedWrong },
    faults,
  };
}
