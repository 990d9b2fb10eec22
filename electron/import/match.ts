/** Holds what was read against the roster: what each row would do. */
import type {
  ImportCounts,
  ImportedRow,
  ImportIssue,
  PreviewRow,
  ReadResult,
  RowOutcome,
} from '../../shared/domain/import.ts';
import type { Person, PersonFields } from '../../shared/domain/person.ts';
import { identityIndex } from './identity.ts';
import { makeIssue } from './issues.ts';
import { mergePerson, samePerson } from './merge-person.ts';

export type MatchResult = {
  readonly rows: PreviewRow[];
  /** The issues of the reading and those found here, in order of sheet and row as read. */
  readonly issues: ImportIssue[];
  readonly counts: ImportCounts;
};

type Seen = PersonFields & { readonly at: ImportedRow };
type Verdict = Pick<PreviewRow, 'outcome' | 'personId'>;

const REJECT: Verdict = { outcome: 'reject', personId: null };

function place(row: ImportedRow): string {
  return `${row.sheet}\u0000${row.row}`;
}

function countsOf(rows: readonly PreviewRow[]): ImportCounts {
  const of = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length;
  const [created, updated, unchanged] = [of('create'), of('update'), of('unchanged')];
  return {
    rows: rows.length,
    accepted: created + updated + unchanged,
    rejected: of('reject'),
    duplicates: of('duplicate'),
    created,
    updated,
    unchanged,
  };
}

/** Issues in the order of the rows they belong to; those without a row (none of a person) keep their place first. */
function inRowOrder(
  read: readonly ImportIssue[],
  found: readonly ImportIssue[],
  sheets: readonly string[],
): ImportIssue[] {
  const rank = new Map(sheets.map((name, i) => [name, i]));
  return [...read, ...found].sort(
    (a, b) => (rank.get(a.sheet) ?? 0) - (rank.get(b.sheet) ?? 0) || a.row - b.row,
  );
}

/**
 * Judges every row: `reject` with an error issue, `duplicate` where an earlier row of the file is the same
 * person (or the roster has that person more than once), else `create`, `update` or `unchanged`. Rows whose
 * person is of the roster carry the person's id; what an update would write is `mergePerson(known, row)`.
 */
export function matchRoster(result: ReadResult, existing: readonly Person[]): MatchResult {
  const rejected = new Set(
    result.issues
      .filter((issue) => issue.severity === 'error')
      .map((issue) => `${issue.sheet}\u0000${issue.row}`),
  );
  const roster = identityIndex<Person>();
  for (const person of existing) roster.add(person);
  const inFile = identityIndex<Seen>();
  const found: ImportIssue[] = [];

  const judge = (row: ImportedRow): Verdict => {
    const { person } = row;
    if (person === null || rejected.has(place(row))) return REJECT;
    const report = (code: 'duplicate-in-file' | 'duplicate-in-roster', params: ImportIssue['params']) =>
      found.push(
        makeIssue(row.sheet, row.row, code, {
          column: null,
          field: 'fullName',
          value: person.fullName,
          params,
        }),
      );
    const [first] = inFile.find(person);
    if (first !== undefined) {
      report('duplicate-in-file', { firstSheet: first.at.sheet, firstRow: first.at.row });
      return { outcome: 'duplicate', personId: null };
    }
    inFile.add({ ...person, at: row });
    const known = roster.find(person);
    const [only] = known;
    if (only === undefined) return { outcome: 'create', personId: null };
    if (known.length > 1) {
      report('duplicate-in-roster', { count: known.length });
      return { outcome: 'duplicate', personId: null };
    }
    const same = samePerson(mergePerson(only, person), only);
    return { outcome: same ? 'unchanged' : 'update', personId: only.id };
  };

  const rows = result.rows.map((row): PreviewRow => ({ ...row, ...judge(row) }));
  const issues = inRowOrder(
    result.issues,
    found,
    result.sheets.map((sheet) => sheet.name),
  );
  return { rows, issues, counts: countsOf(rows) };
}
