/** Person ↔ row of the table `person`. */
import { NO_SALARY, Person, type Salary } from '../../../shared/domain/person.ts';
import { type NameKeys, nameKeys } from '../../../shared/text/names.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** Date of the columns `<prefix>_text`, `_value`, `_precision`; rows of old journal entries lack the newer ones. */
function dateFrom(row: StoredRow, prefix: string): unknown {
  return {
    text: row[`${prefix}_text`] ?? '',
    value: row[`${prefix}_value`] ?? null,
    precision: row[`${prefix}_precision`] ?? null,
  };
}

function isNoSalary(salary: Salary): boolean {
  return (Object.keys(NO_SALARY) as (keyof Salary)[]).every((key) => salary[key] === NO_SALARY[key]);
}

function listText(list: readonly unknown[]): string {
  return list.length === 0 ? '[]' : JSON.stringify(list);
}

function historyText(history: readonly unknown[] | null): string | null {
  return history === null ? null : JSON.stringify(history);
}

function historyFrom(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : null;
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

/** The person a row stores; a row out of form is a damaged file and throws. */
export function personFromRow(row: StoredRow): Person {
  return Person.parse({
    id: row.id,
    fullName: row.full_name,
    sex: row.sex,
    birth: dateFrom(row, 'birth'),
    ethnicity: row.ethnicity,
    religion: row.religion ?? '',
    homePlace: row.home_place,
    currentPosition: row.current_position,
    currentTitle: row.current_title,
    currentUnit: row.current_unit,
    currentUnitCode: row.current_unit_code,
    positionSince: dateFrom(row, 'position_since'),
    appointedUntil: dateFrom(row, 'appointed_until'),
    recruited: dateFrom(row, 'recruited'),
    generalEducation: row.general_education,
    degree: row.degree,
    degreeText: row.degree_text,
    fields: JSON.parse(String(row.fields)),
    schools: JSON.parse(String(row.schools ?? '[]')),
    theory: row.theory,
    theoryText: row.theory_text,
    stateManagement: row.state_management,
    stateManagementText: row.state_management_text,
    foreignLanguage: row.foreign_language,
    informatics: row.informatics,
    party: { probation: dateFrom(row, 'party_probation'), official: dateFrom(row, 'party_official') },
    planning: row.planning,
    proposedTitle: row.proposed_title,
    proposedTitleCode: row.proposed_title_code ?? null,
    salary: typeof row.salary === 'string' ? JSON.parse(row.salary) : NO_SALARY,
    evaluations: historyFrom(row.evaluations),
    disciplines: historyFrom(row.disciplines),
    relatives: historyFrom(row.relatives),
    service: historyFrom(row.service),
    note: row.note,
    citizenId: row.citizen_id,
    extra: JSON.parse(String(row.extra ?? '[]')),
    edited: JSON.parse(String(row.edited ?? '{}')),
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
  });
}

/** Whether a row is of somebody taken out of the roster. */
export function isRemoved(row: StoredRow): boolean {
  return typeof row.removed === 'string';
}

/** Somebody of the roster as the table has them, with what they are sorted by. */
export interface FiledPerson {
  readonly person: Person;
  readonly sortKey: string;
}

/**
 * Everybody of the roster in no order, one by one: nothing else may be asked of the connection meanwhile. To have the
 * table sort its wide rows took it a fifth of the reading, in which not one of them came.
 */
export function* eachPerson(db: ReadableDb): Generator<FiledPerson> {
  const rows = db.prepare<[], StoredRow>('SELECT * FROM person WHERE removed IS NULL').iterate();
  for (const row of rows) yield { person: personFromRow(row), sortKey: String(row.sort_key) };
}

/** People by given name; `filed` is sorted itself. */
export function byGivenName(filed: FiledPerson[]): Person[] {
  return filed.sort(compareFiled).map(({ person }) => person);
}

/** By bytes, as an index of the table would. */
function compareFiled(a: FiledPerson, b: FiledPerson): number {
  if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -1 : 1;
  return a.person.id < b.person.id ? -1 : 1;
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
