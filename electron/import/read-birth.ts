/** Sex, birth and other dates: one column, or two of which the filled one tells the sex. */
import type { PartialDate } from '../../shared/domain/dates.ts';
import { NO_DATE } from '../../shared/domain/dates.ts';
import type { RosterField } from '../../shared/domain/import.ts';
import type { Sex } from '../../shared/domain/person.ts';
import { formatPartialDate, type ParsedDate } from '../../shared/text/parse-date.ts';
import { sexOfWord, suggestSexFromName } from '../../shared/text/sex.ts';
import { dateOfCell } from './cell-values.ts';
import type { PersonContext } from './person-context.ts';
import { columnLetters } from './readers/spreadsheet-source.ts';
import type { RowCells } from './row-cells.ts';

/** Nobody on a roster is older or younger than this. */
const AGES = { from: 16, to: 90 };
const ANSWERED_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Reads a date field and asks about what cannot be understood. */
export function readDate(cells: RowCells, field: RosterField, context: PersonContext): PartialDate {
  const cell = cells.cellOf(field);
  if (cell === null) return NO_DATE;
  return settled(dateOfCell(cell, context), cells, field, context);
}

function settled(
  parsed: ParsedDate,
  cells: RowCells,
  field: RosterField,
  context: PersonContext,
): PartialDate {
  const { issue, date } = parsed;
  if (issue === null) return date;
  const column = cells.columnOf(field);
  if (issue === 'date-two-digit-year') {
    context.report(issue, { column, field, value: date.text, severity: 'info' });
    return date;
  }
  const letters = column === null ? '' : columnLetters(column);
  const { answer, kept } = context.ask('date', field, date.text, letters, () => suggestions(parsed));
  if (answer !== null && ANSWERED_DATE.test(answer)) return asDate(date.text, answer);
  if (!kept) context.report(issue, { column, field, value: date.text });
  return date;
}

function suggestions({ suggestion }: ParsedDate) {
  if (suggestion === undefined) return [];
  return [{ answer: suggestion, label: formatPartialDate(suggestion), why: 'similar-date' }];
}

/** The date an officer gave for a text. */
function asDate(text: string, value: string): PartialDate {
  const precision = value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
  return { text, value, precision };
}

/** The sex column, ticked columns `Nam` and `Nữ`, a form of address; then the officer is asked, by the name's word. */
function readSex(
  cells: RowCells,
  fullName: string,
  addressed: Sex | null,
  context: PersonContext,
): Sex | null {
  const found = new Set<Sex>();
  for (const { option } of cells.ticks('sex'))
    if (option === 'male' || option === 'female') found.add(option);
  let isSaid = false;
  for (const { index } of cells.columns('sex')) {
    const text = cells.textAt(index);
    if (text === '') continue;
    const sex = sexOfWord(text);
    if (sex !== null) found.add(sex);
    else {
      isSaid = true;
      context.report('sex-unknown', { column: index, field: 'sex', value: text });
    }
  }
  const [only] = found;
  if (found.size === 1 && only !== undefined) return only;
  if (found.size > 1) {
    context.report('sex-unknown', { column: cells.columnOf('sex'), field: 'sex' });
    return null;
  }
  return addressed ?? askedSex(cells, fullName, isSaid, context);
}

/** `isSaid`: that the sex is not known was said already. */
function askedSex(cells: RowCells, fullName: string, isSaid: boolean, context: PersonContext): Sex | null {
  const say = () => {
    if (!isSaid) context.report('sex-unknown', { column: cells.columnOf('sex'), field: 'sex' });
  };
  const suggested = suggestSexFromName(fullName);
  if (suggested === null) {
    say();
    return null;
  }
  const word = suggested === 'female' ? 'Thị' : 'Văn';
  const { answer, kept } = context.ask('sex', 'sex', word, '', () => [
    { answer: suggested, label: '', why: 'word-of-name' },
  ]);
  if (answer === 'male' || answer === 'female') return answer;
  if (!kept) say();
  return null;
}

function checkAge(
  birth: PartialDate,
  column: number | null,
  field: RosterField,
  context: PersonContext,
): void {
  if (birth.value === null) return;
  const age = Number(context.today.slice(0, 4)) - Number(birth.value.slice(0, 4));
  if (age >= AGES.from && age <= AGES.to) return;
  context.report('birth-implausible', { column, field, value: birth.text });
}

export type SexAndBirth = { readonly sex: Sex | null; readonly birth: PartialDate };

/** Both halves of a split birth column filled: the sex is unknown, and so is the birth unless they agree. */
function readBothHalves(
  cells: RowCells,
  fullName: string,
  addressed: Sex | null,
  context: PersonContext,
): SexAndBirth {
  const male = dateOfCell(cells.cellOf('birthMale'), context).date;
  const female = dateOfCell(cells.cellOf('birthFemale'), context).date;
  const value = `${male.text} | ${female.text}`;
  context.report('birth-both-columns', { column: cells.columnOf('birthMale'), field: 'birthMale', value });
  const agree = male.value !== null && male.value === female.value;
  return {
    // That both are filled says already that the sex is not known.
    sex: cells.columnOf('sex') === null ? addressed : readSex(cells, fullName, addressed, context),
    birth: agree ? male : { text: value, value: null, precision: null },
  };
}

/** What the cell of the name says beside it. */
type Said = {
  readonly fullName: string;
  /** Birth behind the name, '' for none. */
  readonly born: string;
  /** Sex by a form of address before the name or a word behind it. */
  readonly addressed: Sex | null;
};

/** Reads sex and birth of a row, reporting everything doubtful. */
export function readSexAndBirth(
  cells: RowCells,
  { fullName, born, addressed }: Said,
  context: PersonContext,
): SexAndBirth {
  const hasMale = cells.textOf('birthMale') !== '';
  const hasFemale = cells.textOf('birthFemale') !== '';
  if (hasMale && hasFemale) return readBothHalves(cells, fullName, addressed, context);
  const field = hasMale ? 'birthMale' : hasFemale ? 'birthFemale' : 'birth';
  const inColumn = readDate(cells, field, context);
  const birth = inColumn.text === '' && born !== '' ? context.dateIn(born).date : inColumn;
  const column = cells.columnOf(field) ?? cells.columnOf('birthMale');
  if (birth.text === '') context.report('birth-missing', { column, field });
  checkAge(birth, column, field, context);
  if (hasMale || hasFemale) return { sex: hasMale ? 'male' : 'female', birth };
  // Without a birth the half that would tell the sex is empty as well: one message is enough.
  const toldByHalf =
    birth.text === '' && cells.columnOf('birthMale') !== null && cells.columnOf('sex') === null;
  return { sex: toldByHalf ? addressed : readSex(cells, fullName, addressed, context), birth };
}
