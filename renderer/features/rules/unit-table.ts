/** Numbers by unit as a table: its lines, what is typed into a cell, and what is pasted from a spreadsheet. */
import { fold } from '../../../shared/text/fold.ts';

/** Numbers by the code of a unit and the name of a column; what is left out follows the general threshold. */
export type UnitTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface TableUnit {
  code: string;
  name: string;
}

/** With one number, or without it; a unit of which nothing is left is left out whole. */
export function withNumber(table: UnitTable, code: string, column: string, value: number | null): UnitTable {
  const { [code]: own = {}, ...others } = table;
  const { [column]: _before, ...rest } = own;
  const after = value === null ? rest : { ...own, [column]: value };
  if (Object.keys(after).length === 0) return others;
  return { ...table, [code]: after };
}

/** `1 842`, `1.842` and `1842` are the same; null for what is no whole number, undefined for an empty cell. */
export function numberTyped(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '' || plain === '-' || plain === '–') return undefined;
  const digits = plain.replace(/[.,\s](?=\d{3}(?:\D|$))/gu, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

interface Place {
  /** Line and column of the cell that has the focus. */
  line: number;
  column: number;
}

/**
 * The table with lines pasted at a place. Where the first cells name units, the numbers behind them go to those units
 * in whatever order they come. Cells that are no numbers are left out and counted.
 */
export function pasteNumbers(
  table: UnitTable,
  units: readonly TableUnit[],
  columns: readonly string[],
  at: Place,
  lines: readonly (readonly string[])[],
): { table: UnitTable; refused: number } {
  const byName = new Map(units.map((unit) => [fold(unit.name), unit]));
  const named = lines.map(([first = '']) => byName.get(fold(first)));
  const isNamed = named.some((unit) => unit !== undefined);
  let after = table;
  let refused = 0;
  lines.forEach((cells, offset) => {
    const unit = isNamed ? named[offset] : units[at.line + offset];
    if (unit === undefined) return;
    const numbers = isNamed ? cells.slice(1) : cells;
    const from = isNamed ? 0 : at.column;
    numbers.slice(0, columns.length - from).forEach((cell, index) => {
      const column = columns[from + index];
      const value = numberTyped(cell);
      if (column === undefined) return;
      if (value === null) refused += 1;
      else after = withNumber(after, unit.code, column, value ?? null);
    });
  });
  return { table: after, refused };
}
