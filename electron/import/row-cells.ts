/** The cells of one row by field. */
import type { ImportColumn, RosterField } from '../../shared/domain/import.ts';
import { parseGeneralEducation } from '../../shared/text/levels.ts';
import { textOfCell } from './cell-values.ts';
import type { Report } from './issues.ts';
import type { CellContent, SheetRow } from './readers/spreadsheet-source.ts';

/** Columns of each field, in order; most fields have one. */
export type ColumnsByField = ReadonlyMap<RosterField, readonly ImportColumn[]>;

export function columnsByField(columns: readonly ImportColumn[]): ColumnsByField {
  const byField = new Map<RosterField, ImportColumn[]>();
  for (const column of columns) {
    if (column.field === null) continue;
    byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  }
  return byField;
}

export type RowCells = {
  /** 0-based column of a field, null where the table has none. */
  columnOf(field: RosterField): number | null;
  cellOf(field: RosterField): CellContent | null;
  /** Text as typed; of a field over several columns their texts joined by a space. */
  textOf(field: RosterField): string;
  columns(field: RosterField): readonly ImportColumn[];
  /** Text of a column, for fields of which each column counts by itself. */
  textAt(column: number): string;
};

/** Reads one row; error values are reported once each and count as nothing. */
export function rowCells(row: SheetRow, byField: ColumnsByField, report: Report): RowCells {
  for (const [field, columns] of byField) {
    for (const { index } of columns) {
      const cell = row.cells[index];
      if (cell?.kind === 'error') report('formula-error', { column: index, field, value: cell.text });
    }
  }
  const columns = (field: RosterField) => byField.get(field) ?? [];
  const textAt = (column: number) => textOfCell(row.cells[column]);
  return {
    columns,
    textAt,
    columnOf: (field) => columns(field)[0]?.index ?? null,
    cellOf(field) {
      const cell = row.cells[columns(field)[0]?.index ?? -1] ?? null;
      return cell?.kind === 'error' ? null : cell;
    },
    textOf: (field) =>
      columns(field)
        .map(({ index }) => textAt(index))
        .filter((text) => text !== '')
        .join(' '),
  };
}

/**
 * `12/12` typed into an unformatted cell becomes 12 December in Excel; the classes are read back from the day
 * and the month where only one order of the two makes sense.
 */
export function generalEducationText(cells: RowCells): string {
  const cell = cells.cellOf('generalEducation');
  if (cell?.kind !== 'date') return cells.textOf('generalEducation');
  const [, month = '', day = ''] = cell.isoDate.split('-').map((part) => String(Number(part)));
  const readings = [`${day}/${month}`, `${month}/${day}`].filter(
    (text) => parseGeneralEducation(text) !== null,
  );
  return readings[0] ?? cells.textOf('generalEducation');
}
