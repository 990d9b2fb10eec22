/** One row of a roster as a person. What is typed is kept; what is understood stands beside it. */
import type { PartialDate } from '../../shared/domain/dates.ts';
import type { UnitCode } from '../../shared/domain/ids.ts';
import type { IssueCode, RosterField } from '../../shared/domain/import.ts';
import type { PersonFields } from '../../shared/domain/person.ts';
import type { EthnicNames } from '../../shared/text/ethnic.ts';
import { fieldsOfStudy } from '../../shared/text/fields-of-study.ts';
import { parseDegree, parseStateManagement, parseTheory, saysNothing } from '../../shared/text/levels.ts';
import type { UnitMatcher } from '../../shared/text/unit-matcher.ts';
import { splitPosition } from '../../shared/text/workplace.ts';
import type { DateSystem } from './cell-values.ts';
import type { Report } from './issues.ts';
import { type ReadContext, readDate, readSexAndBirth } from './read-birth.ts';
import { generalEducationText, type RowCells } from './row-cells.ts';

/** What reading a person needs besides the row. */
export type PersonContext = {
  readonly dateSystem: DateSystem;
  readonly thisYear: number;
  readonly units: UnitMatcher;
  readonly ethnicNames: EthnicNames;
  /** Innermost heading above the row that names a unit, '' where there is none. */
  readonly unitHeading: string;
  readonly report: Report;
};

const NAME_LETTERS = /^[\p{L}\p{M}\s'’‘ʼ.-]+$/u;
const MAX_NAME_LENGTH = 50;
const CITIZEN_ID = /^(\d{9}|\d{12})$/u;

function checkName(fullName: string, cells: RowCells, report: Report): void {
  const details = { column: cells.columnOf('fullName'), field: 'fullName', value: fullName } as const;
  const fits = NAME_LETTERS.test(fullName) && fullName.length <= MAX_NAME_LENGTH && /\s/u.test(fullName);
  if (!fits) report('name-suspicious', details);
}

/** A level, with a report where the text says something that is not understood. */
function level<L>(
  cells: RowCells,
  field: RosterField,
  parse: (text: string) => L,
  code: IssueCode,
  report: Report,
): L {
  const text = cells.textOf(field);
  const understood = parse(text);
  if (understood === null && !saysNothing(text))
    report(code, { column: cells.columnOf(field), field, value: text });
  return understood;
}

type Workplace = Pick<PersonFields, 'currentPosition' | 'currentTitle' | 'currentUnit' | 'currentUnitCode'>;

/**
 * Title and workplace, from one column or two. The heading above stands in where the row names no unit,
 * and decides where the row could mean several; not for people who work in a district or province office.
 */
function readWorkplace(cells: RowCells, context: PersonContext): Workplace {
  const both = cells.textOf('current');
  const split = splitPosition(both);
  const currentTitle = cells.textOf('currentTitle') || split.title;
  const ownUnit = cells.textOf('currentUnit') || split.unit;
  const said = [cells.textOf('currentTitle'), both, cells.textOf('currentUnit')]
    .filter((text) => text !== '')
    .join(', ');
  const own = context.units.match(said);
  const heading = context.unitHeading === '' ? null : context.units.match(context.unitHeading);
  const currentUnit = ownUnit === '' ? context.unitHeading : ownUnit;

  const byHeading = heading?.certainty === 'exact' ? heading.unitCode : null;
  let currentUnitCode: UnitCode | null = own?.unitCode ?? null;
  if (own === null && !context.units.isAboveCommune(said)) currentUnitCode = byHeading;
  if (own?.certainty === 'ambiguous' && byHeading !== null && own.candidates.includes(byHeading)) {
    currentUnitCode = byHeading;
  }
  if (currentUnitCode === null && currentUnit !== '') {
    const field = ownUnit !== '' && cells.textOf('currentUnit') !== '' ? 'currentUnit' : 'current';
    context.report('unit-unknown', {
      column: cells.columnOf(field),
      field,
      value: currentUnit,
      severity: own === null ? 'info' : 'warning',
      params: { candidates: own?.candidates.length ?? 0 },
    });
  }
  return { currentPosition: both, currentTitle, currentUnit, currentUnitCode };
}

/** Compared as far as both are known: `1975` and `03/1975` are in order. */
function isBefore(a: PartialDate, b: PartialDate): boolean {
  if (a.value === null || b.value === null) return false;
  const length = Math.min(a.value.length, b.value.length);
  return a.value.slice(0, length) < b.value.slice(0, length);
}

function readParty(cells: RowCells, birth: PartialDate, context: PersonContext): PersonFields['party'] {
  const dates: ReadContext = context;
  const probation = readDate(cells, 'partyProbation', dates);
  const official = readDate(cells, 'partyOfficial', dates);
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
 * was typed, apart from outer white space and NFC; a name over two columns is joined by a space.
 */
export function readPerson(cells: RowCells, context: PersonContext): PersonFields | null {
  const { report } = context;
  const fullName = cells.textOf('fullName');
  if (fullName === '') {
    report('name-missing', { column: cells.columnOf('fullName'), field: 'fullName' });
    return null;
  }
  checkName(fullName, cells, report);
  const { sex, birth } = readSexAndBirth(cells, context);
  const ethnicity = cells.textOf('ethnicity');
  if (!saysNothing(ethnicity) && context.ethnicNames(ethnicity) === null) {
    report('ethnicity-unknown', {
      column: cells.columnOf('ethnicity'),
      field: 'ethnicity',
      value: ethnicity,
    });
  }
  const citizenId = cells.textOf('citizenId');
  if (!saysNothing(citizenId) && !CITIZEN_ID.test(citizenId)) {
    report('citizen-id-format', {
      column: cells.columnOf('citizenId'),
      field: 'citizenId',
      value: citizenId,
    });
  }
  return {
    fullName,
    sex,
    birth,
    ethnicity,
    homePlace: cells.textOf('homePlace'),
    ...readWorkplace(cells, context),
    generalEducation: generalEducationText(cells),
    degree: level(cells, 'degree', parseDegree, 'degree-unknown', report),
    degreeText: cells.textOf('degree'),
    fields: fieldsOfStudy(cells.textOf('degree')),
    theory: level(cells, 'theory', parseTheory, 'theory-unknown', report),
    theoryText: cells.textOf('theory'),
    stateManagement: level(
      cells,
      'stateManagement',
      parseStateManagement,
      'state-management-unknown',
      report,
    ),
    stateManagementText: cells.textOf('stateManagement'),
    foreignLanguage: cells.textOf('foreignLanguage'),
    informatics: cells.textOf('informatics'),
    party: readParty(cells, birth, context),
    planning: cells.textOf('planning'),
    proposedTitle: cells.textOf('proposedTitle'),
    note: cells.textOf('note'),
    citizenId,
  };
}
