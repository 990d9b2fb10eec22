/** A row for each post and a group of columns for each commune: as many tables as communes, with the posts in common. */
import type { SheetRow } from '../readers/spreadsheet-source.ts';
import type { HeaderWindow } from './header-levels.ts';
import { isUnitText } from './row-words.ts';
import type { SheetStructure } from './sheet-structure.ts';

export type UnitGroup = {
  /** The commune, as its header names it. */
  readonly unit: string;
  /** 0-based columns of its own. */
  readonly own: ReadonlySet<number>;
  /** Columns of the other communes. */
  readonly others: ReadonlySet<number>;
};

/** Groups of columns that name people of different communes; empty where the header has no two of them. */
export function unitGroups(header: HeaderWindow): UnitGroup[] {
  const columns = new Map<string, Set<number>>();
  const named = new Set<string>();
  for (const { index, levels, meaning } of header.columns) {
    const unit = levels[0] ?? '';
    if (levels.length < 2 || !isUnitText(unit)) continue;
    const known = columns.get(unit) ?? new Set<number>();
    columns.set(unit, known.add(index));
    if (meaning?.is === 'field' && meaning.field === 'fullName') named.add(unit);
  }
  if (named.size < 2 || named.size !== columns.size) return [];
  const all = [...columns.values()].flatMap((own) => [...own]);
  return [...columns].map(([unit, own]) => ({
    unit,
    own,
    others: new Set(all.filter((index) => !own.has(index))),
  }));
}

/** The header without the columns of the other communes. */
export function headerOfGroup(header: HeaderWindow, { others }: UnitGroup): HeaderWindow {
  return { ...header, columns: header.columns.filter(({ index }) => !others.has(index)) };
}

function isFilled(row: SheetRow, columns: ReadonlySet<number>): boolean {
  return [...columns].some((column) => (row.cells[column] ?? null) !== null);
}

/** Rows without the cells of the other communes; rows of posts that only they have left out. */
export function rowsOfGroup(rows: readonly SheetRow[], { own, others }: UnitGroup): SheetRow[] {
  return rows
    .filter((row) => isFilled(row, own) || !isFilled(row, others))
    .map((row) => ({ ...row, cells: row.cells.map((cell, column) => (others.has(column) ? null : cell)) }));
}

/** The table of a commune with the rows as they stand in the sheet, and the commune in its title. */
export function tableOfGroup(
  table: SheetStructure,
  rows: readonly SheetRow[],
  { unit }: UnitGroup,
): SheetStructure {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  return {
    ...table,
    title: [...table.title, unit],
    rows: table.rows.map((each) => ({ ...each, row: byNumber.get(each.row.row) ?? each.row })),
  };
}
