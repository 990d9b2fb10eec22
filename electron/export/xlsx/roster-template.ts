/** The empty list to hand out to offices: the form as it is printed, choices, checks and a sheet that explains it. */
import { type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { RosterField, TemplateKind } from '../../../shared/domain/import.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { domain } from '../../../shared/i18n/vi/domain.ts';
import { onSheet, printed, printTitles } from './page-setup.ts';
import { FORM_WORDS, type RosterForm, rosterForm } from './roster-form.ts';
import { BORDER_SIDE, emptyTextCell, FONT, GRID, type Look, SheetBuilder, style } from './sheet-builder.ts';
import { columnLetters, columnWidth, heightOf } from './sheet-layout.ts';
import { type Choices, colourRules, type TemplateRange, validations } from './template-checks.ts';
import { guideSheet } from './template-guide.ts';
import { finishedWorkbook } from './workbook-package.ts';

/** What the drop-down lists of a template offer, by their names. */
export interface TemplateLists {
  readonly ethnicGroups: readonly string[];
  readonly units: readonly string[];
  readonly titles: readonly string[];
}

/** Rows for people. */
export const TEMPLATE_ROWS = 200;
/** Rows of the sheet, 0-based: two lines of head, title, hint, header, column numbers, people. */
const ROW = { head: 0, office: 1, title: 2, hint: 3, header: 4 } as const;
const HEADER_FILL = 'E8EEF5';
/** The columns that stay in sight when the rest is scrolled: number and name. */
const FROZEN_COLUMNS = 2;

/** Classes as they are written in lists, of the system with 12 classes and of the one with 10. */
const CLASSES = [12, 11, 10, 9, 8, 7, 6, 5]
  .map((grade) => `${grade}/12`)
  .concat('10/10', '9/10', '8/10', '7/10');

function firstDataRow({ layout }: RosterForm): number {
  return ROW.header + layout.headerRows + 1;
}

/** The hidden sheet the drop-down lists point to, and where on it each list stands; empty lists are left out. */
function choicesSheet({ ethnicGroups, units, titles }: TemplateLists): {
  sheet: WriteSheet;
  choices: Choices;
} {
  const lists: readonly (readonly [RosterField | 'office', string, readonly string[]])[] = [
    ['ethnicity', domain.field.ethnicity, ethnicGroups],
    ['generalEducation', domain.field.generalEducation, CLASSES],
    ['theory', domain.field.theory, Object.values(domain.theory)],
    ['stateManagement', domain.field.stateManagement, Object.values(domain.stateManagement)],
    ['proposedTitle', domain.field.proposedTitle, titles],
    ['office', domain.field.currentUnit, units],
  ];
  const sheet = new SheetBuilder();
  const choices = new Map<RosterField | 'office', string>();
  const look: Look = { size: 11, align: 'left', wrap: false };
  const filled = lists.filter(([, , values]) => values.length > 0);
  filled.forEach(([field, name, values], column) => {
    sheet.text(0, column, name, { ...look, bold: true });
    values.forEach((value, at) => {
      sheet.text(at + 1, column, value, look);
    });
    const letters = columnLetters(column);
    choices.set(field, onSheet(FORM_WORDS.choices, `$${letters}$2:$${letters}$${values.length + 1}`));
  });
  const height = Math.max(...filled.map(([, , values]) => values.length)) + 1;
  return {
    sheet: {
      name: FORM_WORDS.choices,
      rows: Array.from({ length: height }, () => []),
      columns: filled.map(() => ({ width: 32 })),
      cells: sheet.cells,
      hidden: true,
    },
    choices,
  };
}

/** Column at which the right half of the head begins. */
function middleOf({ columns }: RosterForm): number {
  const whole = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  let left = 0;
  return columns.findIndex(({ widthMm }) => {
    left += widthMm;
    return left > whole / 2;
  });
}

/** Head and title; the name of the office is filled in below its label. */
function writeHead(sheet: SheetBuilder, form: RosterForm, t: Translate): void {
  const last = form.columns.length - 1;
  const middle = middleOf(form);
  const line: Look = { size: 12, align: 'center', wrap: false };
  sheet.across(ROW.head, 0, middle - 2, FORM_WORDS.office, { ...line, bold: true });
  sheet.across(ROW.head, middle, last, FORM_WORDS.nation, { ...line, bold: true, underline: true });
  const fillIn = emptyTextCell({
    ...line,
    border: { bottom: { style: 'dotted', color: BORDER_SIDE.color } },
  });
  // The line to write on stands in from the edges of its half.
  for (let column = 1; column < middle - 2; column += 1) sheet.set(ROW.office, column, fillIn);
  sheet.merge(ROW.office, 1, ROW.office, middle - 3);
  sheet.across(ROW.office, middle, last, FORM_WORDS.placeDate, { ...line, italic: true });
  sheet.across(ROW.title, 0, last, FORM_WORDS.title, { size: 15, bold: true, align: 'center', wrap: false });
  sheet.across(ROW.hint, 0, last, t('importFiles.template.hint'), { ...line, italic: true });
  sheet.height(ROW.head, heightOf([], 12, true));
  sheet.height(ROW.office, heightOf([], 12, true) + 4);
  sheet.height(ROW.title, heightOf([], 15, true) + 12);
  sheet.height(ROW.hint, heightOf([], 12, false) + 10);
}

/**
 * Rows for people. Everything but the number is text: Excel would turn 1975 into 28/05/1905, 12/12 into a day, and
 * take the zeros off an id. The rows have no height of their own, so that they grow with what is written.
 */
function writeRows(sheet: SheetBuilder, form: RosterForm): void {
  const first = firstDataRow(form);
  form.columns.forEach(({ key, align }, column) => {
    const look: Look = { size: form.layout.fontSize, align, border: GRID };
    const cell = key === 'ordinal' ? { value: null, style: style(look) } : emptyTextCell(look);
    for (let row = first; row < first + TEMPLATE_ROWS; row += 1) sheet.set(row, column, cell);
  });
}

function officeChoice(form: RosterForm, choices: Choices, t: Translate): DataValidation[] {
  const formula1 = choices.get('office');
  if (formula1 === undefined) return [];
  return [
    {
      type: 'list',
      formula1,
      allowBlank: true,
      showInputMessage: true,
      inputTitle: t('importFiles.template.prompt.officeTitle'),
      inputMessage: t('importFiles.template.prompt.office'),
      range: `B${ROW.office + 1}:${columnLetters(middleOf(form) - 3)}${ROW.office + 1}`,
    },
  ];
}

/** An empty list as the bytes of an .xlsx. Its header is the one an import knows best; its words are Vietnamese. */
export async function rosterTemplate(
  kind: TemplateKind,
  lists: TemplateLists,
  t: Translate,
): Promise<Uint8Array> {
  const form = rosterForm(kind);
  const first = firstDataRow(form);
  const range: TemplateRange = {
    firstRow: first + 1,
    lastRow: first + TEMPLATE_ROWS,
    columnOf: (field) => {
      const at = form.columns.findIndex(({ key }) => key === field);
      return at < 0 ? null : at;
    },
    lastColumn: form.columns.length - 1,
  };
  const sheet = new SheetBuilder();
  writeHead(sheet, form, t);
  sheet.header(ROW.header, form.layout, HEADER_FILL);
  writeRows(sheet, form);
  const { sheet: choiceSheet, choices } = choicesSheet(lists);
  const list: WriteSheet = {
    name: FORM_WORDS.sheet,
    rows: Array.from({ length: first + TEMPLATE_ROWS }, () => []),
    columns: form.columns.map(({ widthMm }) => ({ width: columnWidth(widthMm) })),
    cells: sheet.cells,
    merges: sheet.merges,
    rowDefs: sheet.rowDefs,
    freezePane: { rows: first, columns: FROZEN_COLUMNS },
    dataValidations: [...officeChoice(form, choices, t), ...validations(range, choices, t)],
    conditionalRules: colourRules(range),
    ...printed(form.page),
  };
  const bytes = await writeXlsx({
    sheets: [list, guideSheet(form.columns, t), choiceSheet],
    namedRanges: [printTitles(FORM_WORDS.sheet, ROW.header, ROW.header + form.layout.headerRows)],
    defaultFont: { name: FONT, size: 11 },
  });
  const lastLetters = columnLetters(range.lastColumn);
  return finishedWorkbook(bytes, {
    properties: { title: FORM_WORDS.title, subject: '', organ: '' },
    textNumbers: new Map([[1, `B${range.firstRow}:${lastLetters}${range.lastRow}`]]),
  });
}
