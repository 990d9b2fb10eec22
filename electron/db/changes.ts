/**
 * Row images: every write of a command goes through a recorder that keeps the row before and after.
 * Undo, redo, the audit trail and "what changed since" are all made from these.
 */
import type { Statement } from 'better-sqlite3';
import { z } from 'zod';
import type { WritableDb } from './connection.ts';

export const RowValue = z.union([z.string(), z.number(), z.null()]);
export const Row = z.record(z.string(), RowValue);
export type Row = z.infer<typeof Row>;
export type RowValue = z.infer<typeof RowValue>;
/** A row as the driver hands it out; its columns become words of the domain, whose schemas check them. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** Tables a command may write, with their keys. Names here are the only ones that reach SQL text. */
export const RECORDED_TABLES = {
  body: ['id'],
  post: ['id'],
  person: ['id'],
  people_apart: ['a', 'b'],
  plan: ['id'],
  placement: ['plan_id', 'post_id'],
  disposition: ['plan_id', 'person_id'],
  waiver: ['plan_id', 'finding_id'],
  standards_version: ['id'],
  import_batch: ['id'],
  setting: ['key'],
  plan_stage: ['plan_id'],
  seat_mark: ['plan_id', 'post_id'],
  seat_comment: ['id'],
  decision_choice: ['plan_id', 'person_id', 'post_id'],
  paper_register: ['id'],
  number_note: ['register_id', 'from_number'],
  paper: ['id'],
  paper_text: ['paper_id'],
  paper_item: ['paper_id', 'ordinal'],
  report: ['id'],
  decision_template: ['family', 'issuer', 'kind'],
} as const;
export type RecordedTable = keyof typeof RECORDED_TABLES;

export const RowChange = z.object({
  table: z.enum(Object.keys(RECORDED_TABLES) as [RecordedTable, ...RecordedTable[]]),
  before: Row.nullable(),
  after: Row.nullable(),
});
export type RowChange = z.infer<typeof RowChange>;

/** Not a column: neither written, nor compared, nor journalled. */
const STORED = Symbol('what a row stores');
type NotedRow = Row & { [STORED]?: object };

/** What a row of this run stores, as it was before it became a row; undefined where it has to be read from the row. */
export function storedBy(row: Row): object | undefined {
  return (row as NotedRow)[STORED];
}

/** The row, noted as storing `stands`. */
export function withStored(row: Row, stands: object): Row {
  (row as NotedRow)[STORED] = stands;
  return row;
}

/** The same change turned round. */
export function reverseChanges(changes: readonly RowChange[]): RowChange[] {
  return changes.map(({ table, before, after }) => ({ table, before: after, after: before })).reverse();
}

export class ChangeRecorder {
  readonly changes: RowChange[] = [];
  readonly #db: WritableDb;
  readonly #statements = new Map<string, Statement<RowValue[]>>();
  #lastInsert: { table: RecordedTable; columns: readonly string[]; statement: Statement<RowValue[]> } | null =
    null;

  constructor(db: WritableDb) {
    this.#db = db;
  }

  /** The row with the key columns of `row`, or null. */
  get(table: RecordedTable, row: Row): Row | null {
    const keys = RECORDED_TABLES[table];
    const where = keys.map((k) => `${k} = ?`).join(' AND ');
    const found = this.#prepare(`SELECT * FROM ${table} WHERE ${where}`).get(
      ...keys.map((k) => row[k] ?? null),
    );
    return (found as Row | undefined) ?? null;
  }

  /** Inserts or replaces a whole row; a row that is already so is no change. */
  put(table: RecordedTable, row: Row): void {
    const before = this.get(table, row);
    const after: Row = before === null ? row : { ...before, ...row };
    if (before !== null && sameRow(before, after)) return;
    this.#write(table, after, before !== null);
    this.changes.push({ table, before, after });
  }

  /** Inserts a row whose key the caller knows to be new: no row is looked up first. */
  insertNew(table: RecordedTable, row: Row): void {
    this.inserter(table, Object.keys(row)).run(...Object.values(row));
    this.changes.push({ table, before: null, after: row });
  }

  /** The statement that adds rows with these columns; thousands with the very same may follow. */
  protected inserter(table: RecordedTable, columns: readonly string[]): Statement<RowValue[]> {
    const last = this.#lastInsert;
    if (last?.table === table && last.columns === columns) return last.statement;
    const marks = columns.map(() => '?').join(', ');
    const statement = this.#prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`);
    this.#lastInsert = { table, columns, statement };
    return statement;
  }

  /** Deletes the row with the key columns of `row`, if it is there. */
  remove(table: RecordedTable, row: Row): void {
    const before = this.get(table, row);
    if (before === null) return;
    this.#delete(table, before);
    this.changes.push({ table, before, after: null });
  }

  /**
   * Applies recorded changes as they are (undo and redo). False, with the caller's transaction to be rolled back,
   * where a row is not what the change started from.
   */
  apply(changes: readonly RowChange[]): boolean {
    for (const change of changes) {
      const key = change.before ?? change.after;
      if (key === null) continue;
      const present = this.get(change.table, key);
      if (!agrees(present, change.before)) return false;
      if (change.after === null) this.#delete(change.table, key);
      else this.#write(change.table, change.after, present !== null);
      this.changes.push(change);
    }
    return true;
  }

  #write(table: RecordedTable, row: Row, exists: boolean): void {
    const columns = Object.keys(row);
    const keys: readonly string[] = RECORDED_TABLES[table];
    if (exists) {
      // An update in place: replacing the row would trip the foreign keys that point at it.
      const rest = columns.filter((c) => !keys.includes(c));
      const sets = rest.map((c) => `${c} = ?`).join(', ');
      const where = keys.map((k) => `${k} = ?`).join(' AND ');
      this.#prepare(`UPDATE ${table} SET ${sets} WHERE ${where}`).run(
        ...rest.map((c) => row[c] ?? null),
        ...keys.map((k) => row[k] ?? null),
      );
      return;
    }
    this.inserter(table, columns).run(...columns.map((c) => row[c] ?? null));
  }

  #delete(table: RecordedTable, row: Row): void {
    const keys = RECORDED_TABLES[table];
    const where = keys.map((k) => `${k} = ?`).join(' AND ');
    this.#prepare(`DELETE FROM ${table} WHERE ${where}`).run(...keys.map((k) => row[k] ?? null));
  }

  #prepare(sql: string): Statement<RowValue[]> {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare<RowValue[]>(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

/** Whether a row is what an image says of it. An image older than a column of the table says nothing of that column. */
function agrees(present: Row | null, image: Row | null): boolean {
  if (present === null || image === null) return present === image;
  return Object.keys(image).every((column) => (present[column] ?? null) === (image[column] ?? null));
}

/** Equal where both hold the same columns with the same values; a column that is absent counts as null. */
export function sameRow(a: Row | null, b: Row | null): boolean {
  if (a === null || b === null) return a === b;
  const columns = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const column of columns) if ((a[column] ?? null) !== (b[column] ?? null)) return false;
  return true;
}
