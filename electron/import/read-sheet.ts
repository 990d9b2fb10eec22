/** The rows of one sheet, from its header to the end of the table (and of any table after it). */
import type { ImportedRow, ImportIssue, ImportSheet } from '../../shared/domain/import.ts';
import type { EthnicNames } from '../../shared/text/ethnic.ts';
import type { UnitMatcher } from '../../shared/text/unit-matcher.ts';
import { makeIssue } from './issues.ts';
import { type PersonContext, readPerson } from './read-person.ts';
import type { SheetRow, SpreadsheetSheet } from './readers/spreadsheet-source.ts';
import { columnsByField, rowCells } from './row-cells.ts';
import { findHeader, type Header, LEVEL_SEPARATOR } from './structure/header.ts';
import { isSurePerson, kindOf, layoutOf } from './structure/row-kinds.ts';
import { gridOf, plainText } from './structure/sheet-grid.ts';

export type SheetContext = Pick<PersonContext, 'dateSystem' | 'thisYear'> & {
  readonly units: UnitMatcher;
  readonly ethnicNames: EthnicNames;
  readonly rows: ImportedRow[];
  readonly issues: ImportIssue[];
  /** Called after each row of the sheet; may wait, and throws to stop. */
  readonly afterRow: () => Promise<void>;
};

/** Headings in force, outermost first. */
type Headings = { level: number; heading: string }[];

function enter(headings: Headings, level: number, heading: string): Headings {
  return [...headings.filter((above) => above.level < level), { level, heading }];
}

/** Innermost heading that names a commune. */
function unitHeading(headings: Headings, units: UnitMatcher): string {
  return headings.findLast(({ heading }) => units.match(heading) !== null)?.heading ?? '';
}

function rowText(row: SheetRow): string {
  return row.cells
    .map(plainText)
    .filter((text) => text !== '')
    .join(' ');
}

async function readRows(
  sheet: SpreadsheetSheet,
  header: Header,
  rows: readonly SheetRow[],
  context: SheetContext,
) {
  const grid = gridOf(sheet);
  const layout = layoutOf(header);
  const byField = columnsByField(header.columns);
  let headings: Headings = [];
  let ended = false;
  for (const row of rows) {
    await context.afterRow();
    const kind = kindOf(row, layout, grid);
    if (kind.is === 'group' && !ended) headings = enter(headings, kind.level, kind.heading);
    // Another table of the same kind below the first one.
    if (kind.is === 'header') ended = false;
    if (kind.is === 'end') ended = true;
    if (kind.is === 'stray' && !ended) {
      const details = { column: null, field: null, value: rowText(row) };
      context.issues.push(makeIssue(sheet.name, row.row, 'row-without-person', details));
    }
    if (kind.is !== 'person' || (ended && !isSurePerson(row, layout))) continue;
    const group = headings.map(({ heading }) => heading).join(LEVEL_SEPARATOR);
    const report: PersonContext['report'] = (code, details) =>
      context.issues.push(makeIssue(sheet.name, row.row, code, details));
    const person = readPerson(rowCells(row, byField, report), {
      ...context,
      unitHeading: unitHeading(headings, context.units),
      report,
    });
    context.rows.push({ sheet: sheet.name, row: row.row, group, person });
  }
}

/** Reads a sheet into `context`; `headerRow` is null in the answer where it holds no roster. */
export async function readSheet(sheet: SpreadsheetSheet, context: SheetContext): Promise<ImportSheet> {
  const header = findHeader(gridOf(sheet));
  if (header === null) return { name: sheet.name, headerRow: null, columns: [] };
  const below = sheet.rows.filter((row) => row.row > header.lastRow);
  await readRows(sheet, header, below, context);
  return { name: sheet.name, headerRow: header.firstRow, columns: [...header.columns] };
}
