/** Sex and birth date: one column, or two of which the filled one tells the sex. */
import type { PartialDate } from '../../shared/domain/dates.ts';
import { NO_DATE } from '../../shared/domain/dates.ts';
import type { RosterField } from '../../shared/domain/import.ts';
import type { Sex } from '../../shared/domain/person.ts';
import { fold } from '../../shared/text/fold.ts';
import type { ParsedDate } from '../../shared/text/parse-date.ts';
import { type DateSystem, dateOfCell } from './cell-values.ts';
import type { Report } from './issues.ts';
import type { RowCells } from './row-cells.ts';

export type ReadContext = {
  readonly dateSystem: DateSystem;
  readonly thisYear: number;
  readonly report: Report;
};

/** Nobody on a roster is older or younger than this. */
const AGES = { from: 16, to: 90 };
const TICK = /^(x|✓|✔|v|1|co|true)$/u;

/** Reads a date field and reports what is doubtful about it. */
export function readDate(cells: RowCells, field: RosterField, context: ReadContext): PartialDate {
  return reported(dateOfCell(cells.cellOf(field), context.dateSystem), cells, field, context);
}

function reported(
  parsed: ParsedDate,
  cells: RowCells,
  field: RosterField,
  context: ReadContext,
): PartialDate {
  if (parsed.issue !== null) {
    context.report(parsed.issue, { column: cells.columnOf(field), field, value: parsed.date.text });
  }
  return parsed.date;
}

function sexOfText(text: string): Sex | null {
  const word = fold(text);
  if (word === 'nam') return 'male';
  return word === 'nu' ? 'female' : null;
}

/** The sex column, or ticked columns `Nam` and `Nữ`. Nothing is concluded from an empty tick. */
function readSex(cells: RowCells, context: ReadContext): Sex | null {
  const found = new Set<Sex>();
  for (const { index, header } of cells.columns('sex')) {
    const text = cells.textAt(index);
    if (text === '') continue;
    const ticked = TICK.test(fold(text)) ? sexOfText(header.split('›').at(-1) ?? '') : null;
    const sex = sexOfText(text) ?? ticked;
    if (sex !== null) found.add(sex);
    else context.report('sex-unknown', { column: index, field: 'sex', value: text });
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function checkAge(birth: PartialDate, column: number | null, field: RosterField, context: ReadContext): void {
  if (birth.value === null) return;
  const age = context.thisYear - Number(birth.value.slice(0, 4));
  if (age >= AGES.from && age <= AGES.to) return;
  context.report('birth-implausible', { column, field, value: birth.text });
}

export type SexAndBirth = { readonly sex: Sex | null; readonly birth: PartialDate };

/** Both halves of a split birth column filled: the sex is unknown, and so is the birth unless they agree. */
function readBothHalves(cells: RowCells, context: ReadContext): SexAndBirth {
  const male = dateOfCell(cells.cellOf('birthMale'), context.dateSystem).date;
  const female = dateOfCell(cells.cellOf('birthFemale'), context.dateSystem).date;
  const value = `${male.text} | ${female.text}`;
  context.report('birth-both-columns', { column: cells.columnOf('birthMale'), field: 'birthMale', value });
  const agree = male.value !== null && male.value === female.value;
  return {
    sex: readSex(cells, context),
    birth: agree ? male : { text: value, value: null, precision: null },
  };
}

/** Reads sex and birth of a row, reporting everything doubtful. */
export function readSexAndBirth(cells: RowCells, context: ReadContext): SexAndBirth {
  const hasMale = cells.textOf('birthMale') !== '';
  const hasFemale = cells.textOf('birthFemale') !== '';
  if (hasMale && hasFemale) return readBothHalves(cells, context);
  const field = hasMale ? 'birthMale' : hasFemale ? 'birthFemale' : 'birth';
  const birth = cells.textOf(field) === '' ? NO_DATE : readDate(cells, field, context);
  const column = cells.columnOf(field) ?? cells.columnOf('birthMale');
  if (birth.text === '') context.report('birth-missing', { column, field });
  checkAge(birth, column, field, context);
  const sex = hasMale ? 'male' : hasFemale ? 'female' : readSex(cells, context);
  // Without a birth the half that would tell the sex is empty as well: one message is enough.
  const said = cells.columns('sex').some(({ index }) => cells.textAt(index) !== '');
  if (sex === null && !said && birth.text !== '') {
    context.report('sex-unknown', { column: cells.columnOf('sex'), field: 'sex' });
  }
  return { sex, birth };
}
