/** The table of standards as a workbook to fill in: a row for every title, drop-down lists, a sheet that explains it. */
import { type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { A3, A4 } from '../../../shared/documents/list-parts.ts';
import type { CitationId } from '../../../shared/domain/ids.ts';
import type { Title } from '../../../shared/domain/post.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { Standard } from '../../../shared/rules/ruleset.ts';
import {
  cellWords,
  codesOf,
  codeWord,
  LIST_MARK,
  STANDARD_COLUMNS,
  type StandardColumn,
} from '../../../shared/rules/standard-words.ts';
import { blankStandard } from '../../../shared/rules/standards-table.ts';
import { onSheet, printed, printTitles } from './page-setup.ts';
import { emptyTextCell, FONT, GRID, type Look, SheetBuilder, textCell } from './sheet-builder.ts';
import { columnLetters, columnWidth, heightOf } from './sheet-layout.ts';
import { finishedWorkbook } from './workbook-package.ts';

export interface StandardsBook {
  /** The catalogue, in the order of the rows. */
  readonly titles: readonly Pick<Title, 'code' | 'name' | 'nameEn' | 'bloc'>[];
  readonly rows: readonly Standard[];
  /** Every text a row may rest on, by the name the table gives it. */
  readonly citations: ReadonlyMap<CitationId, string>;
  /** Name of the version. */
  readonly name: string;
  readonly language: 'vi' | 'en';
}

/** Columns that name the title, which are not filled in. */
const FIXED = ['code', 'bloc', 'title'] as const;
type Column = (typeof FIXED)[number] | StandardColumn;
const COLUMNS: readonly Column[] = [...FIXED, ...STANDARD_COLUMNS];
/** Millimetres; together they fill a landscape A3. */
const WIDTHS_MM: Readonly<Record<Column, number>> = {
  code: 14,
  bloc: 24,
  title: 54,
  minDegree: 22,
  minTheory: 22,
  minStateManagement: 26,
  priorTitles: 48,
  partyMember: 24,
  planning: 28,
  minMonthsLeft: 20,
  fields: 56,
  source: 40,
  confirmed: 26,
  toConfirm: 38,
};
/** Columns whose cells hold lists. */
const TAKES_SEVERAL: readonly StandardColumn[] = ['fields', 'toConfirm'];
/** Rows, 0-based. */
const ROW = { title: 0, name: 1, hint: 2, header: 3, first: 4 } as const;
const SIZE = 11;
const FILL = { header: 'E8EEF5', fixed: 'F2F2F2' } as const;

/** Words a column offers in its drop-down list; none where it takes numbers, or several words at once. */
function choicesOf(column: StandardColumn, { citations }: StandardsBook, t: Translate): readonly string[] {
  if (column === 'source') return [...citations.values()];
  return TAKES_SEVERAL.includes(column) ? [] : wordsOf(column, t);
}

function wordsOf(column: StandardColumn, t: Translate): readonly string[] {
  return codesOf(column).map((code) => codeWord(column, code, t));
}

function tableSheet(book: StandardsBook, t: Translate): WriteSheet {
  const { titles, rows, citations, name, language } = book;
  const sheet = new SheetBuilder();
  const last = COLUMNS.length - 1;
  const line: Look = { size: 12, align: 'center', wrap: false };
  sheet.across(ROW.title, 0, last, t('standards.book.title'), { ...line, size: 15, bold: true });
  sheet.across(ROW.name, 0, last, name, { ...line, bold: true });
  sheet.across(ROW.hint, 0, last, t('standards.book.empty'), { ...line, italic: true });
  sheet.height(ROW.title, 30);
  const head: Look = { size: SIZE, bold: true, align: 'center', border: GRID, fill: FILL.header };
  const header = COLUMNS.map((column) => ({
    text: t(`standards.column.${column}`),
    widthMm: WIDTHS_MM[column],
  }));
  header.forEach(({ text }, at) => {
    sheet.text(ROW.header, at, text, head);
  });
  sheet.height(ROW.header, heightOf(header, SIZE, true) + 4);
  const byTitle = new Map(rows.map((row) => [row.title, row]));
  titles.forEach((title, at) => {
    const row = byTitle.get(title.code);
    const fixed = {
      code: title.code,
      bloc: t(`domain.bloc.${title.bloc}`),
      title: language === 'en' ? title.nameEn : title.name,
    };
    const cells = COLUMNS.map((column) => {
      if (column === 'code' || column === 'bloc' || column === 'title') return fixed[column];
      // A title without a row says nothing, not even that it waits to be confirmed.
      const words = cellWords(row ?? blankStandard(title.code), column, t, (id) => citations.get(id) ?? id);
      return row === undefined ? '' : words;
    });
    cells.forEach((text, column) => {
      const isFixed = column < FIXED.length;
      const look: Look = {
        size: SIZE,
        align: 'left',
        border: GRID,
        ...(isFixed ? { fill: FILL.fixed } : {}),
      };
      sheet.set(ROW.first + at, column, text === '' ? emptyTextCell(look) : textCell(text, look));
    });
    const wide = cells.map((text, column) => ({ text, widthMm: WIDTHS_MM[COLUMNS[column] ?? 'code'] }));
    sheet.height(ROW.first + at, heightOf(wide, SIZE, false) + 2);
  });
  return {
    name: t('standards.book.name'),
    rows: Array.from({ length: ROW.first + titles.length }, () => []),
    columns: COLUMNS.map((column) => ({ width: columnWidth(WIDTHS_MM[column]) })),
    cells: sheet.cells,
    merges: sheet.merges,
    rowDefs: sheet.rowDefs,
    freezePane: { rows: ROW.first, columns: FIXED.length },
    ...printed({ ...A3, margins: { top: 12, right: 10, bottom: 15, left: 10 } }),
  };
}

/** The hidden sheet the drop-down lists point to, and the lists with what each column says when it is entered. */
function withChoices(table: WriteSheet, book: StandardsBook, t: Translate): WriteSheet[] {
  const sheet = new SheetBuilder();
  const look: Look = { size: SIZE, align: 'left', wrap: false };
  const name = t('standards.book.choices');
  const range = (column: string) => `${column}${ROW.first + 1}:${column}${ROW.first + book.titles.length}`;
  let height = 0;
  const checks = COLUMNS.flatMap((column, at): DataValidation[] => {
    if (column === 'code' || column === 'bloc' || column === 'title') return [];
    const prompt = {
      allowBlank: true,
      showInputMessage: true,
      inputTitle: t(`standards.column.${column}`),
      inputMessage: t(`standards.book.how.${column}`),
      range: range(columnLetters(at)),
    };
    const choices = choicesOf(column, book, t);
    if (choices.length === 0) {
      return [{ type: 'textLength', operator: 'lessThanOrEqual', formula1: '2000', ...prompt }];
    }
    choices.forEach((choice, index) => {
      sheet.text(index, at, choice, look);
    });
    height = Math.max(height, choices.length);
    const letters = columnLetters(at);
    const formula1 = onSheet(name, `$${letters}$1:$${letters}$${choices.length}`);
    return [{ type: 'list', formula1, ...prompt }];
  });
  return [
    { ...table, dataValidations: checks },
    { name, rows: Array.from({ length: height }, () => []), cells: sheet.cells, hidden: true },
  ];
}

const GUIDE_MM = [52, 92, 92] as const;

function guideSheet(t: Translate): WriteSheet {
  const sheet = new SheetBuilder();
  const look: Look = { size: SIZE, align: 'left', border: GRID, top: true };
  let row = 0;
  sheet.across(row, 0, GUIDE_MM.length - 1, t('standards.book.guideTitle'), {
    size: 15,
    bold: true,
    align: 'center',
    wrap: false,
  });
  sheet.height(row, 30);
  const add = (texts: readonly string[], bold: boolean): void => {
    row += 1;
    texts.forEach((text, column) => {
      sheet.text(row, column, text, { ...look, ...(bold ? { bold, fill: FILL.header } : {}) });
    });
    const wide = texts.map((text, column) => ({ text, widthMm: GUIDE_MM[column] ?? 0 }));
    sheet.height(row, heightOf(wide, SIZE, bold) + 2);
  };
  add(
    [t('standards.book.guideColumn'), t('standards.book.guideHow'), t('standards.book.guideChoices')],
    true,
  );
  for (const column of ['title', ...STANDARD_COLUMNS] as const) {
    const words = column === 'title' ? [] : wordsOf(column, t);
    add([t(`standards.column.${column}`), t(`standards.book.how.${column}`), words.join(LIST_MARK)], false);
  }
  return {
    name: t('standards.book.guide'),
    rows: Array.from({ length: row + 1 }, () => []),
    columns: GUIDE_MM.map((widthMm) => ({ width: columnWidth(widthMm) })),
    cells: sheet.cells,
    merges: sheet.merges,
    rowDefs: sheet.rowDefs,
    view: { showGridLines: false },
    ...printed({ ...A4, margins: { top: 15, right: 12, bottom: 15, left: 12 } }),
  };
}

/** The table as the bytes of an .xlsx; `readStandardsTable` reads it back as it was. */
export async function standardsWorkbook(book: StandardsBook, t: Translate): Promise<Uint8Array> {
  const [table, choices] = withChoices(tableSheet(book, t), book, t);
  if (table === undefined || choices === undefined) throw new Error('a sheet is missing');
  const bytes = await writeXlsx({
    sheets: [table, guideSheet(t), choices],
    namedRanges: [printTitles(table.name, ROW.header, ROW.header)],
    defaultFont: { name: FONT, size: SIZE },
  });
  const lastCell = `${columnLetters(COLUMNS.length - 1)}${ROW.first + book.titles.length}`;
  return finishedWorkbook(bytes, {
    properties: { title: t('standards.book.title'), subject: book.name, organ: '' },
    textNumbers: new Map([[1, `A${ROW.first + 1}:${lastCell}`]]),
  });
}
