/** Integrity of a workspace file: the pages, the foreign keys, the chain of the journal. */
import type { ReadableDb } from './connection.ts';
import { findBrokenLink } from './journal.ts';
import { damagedTemplateFiles } from './queries/template-rows.ts';

export type Problem =
  | { code: 'pages'; detail: string }
  | { code: 'foreign-key'; table: string; row: number }
  | { code: 'journal'; seq: number }
  | { code: 'template-file'; checksum: string };

/** Every problem found; an empty list means the file is sound. */
export function findProblems(db: ReadableDb): Problem[] {
  const problems: Problem[] = [];
  for (const { integrity_check: detail } of db.pragma('integrity_check') as { integrity_check: string }[]) {
    if (detail !== 'ok') problems.push({ code: 'pages', detail });
  }
  for (const { table, rowid } of db.pragma('foreign_key_check') as {
    table: string;
    rowid: number | null;
  }[]) {
    problems.push({ code: 'foreign-key', table, row: rowid ?? 0 });
  }
  const broken = findBrokenLink(db);
  if (broken !== null) problems.push({ code: 'journal', seq: broken });
  for (const checksum of damagedTemplateFiles(db)) problems.push({ code: 'template-file', checksum });
  return problems;
}
