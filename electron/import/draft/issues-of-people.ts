/** Problems of a draft: those of reading, and those of rows that are not taken in because of who they may be. */
import type { ImportIssue } from '../../../shared/domain/import.ts';
import { makeIssue } from '../issues.ts';
import type { Pair, People } from './people.ts';
import type { SheetState } from './sheet-state.ts';

const OUT = new Set(['duplicate', 'doubtful']);

/** In order of sheet and row. */
export function draftIssues(
  read: readonly ImportIssue[],
  { judged, pairs }: People,
  sheets: readonly SheetState[],
): ImportIssue[] {
  const reasons = new Map<string, Pair>();
  for (const pair of pairs) {
    const verdict = pair.answer ?? (pair.sure ? pair.suggested : null);
    const key = place(pair.row);
    // What settles a row as a double is said rather than what is still open.
    if (verdict === 'same' || (verdict === null && !reasons.has(key))) reasons.set(key, pair);
  }
  const found: ImportIssue[] = [];
  for (const { row, outcome } of judged) {
    if (!OUT.has(outcome) || row.person === null) continue;
    const pair = reasons.get(place(row));
    if (pair === undefined) continue;
    found.push(issueOf(pair, row.person.fullName, outcome === 'duplicate'));
  }
  if (found.length === 0) return [...read];
  const rank = new Map(sheets.map(({ id }, i) => [id, i]));
  return [...read, ...found].sort(
    (a, b) => (rank.get(a.sheetId) ?? 0) - (rank.get(b.sheetId) ?? 0) || a.row - b.row,
  );
}

function issueOf({ row, other, reason }: Pair, value: string, isDouble: boolean): ImportIssue {
  const details = { column: null, field: 'fullName', value } as const;
  if (isDouble && 'row' in other) {
    const params = { firstSheet: other.row.sheet, firstRow: other.row.row };
    return makeIssue(row.sheetId, row.sheet, row.row, 'duplicate-in-file', { ...details, params });
  }
  const name = 'row' in other ? other.row.person.fullName : other.known.fullName;
  const params = { name, reason };
  return makeIssue(row.sheetId, row.sheet, row.row, 'person-doubtful', { ...details, params });
}

function place({ sheetId, row }: { sheetId: string; row: number }): string {
  return `${sheetId}:${row}`;
}
