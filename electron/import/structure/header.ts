/** Finds the header of a roster in a sheet: below any title, on one to three rows, merged or not. */
import type { ImportColumn, RosterField } from '../../../shared/domain/import.ts';
import { recognise } from './header-synonyms.ts';
import type { SheetGrid } from './sheet-grid.ts';

export type Header = {
  /** 1-based rows of the header, the number row (1, 2, 3 …) not included. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ImportColumn[];
};

/** Levels of a header and the rows searched for one; a roster's title block is far shorter. */
const MAX_LEVELS = 3;
const MAX_SEARCHED_ROWS = 300;
/** Fields besides the name without which a table is no roster. */
const MIN_OTHER_FIELDS = 2;
export const LEVEL_SEPARATOR = ' › ';

/** Fields several columns may share: their texts are joined. */
const SHARED: ReadonlySet<RosterField> = new Set(['fullName', 'degree', 'sex']);

/** Texts of a column from top to bottom, each once. An empty cell beside a group heading belongs to that group. */
function levelsOf(grid: SheetGrid, first: number, last: number, column: number): string[] {
  const levels: string[] = [];
  for (let row = first; row <= last; row++) {
    const text = grid.textAt(row, column) || (row < last ? inherited(grid, row, last, column) : '');
    if (text !== '' && text !== levels.at(-1)) levels.push(text);
  }
  return levels.map((text) => text.replace(/\s+/gu, ' '));
}

/** Files without merges (CSV) have a group's name in its first column only. */
function inherited(grid: SheetGrid, row: number, last: number, column: number): string {
  const hasLower = (at: number) => grid.textAt(last, at) !== '' && grid.mergeAt(last, at) === undefined;
  if (!hasLower(column) || grid.mergeAt(row, column) !== undefined) return '';
  for (let left = column - 1; left >= 0 && hasLower(left); left--) {
    const text = grid.textAt(row, left);
    if (text !== '') return grid.mergeAt(row, left) === undefined ? text : '';
  }
  return '';
}

function columnsOf(grid: SheetGrid, first: number, last: number): ImportColumn[] {
  const columns: ImportColumn[] = [];
  for (let index = 0; index < grid.width; index++) {
    const levels = levelsOf(grid, first, last, index);
    if (levels.length === 0) continue;
    const recognised = recognise(levels);
    columns.push({
      index,
      header: levels.join(LEVEL_SEPARATOR),
      field: recognised?.field ?? null,
      confidence: recognised?.confidence ?? 0,
    });
  }
  return halvesOrSex(keepBest(columns));
}

/** One column per field: the surest, of equals the first. */
function keepBest(columns: readonly ImportColumn[]): ImportColumn[] {
  return columns.map((column) => {
    if (column.field === null || SHARED.has(column.field)) return column;
    const rivals = columns.filter((other) => other.field === column.field);
    const best = rivals.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    return best === column ? column : { ...column, field: null, confidence: 0 };
  });
}

/** Beside a whole birth column, columns `Nam` and `Nữ` are ticked for the sex. */
function halvesOrSex(columns: readonly ImportColumn[]): ImportColumn[] {
  if (!columns.some((column) => column.field === 'birth')) return [...columns];
  return columns.map((column) =>
    column.field === 'birthMale' || column.field === 'birthFemale' ? { ...column, field: 'sex' } : column,
  );
}

function score(columns: readonly ImportColumn[]): number {
  return columns.reduce((sum, column) => sum + (column.field === null ? 0 : 1 + column.confidence), 0);
}

function isRoster(columns: readonly ImportColumn[]): boolean {
  const fields = new Set(columns.map((column) => column.field).filter((field) => field !== null));
  return fields.has('fullName') && fields.size > MIN_OTHER_FIELDS;
}

/** Rows of data must not be taken into the header: below the name's row the name column has to be empty. */
function lowerLevels(grid: SheetGrid, nameRow: number, nameColumn: number): number[] {
  const merge = grid.mergeAt(nameRow, nameColumn);
  const own = merge?.lastRow ?? nameRow;
  const ends = [own];
  for (let row = own + 1; row < nameRow + MAX_LEVELS && grid.textAt(row, nameColumn) === ''; row++)
    ends.push(row);
  return ends;
}

/** A row above belongs to the header only where it has a group of columns beside the name. */
function upperLevels(grid: SheetGrid, nameRow: number, nameColumn: number): number[] {
  const first = grid.mergeAt(nameRow, nameColumn)?.firstRow ?? nameRow;
  const above = first - 1;
  const group = (column: number) => {
    const merge = grid.mergeAt(above, column);
    return merge !== undefined && merge.firstColumn > nameColumn && merge.lastColumn > merge.firstColumn;
  };
  return above >= 1 && Array.from({ length: grid.width }, (_, column) => column).some(group)
    ? [first, above]
    : [first];
}

function isNameHeader(text: string): boolean {
  return text !== '' && text.length < 60 && recognise([text.replace(/\s+/gu, ' ')])?.field === 'fullName';
}

/** The header that begins at or after `fromRow`, or null where there is none. */
export function findHeader(grid: SheetGrid, fromRow = 1): Header | null {
  const searched = grid.sheet.rows.filter((row) => row.row >= fromRow).slice(0, MAX_SEARCHED_ROWS);
  for (const { row, cells } of searched) {
    for (const column of cells.keys()) {
      if (!isNameHeader(grid.textAt(row, column))) continue;
      let best: Header | null = null;
      for (const firstRow of upperLevels(grid, row, column)) {
        for (const lastRow of lowerLevels(grid, row, column)) {
          const columns = columnsOf(grid, firstRow, lastRow);
          const better = best === null || score(columns) > score(best.columns);
          if (better && isRoster(columns)) best = { firstRow, lastRow, columns };
        }
      }
      if (best !== null) return best;
    }
  }
  return null;
}
