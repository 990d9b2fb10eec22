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

/** The row that stores `person`, with the folded name and the key for sorting by given name, where the caller has them. */
export function personToRow(person: Person, keys: NameKeys = nameKeys(person.fullName)): Row {
  return {
    id: person.id,
    full_name: person.fullName,
    name_folded: keys.folded,
    sort_key: keys.sort,
    sex: person.sex,
    birth_text: person.birth.text,
    birth_value: person.birth.value,
    birth_precision: person.birth.precision,
    ethnicity: person.ethnicity,
    religion: person.religion,
    home_place: person.homePlace,
    current_position: person.currentPosition,
    current_title: person.currentTitle,
    current_unit: person.currentUnit,
    current_unit_code: person.currentUnitCode,
    position_since_text: person.positionSince.text,
    position_since_value: person.positionSince.value,
    position_since_precision: person.positionSince.precision,
    recruited_text: person.recruited.text,
    recruited_value: person.recruited.value,
    recruited_precision: person.recruited.precision,
    general_education: person.generalEducation,
    degree: person.degree,
    degree_text: person.degreeText,
    fields: listText(person.fields),
    schools: listText(person.schools),
    theory: person.theory,
    theory_text: person.theoryText,
    state_management: person.stateManagement,
    state_management_text: person.stateManagementText,
    foreign_language: person.foreignLanguage,
    informatics: person.informatics,
    party_probation_text: person.party.probation.text,
    party_probation_value: person.party.probation.value,
    party_probation_precision: person.party.probation.precision,
    party_official_text: person.party.official.text,
    party_official_value: person.party.official.value,
    party_official_precision: person.party.official.precision,
    planning: person.planning,
    proposed_title: person.proposedTitle,
    proposed_title_code: person.proposedTitleCode,
    salary: isNoSalary(person.salary) ? null : JSON.stringify(person.salary),
    note: person.note,
    citizen_id: person.citizenId,
    extra: listText(person.extra),
    edited: JSON.stringify(person.edited),
    in_scope: person.inScope ? 1 : 0,
    source_file: person.source?.file ?? null,
    source_sheet: person.source?.sheet ?? null,
    source_row: person.source?.row ?? null,
    source_batch: person.source?.batch ?? null,
  };
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

/** All people, sorted by given name. */
export function allPeople(db: ReadableDb): Person[] {
  return db.prepare<[], StoredRow>('SELECT * FROM person ORDER BY sort_key, id').all().map(personFromRow);
}

/** Highest number of a person in the roster; 0 for none. */
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
