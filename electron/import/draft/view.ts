/** A draft as windows and the command line show it. */
import type { ImportedRow, ImportIssue, PreviewRow } from '../../../shared/domain/import.ts';
import {
  type ImportDraft,
  LISTED_QUESTIONS,
  type PeopleQuestion,
  type QuestionSide,
} from '../../../shared/domain/import-draft.ts';
import { type PersonFields, presentPosition } from '../../../shared/domain/person.ts';
import type { Draft } from './draft.ts';
import type { Pair } from './people.ts';
import { sheetView } from './sheet-state.ts';

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

export function draftView(draftId: string, draft: Draft): ImportDraft {
  const { questions, people } = draft;
  const pairs = [...people.pairs].sort((a, b) => urgency(a) - urgency(b));
  return {
    draftId,
    files: [...draft.files],
    sheets: draft.sheets.map(sheetView),
    values: {
      total: questions.length,
      open: questions.filter(({ answer }) => answer === null).length,
      listed: questions.slice(0, LISTED_QUESTIONS),
    },
    people: {
      total: pairs.length,
      open: pairs.filter((pair) => urgency(pair) === 0).length,
      listed: pairs.slice(0, LISTED_QUESTIONS).map((pair) => questionOf(pair, draft)),
    },
    counts: draft.counts,
    issues: issueCounts(draft.issues),
    conflicts: people.judged.reduce(
      (sum, { changes }) => sum + changes.filter((change) => change.conflict).length,
      0,
    ),
    comparedWith: draft.comparedWith,
  };
}

/** Open questions first, then answered ones, then those that were sure. */
function urgency({ sure, answer }: Pair): number {
  if (answer !== null) return 1;
  return sure ? 2 : 0;
}

function issueCounts(issues: readonly ImportIssue[]): ImportDraft['issues'] {
  const counts = new Map<string, ImportDraft['issues'][number]>();
  for (const { code, severity } of issues) {
    const key = `${severity} ${code}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { code, severity, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || b.count - a.count);
}

function questionOf(
  { id, scope, reason, suggested, sure, answer, row, other }: Pair,
  draft: Draft,
): PeopleQuestion {
  const sides: PeopleQuestion['sides'] = [
    rowSide(row, draft),
    'row' in other ? rowSide(other.row, draft) : rosterSide(other),
  ];
  return { id, scope, reason, sides, suggested, sure, answer };
}

function rowSide(row: ImportedRow & { person: PersonFields }, draft: Draft): QuestionSide {
  const sheet = draft.sheets.find(({ id }) => id === row.sheetId);
  const file = draft.files[sheet?.input.fileIndex ?? 0]?.name ?? '';
  return {
    place: { sheetId: row.sheetId, row: row.row, column: '' },
    personId: null,
    origin: `${file} › ${row.sheet}`,
    facts: factsOf(row.person),
    removal: null,
  };
}

type KnownSide = Extract<Pair['other'], { known: unknown }>;

function rosterSide({ known: person, removal }: KnownSide): QuestionSide {
  const { source } = person;
  return {
    place: null,
    personId: person.id,
    origin: source === null ? '' : `${source.file} › ${source.sheet}`,
    facts: factsOf(person),
    removal,
  };
}

/** What tells people apart, by keys of the catalogs (`domain.field.<key>`). */
function factsOf(person: PersonFields): QuestionSide['facts'] {
  return {
    fullName: person.fullName,
    birth: person.birth.text,
    sex: person.sex ?? '',
    citizenId: person.citizenId,
    homePlace: person.homePlace,
    ethnicity: person.ethnicity,
    current: presentPosition(person),
    degree: person.degreeText,
    partyOfficial: person.party.official.text,
  };
}

export type RowFilter = {
  readonly sheetId?: string | undefined;
  readonly outcome?: PreviewRow['outcome'] | undefined;
  readonly withIssues?: boolean | undefined;
  readonly offset: number;
  readonly limit: number;
};

/** A stretch of the people of a draft, with the codes of their problems. */
export function previewRows(draft: Draft, filter: RowFilter): { total: number; rows: PreviewRow[] } {
  const codes = new Map<string, ImportIssue[]>();
  for (const issue of draft.issues) {
    const key = `${issue.sheetId}:${issue.row}`;
    const known = codes.get(key);
    if (known === undefined) codes.set(key, [issue]);
    else known.push(issue);
  }
  const wanted = draft.people.judged.filter(
    ({ row, outcome }) =>
      (filter.sheetId === undefined || row.sheetId === filter.sheetId) &&
      (filter.outcome === undefined || outcome === filter.outcome) &&
      (filter.withIssues !== true || codes.has(`${row.sheetId}:${row.row}`)),
  );
  const rows = wanted.slice(filter.offset, filter.offset + filter.limit).map(
    ({ row, outcome, personId, changes }): PreviewRow => ({
      ...row,
      outcome,
      personId,
      changes: [...changes],
      issues: (codes.get(`${row.sheetId}:${row.row}`) ?? [])
        .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
        .map(({ code }) => code),
    }),
  );
  return { total: wanted.length, rows };
}
