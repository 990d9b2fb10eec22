/** One row of a roster as a person. What is typed is kept; what is understood stands beside it. */

import type { PartialDate } from '../../shared/domain/dates.ts';
import type { RosterField } from '../../shared/domain/import.ts';
import { NO_SALARY, type PersonFields } from '../../shared/domain/person.ts';
import { saysNothing } from '../../shared/text/levels.ts';
import { splitPartyDates } from '../../shared/text/party-dates.ts';
import { remembered } from '../../shared/text/remembered.ts';
import type { Report } from './issues.ts';
import type { PersonContext } from './person-context.ts';
import { readDate, readSexAndBirth } from './read-birth.ts';
import { readAppointedUntil, readHistories } from './read-histories.ts';
import { readName } from './read-name.ts';
import { readTraining } from './read-training.ts';
import { readProposedTitle, readSalary, readWorkplace } from './read-work.ts';
import { columnLetters } from './readers/spreadsheet-source.ts';
import type { RowCells } from './row-cells.ts';

/** `03/02/2005` and as much as a number format may add. */
const LONGEST_DATE = 10;
const CITIZEN_ID = /^(\d{9}|\d{12})$/u;
/** Citizen ids begin with the code of a province (001–096): as numbers they lose one or two zeros. */
const CITIZEN_ID_DIGITS = 12;

const isNothing = remembered(saysNothing);

function readEthnicity(cells: RowCells, context: PersonContext): string {
  const typed = cells.textOf('ethnicity');
  if (typed === '' || isNothing(typed) || context.ethnicNames(typed) !== null) return typed;
  const column = cells.columnOf('ethnicity');
  const { answer, kept } = context.ask(
    'ethnicity',
    'ethnicity',
    typed,
    column === null ? '' : columnLetters(column),
    () => context.suggestEthnic(typed).map((name) => ({ answer: name, label: name, why: 'similar-name' })),
  );
  if (answer !== null) return answer;
  if (!kept) context.report('ethnicity-unknown', { column, field: 'ethnicity', value: typed });
  return typed;
}

/** A number that lost its leading zeros in a number cell gets them back, and that is said. */
function readCitizenId(cells: RowCells, report: Report): string {
  const text = cells.textOf('citizenId');
  const typed = text.replace(/[\s.]/gu, '');
  if (typed === '' || isNothing(typed)) return '';
  const details = { column: cells.columnOf('citizenId'), field: 'citizenId' } as const;
  const isNumber = cells.cellOf('citizenId')?.kind === 'number';
  if (isNumber && /^\d{10,11}$/u.test(typed)) {
    const whole = typed.padStart(CITIZEN_ID_DIGITS, '0');
    report('citizen-id-zeros', { ...details, value: typed, params: { whole } });
    return whole;
  }
  if (CITIZEN_ID.test(typed)) return typed;
  // `1.2075E+10` without its dot would look like another number still.
  report('citizen-id-format', { ...details, value: text });
  return /^\d+$/u.test(typed) ? typed : text;
}

/** Compared as far as both are known: `1975` and `03/1975` are in order. */
function isBefore(a: PartialDate, b: PartialDate): boolean {
  if (a.value === null || b.value === null) return false;
  const length = Math.min(a.value.length, b.value.length);
  return a.value.slice(0, length) < b.value.slice(0, length);
}

/** The days of joining and of becoming a full member: two columns, or both in the cell of one. */
function partyDates(cells: RowCells, context: PersonContext): PersonFields['party'] {
  const [joined, full] = [cells.textOf('partyProbation'), cells.textOf('partyOfficial')];
  const only = joined === '' ? full : full === '' ? joined : '';
  // Longer than a date of one day can be.
  const both = only.length > LONGEST_DATE ? splitPartyDates(only) : null;
  if (both !== null) {
    const [probation, official] = [context.dateIn(both.probation), context.dateIn(both.official)];
    if (probation.issue === null && official.issue === null)
      return { probation: probation.date, official: official.date };
  }
  return {
    probation: readDate(cells, 'partyProbation', context),
    official: readDate(cells, 'partyOfficial', context),
  };
}

function readParty(cells: RowCells, birth: PartialDate, context: PersonContext): PersonFields['party'] {
  const { probation, official } = partyDates(cells, context);
  const wrong: readonly [RosterField, PartialDate, boolean][] = [
    ['partyOfficial', official, isBefore(official, probation) || isBefore(official, birth)],
    ['partyProbation', probation, isBefore(probation, birth)],
  ];
  for (const [field, date, isWrong] of wrong) {
    if (isWrong)
      context.report('party-dates-order', { column: cells.columnOf(field), field, value: date.text });
  }
  return { probation, official };
}

/**
 * Reads one row; null where it has no name (reported as an error). `fullName` and all text fields are what
 * was typed, apart from stray spaces, invisible characters and NFC; a name over several columns is joined by spaces.
 */
export function readPerson(cells: RowCells, context: PersonContext): PersonFields | null {
  const { report } = context;
  const name = readName(cells, context);
  if (name === null) return null;
  const { fullName } = name;
  const { sex, birth } = readSexAndBirth(cells, name, context);
  const salary = readSalary(cells, context);
  const { kept, ...histories } = readHistories(cells, context);
  return {
    fullName,
    sex,
    birth,
    ethnicity: readEthnicity(cells, context),
    religion: cells.textOf('religion'),
    homePlace: cells.textOf('homePlace', ', '),
    ...readWorkplace(cells, context, name.position),
    positionSince: readDate(cells, 'positionSince', context),
    appointedUntil: readAppointedUntil(cells, context),
    recruited: readDate(cells, 'recruited', context),
    ...readTraining(cells, context),
    party: readParty(cells, birth, context),
    planning: cells.textOf('planning', ', '),
    ...readProposedTitle(cells, context),
    salary: Object.values(salary).every((value) => value === '' || value === null) ? NO_SALARY : salary,
    ...histories,
    note: cells.textOf('note', '; '),
    citizenId: readCitizenId(cells, report),
    extra: [...cells.extra(), ...kept, ...(name.remark === null ? [] : [name.remark])],
  };
}
