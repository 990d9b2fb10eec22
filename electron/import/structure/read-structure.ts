/** Finds the table of a sheet: header, columns, what each row is and the headings it stands under. */
import { createHash } from 'node:crypto';
import type { SheetRow, SpreadsheetSheet } from '../readers/spreadsheet-source.ts';
import { type ColumnSearch, finishColumns, understandColumns } from './choose-columns.ts';
import type { ColumnDraft } from './column-draft.ts';
import type { ProfileCache } from './column-profile.ts';
import { dateColumns } from './date-columns.ts';
import { fillMerged } from './fill-merged.ts';
import { type HeaderSearch, headerFrom, searchHeader } from './find-header.ts';
import { nextHeader, tablesSideBySide } from './find-tables.ts';
import type { HeaderWindow } from './header-levels.ts';
import { wordsOf } from './header-words.ts';
import { readTable } from './read-table.ts';
import { isTitleText } from './row-words.ts';
import { type ColumnRange, filledCells, MIN_CELLS, sampleRows } from './sample-rows.ts';
import { gridOf, plainText, type SheetGrid } from './sheet-grid.ts';
import type { ColumnChoice, SheetStructure, StructureChoices, StructuredRow } from './sheet-structure.ts';
import { spelledOut } from './spell-out.ts';
import { tableLayout } from './table-layout.ts';
import { headerOfGroup, rowsOfGroup, tableOfGroup, unitGroups } from './unit-groups.ts';

export type { ColumnChoice, SheetStructure, StructuredRow } from './sheet-structure.ts';

/** Fields beside the name that make a table without a header a roster. */
const MIN_KNOWN = 2;
const NO_HEADINGS: readonly string[] = [];

function signatureOf(header: HeaderWindow | null, range: ColumnRange): string {
  if (header === null) return '';
  const texts = header.columns
    .filter(({ index }) => index >= range.first && index <= range.last)
    .map(({ index, levels }) => `${index}:${wordsOf(levels.join(' '))}`);
  return createHash('sha256').update(texts.join('|')).digest('hex').slice(0, 32);
}

function textsOf(rows: readonly SheetRow[]): string[] {
  return rows.flatMap((row) =>
    row.cells
      .map((cell) => (cell?.kind === 'text' ? plainText(cell).replace(/\s+/gu, ' ') : ''))
      .filter((text) => text !== ''),
  );
}

type Sheet = {
  readonly grid: SheetGrid;
  readonly search: HeaderSearch;
  readonly profiles: ProfileCache;
  readonly hidden: ReadonlySet<number>;
  /** An officer pointed at the header: whatever stands below it is a table. */
  readonly isChosen: boolean;
};

type TableParts = {
  readonly header: HeaderWindow | null;
  readonly range: ColumnRange;
  /** Rows above the header and rows below it that belong to the table. */
  readonly above: readonly SheetRow[];
  readonly head: readonly SheetRow[];
  readonly below: readonly SheetRow[];
};

function isRosterWithoutHeader(columns: readonly ColumnDraft[]): boolean {
  const fields = new Set(
    columns.map(({ field }) => field).filter((field) => field !== null && field !== 'ordinal'),
  );
  return fields.has('fullName') && fields.size > MIN_KNOWN;
}

/** Rows down to the title of a list, before anything that may be a person. */
function titlesAbove(rows: readonly SheetRow[], range: ColumnRange): number {
  const people = rows.findIndex((row) => filledCells(row, range) >= MIN_CELLS);
  const above = rows.slice(0, Math.max(0, people));
  return above.findLastIndex((row) => row.cells.some((cell) => isTitleText(plainText(cell)))) + 1;
}

/** In a table without a header, what stands before the first person is its title, headings apart. */
function titleRows(rows: readonly StructuredRow[]): StructuredRow[] {
  const first = rows.findIndex(({ kind }) => kind === 'person');
  return rows.map((each, at) =>
    at < first && each.kind !== 'group' ? { ...each, kind: 'above' as const } : each,
  );
}

function rowsOf(rows: readonly SheetRow[], kind: StructuredRow['kind']): StructuredRow[] {
  return rows.map((row) => ({ row, kind, headings: NO_HEADINGS }));
}

function readParts(
  parts: TableParts,
  choices: ReadonlyMap<number, ColumnChoice>,
  sheet: Sheet,
): SheetStructure | null {
  const { header, range, below } = parts;
  const sample = sampleRows(below, range, header);
  const search: ColumnSearch = { header, ...range, sample, choices, cache: sheet.profiles };
  const columns = understandColumns(search);
  const isRoster =
    header === null ? isRosterWithoutHeader(columns) : columns.some(({ field }) => field === 'fullName');
  if (!isRoster && choices.size === 0 && !sheet.isChosen) return null;
  const layout = tableLayout(columns, header, range);
  const read = readTable(
    range.first === 0 && range.last === sheet.grid.width - 1
      ? below
      : below.filter((row) => filledCells(row, range) > 0),
    layout,
    sheet.grid,
  );
  const body = header === null ? titleRows(read) : read;
  const people = body.filter(({ kind }) => kind === 'person').map(({ row }) => row);
  const before = body.filter(({ kind }) => kind === 'above').map(({ row }) => row);
  return {
    header: header === null ? null : { firstRow: header.firstRow, lastRow: header.lastRow },
    signature: signatureOf(header, range),
    columns: finishColumns(columns, people, sheet.hidden, choices),
    dates: dateColumns(columns),
    rows: rowsOf(parts.above, 'above').concat(rowsOf(parts.head, 'header'), body),
    title: textsOf([...parts.above, ...before]),
    more: [],
  };
}

/** Texts right above a later table are its title, not notes of the table before. */
function titleBefore(rows: readonly StructuredRow[]): number {
  let at = rows.length;
  while (at > 0) {
    const kind = rows[at - 1]?.kind;
    if (kind !== 'stray' && kind !== 'note' && kind !== 'group') break;
    at--;
  }
  return at;
}

function withUnread(rows: readonly SheetRow[], read: readonly StructuredRow[]): StructuredRow[] {
  const byRow = new Map(read.map((each) => [each.row, each]));
  return rows.map((row) => byRow.get(row) ?? { row, kind: 'unread' as const, headings: NO_HEADINGS });
}

function readFrom(
  rows: readonly SheetRow[],
  header: HeaderWindow | null,
  choices: ReadonlyMap<number, ColumnChoice>,
  sheet: Sheet,
): SheetStructure | null {
  const { grid, search } = sheet;
  if (header === null) {
    const range = { first: 0, last: grid.width - 1 };
    const titles = titlesAbove(rows, range);
    return readParts(
      { header, range, above: rows.slice(0, titles), head: [], below: rows.slice(titles) },
      choices,
      sheet,
    );
  }
  const top = rows.findIndex(({ row }) => row >= header.firstRow);
  const bottom = rows.findIndex(({ row }) => row > header.lastRow);
  const above = rows.slice(0, top < 0 ? rows.length : top);
  const head = rows.slice(above.length, bottom < 0 ? rows.length : bottom);
  const rest = bottom < 0 ? [] : rows.slice(bottom);
  const next = nextHeader(rest, header, search);
  const end = next === null ? rest.length : rest.findIndex(({ row }) => row >= next.firstRow);
  const below = end < 0 || end === rest.length ? rest : rest.slice(0, end);
  const [main, ...beside] = tablesUnder({ header, above, head, below }, choices, sheet);
  if (main === null || main === undefined) return null;
  const more = beside.filter((each) => each !== null).map((each) => onlyOwnRows(each));
  let mainRows = main.rows;
  if (next !== null) {
    const from = titleBefore(mainRows);
    const titles = mainRows.slice(from).map(({ row }) => row);
    mainRows = [
      ...mainRows.slice(0, from),
      ...mainRows.slice(from).map((each) => ({ ...each, kind: 'above' as const })),
    ];
    const later = readFrom([...titles, ...rest.slice(below.length)], next, new Map(), {
      ...sheet,
      isChosen: false,
    });
    if (later !== null) more.push({ ...later, more: [] }, ...later.more);
  }
  return { ...main, rows: mainRows.length === rows.length ? mainRows : withUnread(rows, mainRows), more };
}

/** The tables under one header: one, several side by side, or one for each commune the header has columns for. */
function tablesUnder(
  { header, ...rows }: Omit<TableParts, 'range' | 'header'> & { readonly header: HeaderWindow },
  choices: ReadonlyMap<number, ColumnChoice>,
  sheet: Sheet,
): (SheetStructure | null)[] {
  const { width } = sheet.grid;
  const groups = unitGroups(header);
  if (groups.length === 0)
    return tablesSideBySide(header, width).map((range) =>
      readParts({ header, range, ...rows }, choices, sheet),
    );
  return groups.map((group) => {
    const parts: TableParts = {
      ...rows,
      header: headerOfGroup(header, group),
      range: { first: 0, last: width - 1 },
      below: rowsOfGroup(rows.below, group),
    };
    const table = readParts(parts, choices, sheet);
    return table === null ? null : tableOfGroup(table, rows.below, group);
  });
}

function onlyOwnRows(table: SheetStructure): SheetStructure {
  return { ...table, rows: table.rows.filter(({ kind }) => kind !== 'above') };
}

/**
 * Reads the structure of a sheet whose texts are Unicode already. Columns chosen by an officer are taken as they
 * are; everything else is found by the header, by known forms and by what stands in the columns.
 */
export function readStructure(sheet: SpreadsheetSheet, choices: StructureChoices): SheetStructure {
  const grid = gridOf(sheet);
  const search: HeaderSearch = { grid, cache: new Map() };
  const context: Sheet = {
    grid,
    search,
    profiles: new Map(),
    hidden: new Set(sheet.hiddenColumns),
    isChosen: choices.headerRow !== null,
  };
  const header =
    choices.headerRow === null ? searchHeader(search, sheet.rows) : headerFrom(search, choices.headerRow);
  const found =
    readFrom(sheet.rows, header, choices.columns, context) ??
    (header === null ? null : readFrom(sheet.rows, null, choices.columns, context));
  if (found !== null) return spelledOut(fillMerged(found, sheet));
  return {
    header: null,
    signature: '',
    columns: [],
    dates: [],
    rows: rowsOf(sheet.rows, 'unread'),
    title: [],
    more: [],
  };
}
