/** A cell merged over several people (one unit beside them all) stands for each of them. */
import type { RosterField } from '../../../shared/domain/import.ts';
import type { CellContent, SpreadsheetSheet } from '../readers/spreadsheet-source.ts';
import type { SheetStructure } from './sheet-structure.ts';

/** Facts no two people have in common. */
const OWN: ReadonlySet<RosterField> = new Set([
  'ordinal',
  'fullName',
  'birth',
  'birthMale',
  'birthFemale',
  'citizenId',
]);
/** A merge over more rows is decoration. */
const MOST_ROWS = 500;

type Filling = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/** Contents by row number and column, of merges downwards below the header. */
function fillings(sheet: SpreadsheetSheet, below: number): Filling {
  const byRow = new Map<number, Map<number, CellContent>>();
  const tall = sheet.merges.filter(
    ({ firstRow, lastRow }) => firstRow > below && lastRow > firstRow && lastRow - firstRow < MOST_ROWS,
  );
  if (tall.length === 0) return byRow;
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const { firstRow, lastRow, firstColumn } of tall) {
    const content = rows.get(firstRow)?.cells[firstColumn];
    if (content === null || content === undefined) continue;
    for (let row = firstRow + 1; row <= lastRow; row++) {
      const known = byRow.get(row) ?? new Map<number, CellContent>();
      byRow.set(row, known.set(firstColumn, content));
    }
  }
  return byRow;
}

/** The structure with the texts of such cells in the rows of all people they stand beside. */
export function fillMerged(structure: SheetStructure, sheet: SpreadsheetSheet): SheetStructure {
  const filling = fillings(sheet, structure.header?.lastRow ?? 0);
  if (filling.size === 0) return structure;
  const own = new Set(
    structure.columns.filter(({ field }) => field !== null && OWN.has(field)).map(({ index }) => index),
  );
  const rows = structure.rows.map((each) => {
    const more = each.kind === 'person' ? filling.get(each.row.row) : undefined;
    if (more === undefined) return each;
    const cells = [...each.row.cells];
    for (const [column, content] of more) {
      while (cells.length < column) cells.push(null);
      if (!own.has(column) && (cells[column] ?? null) === null) cells[column] = content;
    }
    return { ...each, row: { ...each.row, cells } };
  });
  return { ...structure, rows, more: structure.more.map((table) => fillMerged(table, sheet)) };
}
