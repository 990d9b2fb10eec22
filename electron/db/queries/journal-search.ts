/** Entries of the journal by what their rows name. */
import type { ReadableDb } from '../connection.ts';

/**
 * Numbers of the entries whose changed rows hold `token` followed by a sign that fits `after`. Large commands, kept in
 * parts, are not looked into.
 */
export function seqsNaming(db: ReadableDb, token: string, after: RegExp): ReadonlySet<number> {
  const rows = db
    .prepare<[string], { seq: number; changes: string }>(
      'SELECT seq, changes FROM journal WHERE instr(changes, ?) > 0',
    )
    .iterate(token);
  const found = new Set<number>();
  for (const { seq, changes } of rows) if (names(changes, token, after)) found.add(seq);
  return found;
}

function names(text: string, token: string, after: RegExp): boolean {
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
    if (after.test(text.charAt(at + token.length))) return true;
  }
  return false;
}
