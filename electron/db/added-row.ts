/** A row that was added as values under columns that thousands of rows share; the row itself is made only when asked for. */
import { type RecordedTable, type Row, type RowChange, type RowValue, withStored } from './changes.ts';

export class AddedRow implements RowChange {
  readonly table: RecordedTable;
  readonly before = null;
  readonly columns: readonly string[];
  readonly values: readonly RowValue[];
  /** What the row stores, see `storedBy`. */
  readonly stands: object;

  constructor(table: RecordedTable, columns: readonly string[], values: readonly RowValue[], stands: object) {
    this.table = table;
    this.columns = columns;
    this.values = values;
    this.stands = stands;
  }

  get after(): Row {
    const row = Object.fromEntries(this.columns.map((column, i) => [column, this.values[i] ?? null]));
    return withStored(row, this.stands);
  }

  /** The change with nothing of the row but its key: all that is needed once it is written. */
  get light(): RowChange {
    return {
      table: this.table,
      before: null,
      after: withStored({ id: this.values[0] ?? null }, this.stands),
    };
  }

  /** The change as any other. */
  get whole(): RowChange {
    return { table: this.table, before: null, after: this.after };
  }
}
