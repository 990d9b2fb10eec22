/** The table being edited: what typing into a cell makes of it, what differs from what is kept, and the way back. */
import type { TitleCode } from '../../../../shared/domain/ids.ts';
import type { CellProblem, CellReader } from '../../../../shared/rules/read-standard-cell.ts';
import { demandOf, type Standard, sourceOf } from '../../../../shared/rules/ruleset.ts';
import { isDemand, type StandardColumn } from '../../../../shared/rules/standard-words.ts';
import {
  blankStandard,
  confirmationOf,
  sameDemand,
  withConfirmed,
  withDemand,
  withSource,
} from '../../../../shared/rules/standards-table.ts';

export type Table = ReadonlyMap<TitleCode, Standard>;

export interface Draft {
  /** As it is kept in its version. */
  readonly origin: Table;
  readonly rows: Table;
  /** Tables before and after this one, nearest last. */
  readonly past: readonly Table[];
  readonly future: readonly Table[];
}

export function tableOf(rows: readonly Standard[]): Table {
  return new Map(rows.map((row) => [row.title, row]));
}

export function draftOf(rows: readonly Standard[]): Draft {
  const origin = tableOf(rows);
  return { origin, rows: origin, past: [], future: [] };
}

export function rowIn(table: Table, title: TitleCode): Standard {
  return table.get(title) ?? blankStandard(title);
}

/** The draft with another table, which can be taken back. */
export function changedTo(draft: Draft, rows: Table): Draft {
  return rows === draft.rows ? draft : { ...draft, rows, past: [...draft.past, draft.rows], future: [] };
}

export function takenBack(draft: Draft): Draft {
  const rows = draft.past.at(-1);
  if (rows === undefined) return draft;
  return { ...draft, rows, past: draft.past.slice(0, -1), future: [...draft.future, draft.rows] };
}

export function doneAgain(draft: Draft): Draft {
  const rows = draft.future.at(-1);
  if (rows === undefined) return draft;
  return { ...draft, rows, past: [...draft.past, draft.rows], future: draft.future.slice(0, -1) };
}

/** Text put into a cell. */
export interface TypedCell {
  readonly title: TitleCode;
  readonly column: StandardColumn;
  readonly text: string;
}

export type CellRefusal = TypedCell & {
  readonly code: CellProblem | 'source-missing';
  readonly value: string;
};

/** The rows with texts typed or pasted into cells, and those that were refused. */
export function typedInto(
  { rows, origin }: Pick<Draft, 'rows' | 'origin'>,
  cells: readonly TypedCell[],
  read: CellReader,
): { rows: Table; refused: CellRefusal[] } {
  const table = new Map(rows);
  const refused: CellRefusal[] = [];
  let changed = false;
  for (const cell of cells) {
    const before = rowIn(table, cell.title);
    const after = withText(before, rowIn(origin, cell.title), cell, read);
    if ('refusal' in after) {
      refused.push(after.refusal);
    } else if (after.row !== before) {
      table.set(cell.title, after.row);
      changed = true;
    }
  }
  return { rows: changed ? table : rows, refused };
}

type Outcome = { readonly row: Standard } | { readonly refusal: CellRefusal };

function withText(row: Standard, origin: Standard, cell: TypedCell, read: CellReader): Outcome {
  const { column, text } = cell;
  const refuse = (code: CellRefusal['code'], value: string): Outcome => ({
    refusal: { ...cell, code, value },
  });
  if (isDemand(column)) {
    const reading = read(column, text);
    return reading.ok
      ? { row: withDemand(row, column, reading.value, origin) }
      : refuse(reading.problem, reading.word);
  }
  if (column === 'source') {
    const reading = read(column, text);
    return reading.ok ? { row: withSource(row, reading.value) } : refuse(reading.problem, reading.word);
  }
  // What waits within a row follows from what is typed into it; it is not typed itself.
  if (column === 'toConfirm') return { row };
  const reading = read(column, text);
  if (!reading.ok) return refuse(reading.problem, reading.word);
  if (reading.value === 'part' || reading.value === confirmationOf(row)) return { row };
  const confirmed = reading.value === 'yes';
  if (confirmed && row.sourceCitation === null) return refuse('source-missing', '');
  return { row: withConfirmed(row, confirmed) };
}

/** Whether a cell says something else than what is kept. */
export function isChanged(row: Standard, origin: Standard, column: StandardColumn): boolean {
  if (isDemand(column)) return !sameDemand(row, origin, column);
  if (column === 'source') return row.sourceCitation !== origin.sourceCitation;
  return confirmationOf(row) !== confirmationOf(origin) || row.toConfirm.join() !== origin.toConfirm.join();
}

/** Whether a cell demands something the province has yet to confirm. */
export function isUnconfirmed(row: Standard, column: StandardColumn): boolean {
  return isDemand(column) && demandOf(row, column) !== null && !sourceOf(row, column).confirmed;
}
