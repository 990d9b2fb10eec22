/** The cells of one row by field. */
import type { RosterField } from '../../shared/domain/import.ts';
import type { DraftColumn } from '../../shared/domain/import-draft.ts';
import { fold } from '../../shared/text/fold.ts';
import { parseGeneralEducation } from '../../shared/text/levels.ts';
import { textOfCell } from './cell-values.ts';
import type { Report } from './issues.ts';
import type { CellContent, SheetRow } from './readers/spreadsheet-source.ts';

/** What reading a row needs to know of a column. */
export type ReadColumn = Pick<DraftColumn, 'index' | 'header' | 'use' | 'field' | 'option'>;

/** The columns of a table by what they carry; made once per table. */
export type TableColumns = {
  /** Columns whose cells are the field's text, in order; most fields have one. */
  readonly written: ReadonlyMap<RosterField, readonly ReadColumn[]>;
  /** Columns whose ticks say which value the field has. */
  readonly ticked: ReadonlyMap<RosterField, readonly ReadColumn[]>;
  readonly extra: readonly ReadColumn[];
};

const TICK = /^(x+|✓|✔|√|v|1|co|dung|true|\+)$/u;
const NO_TICK = /^(0|-|–|khong|false)?$/u;

export function tableColumns(columns: readonly ReadColumn[]): TableColumns {
  const written = new Map<RosterField, ReadColumn[]>();
  const ticked = new Map<RosterField, ReadColumn[]>();
  for (const column of columns) {
    if (column.use !== 'field' || column.field === null) continue;
    const kind = column.option === null ? written : ticked;
    const known = kind.get(column.field);
    if (known === undefined) kind.set(column.field, [column]);
    else known.push(column);
  }
  return { written, ticked, extra: columns.filter((column) => column.use === 'extra') };
}

/** A tick found in a row: the column, and what stood there beyond the tick itself. */
export type Tick = { readonly column: ReadColumn; readonly option: string; readonly words: string };

export type RowCells = {
  /** 0-based column of a field, null where the table has none. */
  columnOf(field: RosterField): number | null;
  cellOf(field: RosterField): CellContent | null;
  /** Text as typed; of a field over several columns their texts joined by `joint` (a space if not given). */
  textOf(field: RosterField, joint?: string): string;
  columns(field: RosterField): readonly ReadColumn[];
  /** Text of a column, for fields of which each column counts by itself. */
  textAt(column: number): string;
  /** Ticked columns of a field, in order. */
  ticks(field: RosterField): readonly Tick[];
  /** Columns without a field that say something. */
  extra(): { readonly header: string; readonly text: string }[];
};

const NONE: readonly ReadColumn[] = [];
const NO_TICKS: readonly Tick[] = [];

/** Last level of a header: `ĐH` of `Trình độ › ĐH`. */
export function lastLevel(header: string): string {
  return header.slice(header.lastIndexOf('›') + 1).trim();
}

/** Reads one row; error values are reported once each and count as nothing. */
export function rowCells(row: SheetRow, table: TableColumns, report: Report): RowCells {
  const { cells } = row;
  if (cells.some((cell) => cell?.kind === 'error')) reportErrors(row, table, report);
  const columns = (field: RosterField) => table.written.get(field) ?? NONE;
  const textAt = (column: number) => textOfCell(cells[column]);
  return {
    columns,
    textAt,
    columnOf: (field) => columns(field)[0]?.index ?? table.ticked.get(field)?.[0]?.index ?? null,
    cellOf(field) {
      const cell = cells[columns(field)[0]?.index ?? -1] ?? null;
      return cell?.kind === 'error' ? null : cell;
    },
    textOf(field, joint = ' ') {
      const own = columns(field);
      const [only] = own;
      if (only === undefined) return '';
      if (own.length === 1) return textAt(only.index);
      return own
        .map(({ index }) => textAt(index))
        .filter((text) => text !== '')
        .join(joint);
    },
    ticks(field) {
      const own = table.ticked.get(field);
      return own === undefined ? NO_TICKS : own.flatMap((column) => tickOf(column, textAt(column.index)));
    },
    extra: () =>
      table.extra.flatMap(({ index, header }) => {
        const text = textAt(index);
        return text === '' ? [] : [{ header, text }];
      }),
  };
}

function tickOf(column: ReadColumn, text: string): Tick[] {
  if (text === '' || column.option === null) return [];
  const folded = fold(text);
  if (NO_TICK.test(folded)) return [];
  return [{ column, option: column.option, words: TICK.test(folded) ? '' : text }];
}

function reportErrors(row: SheetRow, { written, ticked, extra }: TableColumns, report: Report): void {
  const all = [...written.values(), ...ticked.values(), extra].flat();
  for (const { index, field } of all) {
    const cell = row.cells[index];
    if (cell?.kind === 'error') report('formula-error', { column: index, field, value: cell.text });
  }
}

/**
 * `12/12` typed into an unformatted cell becomes 12 December in Excel; the classes are read back from the day
 * and the month where only one order of the two makes sense.
 */
export function generalEducationText(cells: RowCells): string {
  const ticks = cells.ticks('generalEducation');
  if (ticks.length > 0) return ticks.map((tick) => tick.words || lastLevel(tick.column.header)).join(' ');
  const cell = cells.cellOf('generalEducation');
  if (cell?.kind !== 'date') return cells.textOf('generalEducation');
  const [, month = '', day = ''] = cell.isoDate.split('-').map((part) => String(Number(part)));
  const readings = [`${day}/${month}`, `${month}/${day}`].filter(
    (text) => parseGeneralEducation(text) !== null,
  );
  return readings[0] ?? cells.textOf('generalEducation');
}
