/** What the list to hand out offers and checks while it is filled in. */
import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { RosterField } from '../../../shared/domain/import.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { columnLetters } from './sheet-layout.ts';

/** The rows of people, 1-based, and the column of each field of the form. */
export interface TemplateRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columnOf: (field: RosterField) => number | null;
  /** Last column of the form. */
  readonly lastColumn: number;
}

/** Where the choices for a field stand: a range of the sheet of choices. */
export type Choices = ReadonlyMap<RosterField | 'office', string>;

const RED = 'FFC7CE';
const YELLOW = 'FFF2CC';
const DATE_FIELDS = ['birthMale', 'birthFemale', 'partyProbation', 'partyOfficial'] as const;

/**
 * True where a cell of text is `d/m/yyyy`, `m/yyyy` or `yyyy`. Built from parts of the text and compared with the day
 * they make, so that neither the language of Excel nor its order of day and month matters. At most 255 characters.
 */
function dateFits(cell: string): string {
  const year = `RIGHT(${cell},4)`;
  const day = `LEFT(${cell},FIND("/",${cell})-1)`;
  const month = `MID(${cell},FIND("/",${cell})+1,LEN(${cell})-FIND("/",${cell})-5)`;
  const whole = `SUBSTITUTE("/"&${cell},"/0","/")=TEXT(DATE(${year},${month},${day}),"\\/d\\/m\\/yyyy")`;
  const monthOnly = `ABS(LEFT(${cell},LEN(${cell})-5)-6.5)<6`;
  return `AND(--${year}>1899,IF(LEN(${cell})=4,TRUE,IF(LEN(${cell})<8,${monthOnly},${whole})))`;
}

/** Twelve digits, or the nine of the old identity card. */
function citizenIdFits(cell: string): string {
  return `AND(ISNUMBER(--${cell}),OR(LEN(${cell})=12,LEN(${cell})=9))`;
}

type Words = { title: string; text: string };

function prompt({ title, text }: Words): Partial<DataValidation> {
  return { showInputMessage: true, inputTitle: title, inputMessage: text };
}

/** A refusal that lets people keep what they typed: what an office knows may be outside of our lists. */
function warning({ title, text }: Words): Partial<DataValidation> {
  return { showErrorMessage: true, errorStyle: 'warning', errorTitle: title, errorMessage: text };
}

/** Drop-downs, input messages and refusals of the rows of people. */
export function validations(range: TemplateRange, choices: Choices, t: Translate): DataValidation[] {
  const made: DataValidation[] = [];
  const refuse = (text: string): Words => ({ title: t('importFiles.template.refuse.title'), text });
  const add = (field: RosterField, rule: (firstCell: string) => Omit<DataValidation, 'range'>) => {
    const column = range.columnOf(field);
    if (column === null) return;
    const letters = columnLetters(column);
    made.push({
      allowBlank: true,
      ...rule(`${letters}${range.firstRow}`),
      range: `${letters}${range.firstRow}:${letters}${range.lastRow}`,
    });
  };
  const hint = { type: 'textLength', operator: 'lessThanOrEqual', formula1: '1000' } as const;

  const dateWords: Record<(typeof DATE_FIELDS)[number], Words> = {
    birthMale: {
      title: t('importFiles.template.prompt.birthTitle'),
      text: t('importFiles.template.prompt.birthMale'),
    },
    birthFemale: {
      title: t('importFiles.template.prompt.birthTitle'),
      text: t('importFiles.template.prompt.birthFemale'),
    },
    partyProbation: {
      title: t('importFiles.template.prompt.partyTitle'),
      text: t('importFiles.template.prompt.party'),
    },
    partyOfficial: {
      title: t('importFiles.template.prompt.partyTitle'),
      text: t('importFiles.template.prompt.party'),
    },
  };
  for (const field of DATE_FIELDS) {
    add(field, (cell) => ({
      type: 'custom',
      formula1: dateFits(cell),
      ...prompt(dateWords[field]),
      ...warning(refuse(t('importFiles.template.refuse.date'))),
    }));
  }
  for (const [field, formula1] of choices) {
    if (field === 'office') continue;
    // Titles are offered only: what is proposed may say more than a title.
    const refusal = field === 'proposedTitle' ? {} : warning(refuse(t('importFiles.template.refuse.list')));
    add(field, () => ({ type: 'list', formula1, ...refusal }));
  }
  add('current', () => ({
    ...hint,
    ...prompt({
      title: t('importFiles.template.prompt.currentTitle'),
      text: t('importFiles.template.prompt.current'),
    }),
  }));
  add('degree', () => ({
    ...hint,
    ...prompt({
      title: t('importFiles.template.prompt.degreeTitle'),
      text: t('importFiles.template.prompt.degree'),
    }),
  }));
  add('citizenId', (cell) => ({
    type: 'custom',
    formula1: citizenIdFits(cell),
    ...prompt({
      title: t('importFiles.template.prompt.citizenIdTitle'),
      text: t('importFiles.template.prompt.citizenId'),
    }),
    ...warning(refuse(t('importFiles.template.refuse.citizenId'))),
  }));
  return made;
}

/** Colours for what was pasted past the checks: red what has to be corrected, yellow what is still missing. */
export function colourRules(range: TemplateRange): ConditionalRule[] {
  const { firstRow, lastRow, columnOf, lastColumn } = range;
  const rules: ConditionalRule[] = [];
  const add = (columns: readonly (number | null)[], rgb: string, formula: (cell: string) => string) => {
    const [first, last = first] = [columns.at(0), columns.at(-1)];
    if (typeof first !== 'number' || typeof last !== 'number') return;
    const letters = columnLetters(first);
    rules.push({
      type: 'expression',
      priority: rules.length + 1,
      formula: formula(`${letters}${firstRow}`),
      // Rules of this kind take their colour from the background, other programs from the foreground.
      style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } } },
      range: `${letters}${firstRow}:${columnLetters(last)}${lastRow}`,
    });
  };
  const at = (field: RosterField) => `$${columnLetters(columnOf(field) ?? 0)}${firstRow}`;
  const upTo = (field: RosterField) => `${at(field)}:$${columnLetters(lastColumn)}${firstRow}`;
  const [name, male, female] = [at('fullName'), at('birthMale'), at('birthFemale')];
  const births = [columnOf('birthMale'), columnOf('birthFemale')];

  add([columnOf('fullName')], RED, () => `AND(TRIM(${name})="",COUNTA(${upTo('birthMale')})>0)`);
  add(births, RED, () => `AND(${male}<>"",${female}<>"")`);
  for (const field of DATE_FIELDS) {
    add([columnOf(field)], RED, (cell) => `AND(ISTEXT(${cell}),NOT(IFERROR(${dateFits(cell)},FALSE)))`);
  }
  add([columnOf('citizenId')], RED, (cell) => `AND(${cell}<>"",NOT(${citizenIdFits(cell)}))`);
  add(births, YELLOW, () => `AND(${name}<>"",${male}="",${female}="",COUNTA(${upTo('ethnicity')})>0)`);
  return rules;
}
