/** A workspace as it is at one moment, in memory: it can be read elsewhere while the file changes. */
import Database from 'better-sqlite3';
import type { ReadableDb } from './connection.ts';
import { JOURNAL_MODE_AT } from './header.ts';

/** Everything that is confirmed in the file, as bytes. Not to be asked for in the middle of a transaction. */
export function copyOf(db: ReadableDb): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(db.serialize());
  // A database in memory has no write-ahead log; the header says so.
  bytes.fill(1, JOURNAL_MODE_AT, JOURNAL_MODE_AT + 2);
  return bytes;
}

/** Opens such a copy. */
export function openCopy(copy: Uint8Array): ReadableDb {
  return new Database(Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength), { readonly: true });
}
