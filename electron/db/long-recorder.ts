/** Records a command that writes many thousand rows: what it wrote goes into the journal on the way. */
import { AddedRow } from './added-row.ts';
import { ChangeRecorder, type RecordedTable, type RowChange, type RowValue } from './changes.ts';
import type { WritableDb } from './connection.ts';
import { CHANGES_PER_PART, PartWriter } from './journal-parts.ts';

export class LongRecorder extends ChangeRecorder {
  readonly #writer: PartWriter;
  readonly #written: RowChange[] = [];

  /** Entry `seq` is appended by the caller, in the same transaction. */
  constructor(db: WritableDb, seq: number) {
    super(db);
    this.#writer = new PartWriter(db, seq);
  }

  /**
   * Adds a row whose key, its first column, the caller knows to be new. `stands` is what the row stores: it need not
   * be read back from the row (see `storedBy`).
   */
  add(table: RecordedTable, columns: readonly string[], values: RowValue[], stands: object): void {
    this.inserter(table, columns).run(...values);
    this.changes.push(new AddedRow(table, columns, values, stands));
  }

  /** Writes whole parts of what was recorded so far. Of rows that were added only their key is kept. */
  settle(): void {
    while (this.changes.length > CHANGES_PER_PART) this.#settleOne();
  }

  /** What the entry's column `changes` holds: the changes themselves where they are few. */
  finish(): readonly RowChange[] | string {
    if (this.#written.length === 0) return this.changes.map(whole);
    while (this.changes.length > 0) this.#settleOne();
    return this.#writer.inEntry;
  }

  /** Everything recorded, in order; rows that were let go of hold their key only. */
  get all(): readonly RowChange[] {
    const open = this.changes.map(whole);
    return this.#written.length === 0 ? open : [...this.#written, ...open];
  }

  #settleOne(): void {
    const part = this.changes.splice(0, CHANGES_PER_PART);
    this.#writer.write(part);
    for (const change of part) this.#written.push(change instanceof AddedRow ? change.light : change);
  }
}

function whole(change: RowChange): RowChange {
  return change instanceof AddedRow ? change.whole : change;
}
