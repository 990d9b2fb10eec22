/** The columns of a table a row is judged by. */
import type { RosterField } from '../../../shared/domain/import.ts';
import type { SheetRow } from '../readers/spreadsheet-source.ts';
import type { HeaderWindow } from './header-levels.ts';
import { wordsOf } from './header-words.ts';
import { plainText } from './sheet-grid.ts';

export type TableLayout = {
  /** 0-based columns of the table, ends included. */
  readonly first: number;
  readonly last: number;
  readonly ordinal: number | null;
  readonly names: readonly number[];
  /** All other columns with a meaning or a header. */
  readonly data: readonly number[];
  /** Columns of what is a person's own: birth, number of the identity card. */
  readonly own: readonly number[];
  /** Words of the header by column, each level. */
  readonly headerWords: ReadonlyMap<number, ReadonlySet<string>>;
};

const OWN: ReadonlySet<RosterField> = new Set(['birth', 'birthMale', 'birthFemale', 'citizenId']);

type LayoutColumn = {
  readonly index: number;
  readonly field: RosterField | null;
  readonly levels: readonly string[];
};

export function tableLayout(
  columns: readonly LayoutColumn[],
  header: HeaderWindow | null,
  range: { readonly first: number; readonly last: number },
): TableLayout {
  const withField = (field: RosterField) =>
    columns.filter((column) => column.field === field).map(({ index }) => index);
  const names = withField('fullName');
  const ordinal = withField('ordinal')[0] ?? null;
  return {
    ...range,
    ordinal,
    names,
    data: columns
      .filter(
        ({ index, field, levels }) =>
          index !== ordinal && !names.includes(index) && (field !== null || levels.length > 0),
      )
      .map(({ index }) => index),
    own: columns.filter(({ field }) => field !== null && OWN.has(field)).map(({ index }) => index),
    headerWords: new Map(
      (header?.columns ?? []).map((column) => [
        column.index,
        new Set([...column.levels, column.levels.join(' ')].map(wordsOf)),
      ]),
    ),
  };
}

export function textOf(row: SheetRow, column: number | null): string {
  return column === null ? '' : plainText(row.cells[column]);
}

/** Columns of the table with something in them. */
export function filledColumns(row: SheetRow, layout: TableLayout): number[] {
  const filled: number[] = [];
  const end = Math.min(layout.last, row.cells.length - 1);
  for (let column = layout.first; column <= end; column++) {
    const cell = row.cells[column];
    if (cell === null || cell === undefined) continue;
    if (cell.kind === 'text' && cell.text.trim() === '') continue;
    filled.push(column);
  }
  return filled;
}
