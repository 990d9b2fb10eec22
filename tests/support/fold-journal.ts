/** The tables as the journal alone makes them: its changes laid over the tables it started from. */
import { z } from 'zod';
import { RECORDED_TABLES, RowChange } from '../../electron/db/changes.ts';
import type { WritableDb } from '../../electron/db/connection.ts';
import { type Tables, tableData } from './migration-kit.ts';

/** The tables commands write; the journal itself and what never changes are left out. */
export function recordedTables(db: WritableDb): Tables {
  const all = tableData(db);
  return Object.fromEntries(Object.keys(RECORDED_TABLES).map((name) => [name, all[name] ?? []]));
}

/** `baseline` with the changes of every entry after `seq` applied in order. */
export function foldJournal(db: WritableDb, baseline: Tables, afterSeq: number): Tables {
  const rows = new Map<string, Record<string, unknown>>();
  const keyOf = (table: keyof typeof RECORDED_TABLES, row: Record<string, unknown>): string =>
    JSON.stringify([table, ...RECORDED_TABLES[table].map((key) => row[key])]);
  for (const table of tablesOf()) for (const row of baseline[table] ?? []) rows.set(keyOf(table, row), row);
  const entries = db
    .prepare<[number], { changes: string | null }>('SELECT changes FROM journal WHERE seq > ? ORDER BY seq')
    .all(afterSeq);
  for (const { changes } of entries) {
    for (const { table, before, after } of z.array(RowChange).parse(JSON.parse(changes ?? '[]'))) {
      if (before !== null) rows.delete(keyOf(table, before));
      if (after !== null) rows.set(keyOf(table, after), after);
    }
  }
  return Object.fromEntries(
    tablesOf().map((table) => [
      table,
      [...rows]
        .filter(([key]) => JSON.parse(key)[0] === table)
        .map(([, row]) => inOrder(row))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ]),
  );
}

/** Column order does not matter: rows of both sides are compared with sorted columns. */
export function inOrder(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same form for tables read from a file. */
export function sorted(tables: Tables): Tables {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ]),
  );
}

function tablesOf(): (keyof typeof RECORDED_TABLES)[] {
  return Object.keys(RECORDED_TABLES) as (keyof typeof RECORDED_TABLES)[];
}
