/** Where a person works and as what, and which new unit that belongs to. */
import { TitleCode, UnitCode } from '../../shared/domain/ids.ts';
import type { RosterField } from '../../shared/domain/import.ts';
import type { PersonFields } from '../../shared/domain/person.ts';
import { saysNothing } from '../../shared/text/levels.ts';
import { remembered } from '../../shared/text/remembered.ts';
import { parseCoefficient, parseSalaryGrade, splitSalary } from '../../shared/text/salary.ts';
import { splitPosition } from '../../shared/text/workplace.ts';
import type { PersonContext } from './person-context.ts';
import { columnLetters } from './readers/spreadsheet-source.ts';
import type { RowCells } from './row-cells.ts';

const split = remembered(splitPosition);
const gradeOf = remembered(parseSalaryGrade);
const coefficientOf = remembered(parseCoefficient);
const partsIn = remembered(splitSalary);

export type Workplace = Pick<
  PersonFields,
  'currentPosition' | 'currentTitle' | 'currentUnit' | 'currentUnitCode'
>;

/**
 * Title and workplace, from one column or two, else from `behindName`, the cell of the name. The heading above stands in where the row names no unit,
 * and decides where the row could mean several; not for people who work in a district or province office.
 */
export function readWorkplace(cells: RowCells, context: PersonContext, behindName = ''): Workplace {
  const both = cells.textOf('current', ', ') || behindName;
  const title = cells.textOf('currentTitle', ', ');
  const unit = cells.textOf('currentUnit', ', ');
  const parts = split(both);
  const currentTitle = title || parts.title;
  const ownUnit = unit || parts.unit;
  const currentUnit = ownUnit === '' ? context.unitHeading : ownUnit;
  const said = [title, both, unit].filter((text) => text !== '').join(', ');
  return {
    currentPosition: both,
    currentTitle,
    currentUnit,
    currentUnitCode: unitOf(cells, said, ownUnit, context),
  };
}

function unitOf(cells: RowCells, said: string, ownUnit: string, context: PersonContext): UnitCode | null {
  const { units } = context;
  const own = said === '' ? null : units.match(said);
  if (own?.certainty === 'exact') return own.unitCode;
  const heading = context.unitHeading === '' ? null : units.match(context.unitHeading);
  const byHeading = heading?.certainty === 'exact' ? heading.unitCode : null;
  if (own === null) {
    if (said !== '' && units.isAboveCommune(said)) return null;
    if (byHeading !== null) return byHeading;
  } else if (byHeading !== null && own.candidates.includes(byHeading)) {
    return byHeading;
  }
  return askedUnit(
    cells,
    ownUnit === '' ? context.unitHeading : ownUnit,
    said,
    own?.candidates.length ?? 0,
    context,
  );
}

/** Asks only where some unit is near: a hospital or a school of the province is in none. */
function askedUnit(
  cells: RowCells,
  text: string,
  said: string,
  candidates: number,
  context: PersonContext,
): UnitCode | null {
  if (text === '' || saysNothing(text)) return null;
  const field: RosterField = cells.textOf('currentUnit') === '' ? 'current' : 'currentUnit';
  const column = cells.columnOf(field);
  const suggestions = context.units.suggest(said === '' ? text : said, 5);
  if (suggestions.length > 0) {
    const { answer, kept } = context.ask(
      'unit',
      field,
      text,
      column === null ? '' : columnLetters(column),
      () =>
        suggestions.map(({ unitCode, why }) => ({
          answer: unitCode,
          label: context.unitName(unitCode),
          why,
        })),
    );
    const code = UnitCode.safeParse(answer);
    if (code.success) return code.data;
    if (kept) return null;
  }
  context.report('unit-unknown', {
    column,
    field,
    value: text,
    severity: candidates === 0 ? 'info' : 'warning',
    params: { candidates },
  });
  return null;
}

const SEVERAL_TITLES = /[;,+/\n]|(?<!\p{L})(?:kiêm|và)(?!\p{L})/iu;

/** Title of the catalogue that the proposed title names. */
export function readProposedTitle(
  cells: RowCells,
  context: PersonContext,
): Pick<PersonFields, 'proposedTitle' | 'proposedTitleCode'> {
  const proposedTitle = cells.textOf('proposedTitle', ', ');
  if (proposedTitle === '' || saysNothing(proposedTitle)) return { proposedTitle, proposedTitleCode: null };
  const match = context.titles.match(proposedTitle);
  if (match?.certainty === 'exact') return { proposedTitle, proposedTitleCode: match.titleCode };
  // Who is to hold several posts is no question of which one is meant.
  if (match === null || SEVERAL_TITLES.test(proposedTitle)) return { proposedTitle, proposedTitleCode: null };
  const column = cells.columnOf('proposedTitle');
  const { answer } = context.ask(
    'title',
    'proposedTitle',
    proposedTitle,
    column === null ? '' : columnLetters(column),
    () =>
      match.candidates.map((code) => ({
        answer: code,
        label: context.titleName(code),
        why: 'similar-title',
      })),
  );
  const chosen = TitleCode.safeParse(answer);
  return { proposedTitle, proposedTitleCode: chosen.success ? chosen.data : null };
}

/** Pay: every text as it stands, the code of the grade and the coefficient where they are understood. */
export function readSalary(cells: RowCells, context: PersonContext): PersonFields['salary'] {
  const gradeText = cells.textOf('salaryGrade', '; ');
  const ownStep = cells.textOf('salaryStep', '; ');
  const ownCoefficient = cells.textOf('salaryCoefficient', '; ');
  // `Ngạch, bậc, hệ số` in one column: what has no column of its own is looked for there.
  const within = ownCoefficient === '' ? partsIn(ownStep === '' ? gradeText : ownStep) : null;
  const coefficientText = ownCoefficient || (within?.coefficient ?? '');
  const coefficient = coefficientText === '' ? null : coefficientOf(coefficientText);
  if (coefficient === null && !saysNothing(coefficientText)) {
    context.report('salary-coefficient-format', {
      column: cells.columnOf('salaryCoefficient'),
      field: 'salaryCoefficient',
      value: coefficientText,
    });
  }
  const inGrade = ownStep === '' && within !== null && within.step !== '';
  return {
    gradeText,
    gradeCode: gradeText === '' ? null : gradeOf(inGrade ? within.grade : gradeText).code,
    stepText: ownStep || (inGrade ? within.step : ''),
    coefficientText,
    coefficient,
    allowanceText: cells.textOf('positionAllowance', '; '),
  };
}
