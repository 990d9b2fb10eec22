/** Records a command that writes many thousand rows: what it wrote goes into the journal on the way. */
import { ChangeRecorder, type Row, type RowChange, storedBy, withStored } from './changes.ts';
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
   * Writes whole parts of what was recorded so far. Rows whose caller said what they store are let go of: their key
   * is all that is needed from here on.
   */
  settle(): void {
    while (this.changes.length > CHANGES_PER_PART) this.#settleOne();
  }

  /** What the entry's column `changes` holds: the changes themselves where they are few. */
  finish(): readonly RowChange[] | string {
    if (this.#written.length === 0) return this.changes;
    while (this.changes.length > 0) this.#settleOne();
    return this.#writer.inEntry;
  }

  /** Everything recorded, in order; rows that were let go of hold their key only. */
  get all(): readonly RowChange[] {
    return this.#written.length === 0 ? this.changes : [...this.#written, ...this.changes];
  }

  #settleOne(): void {
    const part = this.changes.splice(0, CHANGES_PER_PART);
    this.#writer.write(part);
    for (const change of part) this.#written.push(lighter(change));
  }
}

function lighter(change: RowChange): RowChange {
  const { table, before, after } = change;
  const stored = after === null ? undefined : storedBy(after);
  if (before !== null || after === null || stored === undefined) return change;
  const key: Row = withStored({ id: after.id ?? null }, stored);
  return { table, before, after: key };
}
