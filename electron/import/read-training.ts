/** Degree, theory, state management and the rest of a person's training: from columns, ticks, or one mixed column. */
import type { IssueCode, RosterField } from '../../shared/domain/import.ts';
import { DEGREES, rankOf, STATE_MANAGEMENTS, THEORIES } from '../../shared/domain/levels.ts';
import type { PersonFields } from '../../shared/domain/person.ts';
import { fieldsOfStudy } from '../../shared/text/fields-of-study.ts';
import {
  NO_QUALIFICATIONS,
  parseDegree,
  parseStateManagement,
  parseTheory,
  type Qualifications,
  saysNothing,
  splitInOrder,
  splitQualifications,
  suggestDegree,
  suggestStateManagement,
  suggestTheory,
} from '../../shared/text/levels.ts';
import { remembered } from '../../shared/text/remembered.ts';
import { schoolsOf } from '../../shared/text/schools.ts';
import type { PersonContext } from './person-context.ts';
import { columnLetters } from './readers/spreadsheet-source.ts';
import { generalEducationText, lastLevel, type RowCells } from './row-cells.ts';
import { trainingKinds } from './structure/header-patterns.ts';
import { wordsOf } from './structure/header-words.ts';
import type { ValueKind } from './values.ts';

export type Training = Pick<
  PersonFields,
  | 'generalEducation'
  | 'degree'
  | 'degreeText'
  | 'fields'
  | 'schools'
  | 'theory'
  | 'theoryText'
  | 'stateManagement'
  | 'stateManagementText'
  | 'foreignLanguage'
  | 'informatics'
>;

/** How a ranked field is understood. */
type Ladder<L extends string> = {
  readonly kind: ValueKind;
  readonly issue: IssueCode;
  readonly levels: readonly L[];
  readonly parse: (text: string) => L | null;
  readonly suggest: (text: string) => readonly L[];
};

// Lists say the same few things on thousands of rows.
const DEGREE = {
  kind: 'degree',
  issue: 'degree-unknown',
  levels: DEGREES,
  parse: remembered(parseDegree),
  suggest: suggestDegree,
} as const;
const THEORY = {
  kind: 'theory',
  issue: 'theory-unknown',
  levels: THEORIES,
  parse: remembered(parseTheory),
  suggest: suggestTheory,
} as const;
const STATE_MANAGEMENT = {
  kind: 'state-management',
  issue: 'state-management-unknown',
  levels: STATE_MANAGEMENTS,
  parse: remembered(parseStateManagement),
  suggest: suggestStateManagement,
} as const;
const fieldsIn = remembered(fieldsOfStudy);
const schoolsIn = remembered(schoolsOf);
type Level<L> = { readonly level: L | null; readonly text: string };

/** The level of a field and its words: of the field's own column, else of the mixed one, and of its ticks. */
function readLevel<L extends string>(
  cells: RowCells,
  field: RosterField,
  mixed: string,
  ladder: Ladder<L>,
  context: PersonContext,
): Level<L> {
  const own = cells.textOf(field);
  const written = own === '' ? mixed : own;
  const ticks = cells.ticks(field);
  if (ticks.length === 0) return { level: understood(cells, field, written, ladder, context), text: written };
  const ticked = ticks.flatMap(({ option }) => ladder.levels.find((level) => level === option) ?? []);
  const words = ticks.map((tick) =>
    [lastLevel(tick.column.header), tick.words].filter((w) => w !== '').join(' '),
  );
  const read = saysNothing(written) ? null : ladder.parse(written);
  const levels = read === null ? ticked : [...ticked, read];
  const highest = levels.reduce<L | null>(
    (best, level) =>
      best === null || rankOf(ladder.levels, level) > rankOf(ladder.levels, best) ? level : best,
    null,
  );
  return { level: highest, text: [...words, written].filter((word) => word !== '').join('; ') };
}

function understood<L extends string>(
  cells: RowCells,
  field: RosterField,
  text: string,
  { kind, issue, levels, parse, suggest }: Ladder<L>,
  context: PersonContext,
): L | null {
  const level = parse(text);
  if (level !== null || saysNothing(text)) return level;
  const column = cells.columnOf(field) ?? cells.columnOf('qualifications');
  const letters = column === null ? '' : columnLetters(column);
  const { answer, kept } = context.ask(kind, field, text, letters, () =>
    suggest(text).map((one) => ({ answer: one, label: '', why: 'similar-level' })),
  );
  const chosen = levels.find((one) => one === answer);
  if (chosen !== undefined) return chosen;
  if (!kept) context.report(issue, { column, field, value: text });
  return null;
}

/** Ticked columns of languages and computer skills: the header's word says what, the cell may say how well. */
function tickedWords(cells: RowCells, field: RosterField): string {
  return cells
    .ticks(field)
    .map(({ column, words }) => [lastLevel(column.header), words].filter((word) => word !== '').join(' '))
    .join(', ');
}

function firstSaid(...texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? '';
}

const splitMixed = remembered(splitQualifications);
const kindsIn = remembered((header) => trainingKinds(wordsOf(header)));

/** Parts of a mixed cell: by the order of its header where the cell keeps to it, else by what each says. */
function sortedParts(cells: RowCells, text: string): Qualifications {
  const [column, ...others] = cells.columns('qualifications');
  const kinds = column === undefined || others.length > 0 ? [] : kindsIn(column.header);
  return (kinds.length > 1 ? splitInOrder(text, kinds) : null) ?? splitMixed(text);
}

/** Reads all training of a row. Parts of a mixed column go where the row has no column of its own for them. */
export function readTraining(cells: RowCells, context: PersonContext): Training {
  const mixedText = cells.textOf('qualifications', '; ');
  const mixed = mixedText === '' ? NO_QUALIFICATIONS : sortedParts(cells, mixedText);
  const mixedDegree = [mixed.degree, mixed.rest].filter((part) => part !== '').join('; ');
  const degree = readLevel(cells, 'degree', mixedDegree, DEGREE, context);
  const theory = readLevel(cells, 'theory', mixed.theory, THEORY, context);
  const state = readLevel(cells, 'stateManagement', mixed.stateManagement, STATE_MANAGEMENT, context);
  const major = cells.textOf('major', '; ');
  const school = cells.textOf('school', '; ');
  const degreeText = [degree.text, major].filter((text) => text !== '').join(' – ');
  return {
    generalEducation: firstSaid(generalEducationText(cells), mixed.general),
    degree: degree.level,
    degreeText,
    fields: degreeText === '' ? [] : fieldsIn(degreeText),
    schools: [
      ...new Set([...(school === '' ? [] : [school]), ...(degreeText === '' ? [] : schoolsIn(degreeText))]),
    ],
    theory: theory.level,
    theoryText: theory.text,
    stateManagement: state.level,
    stateManagementText: state.text,
    foreignLanguage: firstSaid(
      cells.textOf('foreignLanguage', ', '),
      tickedWords(cells, 'foreignLanguage'),
      mixed.foreignLanguage,
    ),
    informatics: firstSaid(
      cells.textOf('informatics', ', '),
      tickedWords(cells, 'informatics'),
      mixed.informatics,
    ),
  };
}
