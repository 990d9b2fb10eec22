/** Danh sách trích ngang nhân sự: the full form for A3 and the short one for A4, both across (DOCUMENTS.md §4.4 R1, R1c). */
import type { LaidOutKind } from '../domain/list-layout.ts';
import type { ListHeadInput, RosterEntry } from './input.ts';
import { type ListDocument, type ListPage, type ListRow, roman } from './list-document.ts';
import { type FormColumn, laidOut } from './list-form.ts';
import { A3, A4, listDocument, lookOf, peopleCounted } from './list-parts.ts';
import { ROSTER_COLUMNS, SHORT_ROSTER_COLUMNS } from './roster-columns.ts';

const NO_UNIT = 'Chưa xác định đơn vị';

/** Entries by unit, units in the order in which they first come, those without one last. */
function byUnit(people: readonly RosterEntry[]): [string, RosterEntry[]][] {
  const groups = new Map<string, RosterEntry[]>();
  const without: RosterEntry[] = [];
  for (const entry of people) {
    if (!entry.unit) {
      without.push(entry);
      continue;
    }
    const group = groups.get(entry.unit.code);
    if (group) group.push(entry);
    else groups.set(entry.unit.code, [entry]);
  }
  const named = [...groups.values()].map((group): [string, RosterEntry[]] => [
    group[0]?.unit?.fullName ?? '',
    group,
  ]);
  return without.length > 0 ? [...named, [NO_UNIT, without]] : named;
}

interface RosterForm {
  kind: Extract<LaidOutKind, 'list' | 'list-short'>;
  name: string;
  columns: readonly FormColumn<RosterEntry>[];
  page: ListPage;
  fontSize: number;
}

const FULL: RosterForm = {
  kind: 'list',
  name: 'Danh sách trích ngang',
  columns: ROSTER_COLUMNS,
  page: A3,
  fontSize: 11,
};
const SHORT: RosterForm = {
  kind: 'list-short',
  name: 'Danh sách trích ngang rút gọn',
  columns: SHORT_ROSTER_COLUMNS,
  page: A4,
  fontSize: 10,
};

/** R1: `people` in the given order, under a heading for each unit. */
export function rosterList(people: readonly RosterEntry[], input: ListHeadInput): ListDocument {
  return rosterAs(FULL, people, input);
}

/** R1c: the same on A4. */
export function shortRosterList(people: readonly RosterEntry[], input: ListHeadInput): ListDocument {
  return rosterAs(SHORT, people, input);
}

function rosterAs(
  { kind, name, columns, page, fontSize }: RosterForm,
  people: readonly RosterEntry[],
  input: ListHeadInput,
): ListDocument {
  const look = lookOf(input, kind);
  const form = laidOut(columns, page, look);
  const rows: ListRow[] = [];
  let ordinal = 0;
  byUnit(people).forEach(([unitName, group], at) => {
    rows.push({ kind: 'group', mark: roman(at + 1), text: unitName });
    for (const entry of group) {
      ordinal += 1;
      rows.push(form.row(entry, ordinal));
    }
  });
  return listDocument(input, {
    name,
    title: 'DANH SÁCH TRÍCH NGANG NHÂN SỰ',
    look,
    page: form.page,
    columns: form.columns,
    rows,
    closing: `(Danh sách có ${peopleCounted(ordinal, look.family)})`,
    fontSize,
  });
}
