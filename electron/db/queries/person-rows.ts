/** Person ↔ row of the table `person`. */
import { NO_SALARY, Person, type Salary } from '../../../shared/domain/person.ts';
import { type NameKeys, nameKeys } from '../../../shared/text/names.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

function isNoSalary(salary: Salary): boolean {
  return (Object.keys(NO_SALARY) as (keyof Salary)[]).every((key) => salary[key] === NO_SALARY[key]);
}

function listText(list: readonly unknown[]): string {
  return list.length === 0 ? '[]' : JSON.stringify(list);
}

function historyText(history: readonly unknown[] | null): string | null {
  return history === null ? null : JSON.stringify(history);
}

/** Columns of the table, in the order of `personValues`. */
export const PERSON_COLUMNS = [
  'id',
  'full_name',
  'name_folded',
  'sort_key',
  'sex',
  'birth_text',
  'birth_value',
  'birth_precision',
  'ethnicity',
  'religion',
  'home_place',
  'current_position',
  'current_title',
  'current_unit',
  'current_unit_code',
  'position_since_text',
  'position_since_value',
  'position_since_precision',
  'appointed_until_text',
  'appointed_until_value',
  'appointed_until_precision',
  'recruited_text',
  'recruited_value',
  'recruited_precision',
  'general_education',
  'degree',
  'degree_text',
  'fields',
  'schools',
  'theory',
  'theory_text',
  'state_management',
  'state_management_text',
  'foreign_language',
  'informatics',
  'party_probation_text',
  'party_probation_value',
  'party_probation_precision',
  'party_official_text',
  'party_official_value',
  'party_official_precision',
  'planning',
  'proposed_title',
  'proposed_title_code',
  'salary',
  'evaluations',
  'disciplines',
  'relatives',
  'service',
  'note',
  'citizen_id',
  'extra',
  'edited',
  'in_scope',
  'source_file',
  'source_sheet',
  'source_row',
  'source_batch',
  'removed',
] as const;

/** What stores `person`, by column; with the folded name and the key for sorting, where the caller has them. */
export function personValues(
  person: Person,
  keys: NameKeys = nameKeys(person.fullName),
): (string | number | null)[] {
  return [
    person.id,
    person.fullName,
    keys.folded,
    keys.sort,
    person.sex,
    person.birth.text,
    person.birth.value,
    person.birth.precision,
    person.ethnicity,
    person.religion,
    person.homePlace,
    person.currentPosition,
    person.currentTitle,
    person.currentUnit,
    person.currentUnitCode,
    person.positionSince.text,
    person.positionSince.value,
    person.positionSince.precision,
    person.appointedUntil.text,
    person.appointedUntil.value,
    person.appointedUntil.precision,
    person.recruited.text,
    person.recruited.value,
    person.recruited.precision,
    person.generalEducation,
    person.degree,
    person.degreeText,
    listText(person.fields),
    listText(person.schools),
    person.theory,
    person.theoryText,
    person.stateManagement,
    person.stateManagementText,
    person.foreignLanguage,
    person.informatics,
    person.party.probation.text,
    person.party.probation.value,
    person.party.probation.precision,
    person.party.official.text,
    person.party.official.value,
    person.party.official.precision,
    person.planning,
    person.proposedTitle,
    person.proposedTitleCode,
    isNoSalary(person.salary) ? null : JSON.stringify(person.salary),
    historyText(person.evaluations),
    historyText(person.disciplines),
    historyText(person.relatives),
    historyText(person.service),
    person.note,
    person.citizenId,
    listText(person.extra),
    JSON.stringify(person.edited),
    person.inScope ? 1 : 0,
    person.source?.file ?? null,
    person.source?.sheet ?? null,
    person.source?.row ?? null,
    person.source?.batch ?? null,
    // Somebody of the roster; see `removalToRow` for who leaves it.
    null,
  ];
}

/** The row that stores `person`. */
export function personToRow(person: Person): Row {
  const values = personValues(person);
  return Object.fromEntries(PERSON_COLUMNS.map((column, i) => [column, values[i] ?? null]));
}

type DateColumns = readonly [text: string, value: string, precision: string];

/** Columns of each date. Not put together for each row: that took as long as to read them. */
const DATES = {
  birth: dateColumns('birth'),
  positionSince: dateColumns('position_since'),
  appointedUntil: dateColumns('appointed_until'),
  recruited: dateColumns('recruited'),
  probation: dateColumns('party_probation'),
  official: dateColumns('party_official'),
};

function dateColumns(prefix: string): DateColumns {
  return [`${prefix}_text`, `${prefix}_value`, `${prefix}_precision`];
}

/** How what a row holds in several columns, or as JSON, becomes a value. */
export interface PartReader {
  date(text: unknown, value: unknown, precision: unknown): unknown;
  json(column: JsonColumn, stored: unknown): unknown;
}

/** Columns that hold JSON, with the text that stands for a row that lacks them. */
const JSON_COLUMNS = {
  fields: '[]',
  schools: '[]',
  salary: JSON.stringify(NO_SALARY),
  evaluations: 'null',
  disciplines: 'null',
  relatives: 'null',
  service: 'null',
  extra: '[]',
  edited: '{}',
} as const;
export type JsonColumn = keyof typeof JSON_COLUMNS;

const AS_STORED: PartReader = {
  date: (text, value, precision) => ({ text, value, precision }),
  json: (_column, stored) => JSON.parse(String(stored)),
};

/** The person a row stores; a row out of form is a damaged file and throws. */
export function personFromRow(row: StoredRow): Person {
  return Person.parse(fieldsFromRow(row, AS_STORED));
}

/** What a row stores by the names of a person's fields, not yet held against their form. */
export function fieldsFromRow(row: StoredRow, read: PartReader): Record<keyof Person, unknown> {
  const date = ([text, value, precision]: DateColumns): unknown =>
    read.date(row[text] ?? '', row[value] ?? null, row[precision] ?? null);
  const json = (column: JsonColumn): unknown => read.json(column, row[column] ?? JSON_COLUMNS[column]);
  return {
    id: row.id,
    fullName: row.full_name,
    sex: row.sex,
    birth: date(DATES.birth),
    ethnicity: row.ethnicity,
    religion: row.religion ?? '',
    homePlace: row.home_place,
    currentPosition: row.current_position,
    currentTitle: row.current_title,
    currentUnit: row.current_unit,
    currentUnitCode: row.current_unit_code,
    positionSince: date(DATES.positionSince),
    appointedUntil: date(DATES.appointedUntil),
    recruited: date(DATES.recruited),
    generalEducation: row.general_education,
    degree: row.degree,
    degreeText: row.degree_text,
    fields: json('fields'),
    schools: json('schools'),
    theory: row.theory,
    theoryText: row.theory_text,
    stateManagement: row.state_management,
    stateManagementText: row.state_management_text,
    foreignLanguage: row.foreign_language,
    informatics: row.informatics,
    party: { probation: date(DATES.probation), official: date(DATES.official) },
    planning: row.planning,
    proposedTitle: row.proposed_title,
    proposedTitleCode: row.proposed_title_code ?? null,
    salary: json('salary'),
    evaluations: json('evaluations'),
    disciplines: json('disciplines'),
    relatives: json('relatives'),
    service: json('service'),
    note: row.note,
    citizenId: row.citizen_id,
    extra: json('extra'),
    edited: json('edited'),
    inScope: row.in_scope === 1,
    source:
      row.source_file === null
        ? null
        : {
            file: row.source_file,
            sheet: row.source_sheet ?? '',
            row: row.source_row ?? 0,
            batch: row.source_batch ?? null,
          },
  };
}

/** Whether a row is of somebody taken out of the roster. */
export function isRemoved(row: StoredRow): boolean {
  return typeof row.removed === 'string';
}

export function peopleIn(db: ReadableDb): number {
  return (
    db.prepare<[], { n: number }>('SELECT count(*) AS n FROM person WHERE removed IS NULL').get()?.n ?? 0
  );
}

/** Highest number a person of the file has, be they in the roster or taken out; 0 for none. */
export function lastPersonNumber(db: ReadableDb): number {
  const row = db
    .prepare<[], { n: number | null }>('SELECT max(CAST(substr(id, 2) AS INTEGER)) AS n FROM person')
    .get();
  return row?.n ?? 0;
}

/** Writes the roster of a sample province; part of its creation, not journalled row by row. */
export function insertPeople(db: WritableDb, people: readonly Person[]): void {
  const first = people[0];
  if (first === undefined) return;
  const columns = Object.keys(personToRow(first));
  const insert = db.prepare(
    `INSERT INTO person (${columns.join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`,
  );
  for (const person of people) insert.run(personToRow(person));
}
