/** Danh sách trích ngang nhân sự, full form for A3 landscape (DOCUMENTS.md §4.4 R1). */
import type { Person } from '../domain/person.ts';
import { domain } from '../i18n/vi/domain.ts';
import { nameOf } from './decision-frame.ts';
import type { ListHeadInput, RosterEntry } from './input.ts';
import { type ColumnPlan, type ListCell, type ListDocument, type ListRow, roman } from './list-document.ts';
import { A3, attachedTo, BLANK, dateCell, listDocument, numberCell, textCell } from './list-parts.ts';
import { plain, presentPositionOf, unitPhrase } from './wording.ts';

const BIRTH = 'Ngày, tháng, năm sinh';
const TRAINING = 'Trình độ';
const PARTY = 'Ngày vào Đảng';

interface RosterColumn extends ColumnPlan {
  cell: (entry: RosterEntry, ordinal: number) => ListCell;
}

/** Level as typed, else its name. */
function level(typed: string, name: string | undefined): ListCell {
  return textCell(plain(typed) === '' ? (name ?? '') : typed);
}

/** Where the person goes: the planned posts, else how the service ends, else what the roster proposes. */
function intended({ person, posts, disposition }: RosterEntry): ListCell {
  if (posts.length > 0)
    return textCell(posts.map(({ post, unit }) => `${post.title} ${unitPhrase(unit)}`).join('; '));
  if (disposition) return textCell(domain.disposition[disposition.kind]);
  return textCell(person.proposedTitle);
}

/** The birth columns are told apart by sex; where it is unknown the date goes to the notes. */
function notes({ person }: RosterEntry): ListCell {
  const birth =
    person.sex === null && person.birth.text !== ''
      ? `Sinh ${plain(person.birth.text)}, chưa rõ giới tính`
      : '';
  return textCell([birth, plain(person.note)].filter((text) => text !== '').join('. '));
}

function birthOf(person: Person, sex: Person['sex']): ListCell {
  return person.sex === sex ? dateCell(person.birth) : BLANK;
}

/** Every column once: header, width and value stand in one row so that they cannot drift apart. */
const COLUMNS: readonly RosterColumn[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 9, align: 'center', cell: (_, ordinal) => numberCell(ordinal) },
  {
    key: 'fullName',
    header: ['Họ và tên'],
    widthMm: 40,
    align: 'left',
    cell: ({ person }) => textCell(nameOf(person)),
  },
  {
    key: 'birthMale',
    header: [BIRTH, 'Nam'],
    widthMm: 20,
    align: 'center',
    cell: ({ person }) => birthOf(person, 'male'),
  },
  {
    key: 'birthFemale',
    header: [BIRTH, 'Nữ'],
    widthMm: 20,
    align: 'center',
    cell: ({ person }) => birthOf(person, 'female'),
  },
  {
    key: 'ethnicity',
    header: ['Dân tộc'],
    widthMm: 13,
    align: 'center',
    cell: ({ person }) => textCell(person.ethnicity),
  },
  {
    key: 'homePlace',
    header: ['Quê quán'],
    widthMm: 30,
    align: 'left',
    cell: ({ person }) => textCell(person.homePlace),
  },
  {
    key: 'current',
    header: ['Chức vụ, đơn vị công tác hiện nay'],
    widthMm: 46,
    align: 'left',
    cell: ({ person }) => textCell(presentPositionOf(person)),
  },
  {
    key: 'generalEducation',
    header: [TRAINING, 'GDPT'],
    widthMm: 13,
    align: 'center',
    cell: ({ person }) => textCell(person.generalEducation),
  },
  {
    key: 'degree',
    header: [TRAINING, 'Chuyên môn'],
    widthMm: 32,
    align: 'left',
    cell: ({ person }) => level(person.degreeText, person.degree ? domain.degree[person.degree] : undefined),
  },
  {
    key: 'theory',
    header: [TRAINING, 'LLCT'],
    widthMm: 14,
    align: 'center',
    cell: ({ person }) => level(person.theoryText, person.theory ? domain.theory[person.theory] : undefined),
  },
  {
    key: 'stateManagement',
    header: [TRAINING, 'QLNN'],
    widthMm: 15,
    align: 'center',
    cell: ({ person }) =>
      level(
        person.stateManagementText,
        person.stateManagement ? domain.stateManagement[person.stateManagement] : undefined,
      ),
  },
  {
    key: 'foreignLanguage',
    header: [TRAINING, 'Ngoại ngữ'],
    widthMm: 13,
    align: 'center',
    cell: ({ person }) => textCell(person.foreignLanguage),
  },
  {
    key: 'informatics',
    header: [TRAINING, 'Tin học'],
    widthMm: 13,
    align: 'center',
    cell: ({ person }) => textCell(person.informatics),
  },
  {
    key: 'partyProbation',
    header: [PARTY, 'Dự bị'],
    widthMm: 20,
    align: 'center',
    cell: ({ person }) => dateCell(person.party.probation),
  },
  {
    key: 'partyOfficial',
    header: [PARTY, 'Chính thức'],
    widthMm: 20,
    align: 'center',
    cell: ({ person }) => dateCell(person.party.official),
  },
  {
    key: 'planning',
    header: ['Quy hoạch'],
    widthMm: 18,
    align: 'left',
    cell: ({ person }) => textCell(person.planning),
  },
  { key: 'intended', header: ['Chức vụ dự kiến'], widthMm: 27, align: 'left', cell: intended },
  { key: 'note', header: ['Ghi chú'], widthMm: 12, align: 'left', cell: notes },
];

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

/** The list of `people` in the given order, under a heading for each unit. */
export function rosterList(people: readonly RosterEntry[], input: ListHeadInput): ListDocument {
  const rows: ListRow[] = [];
  let ordinal = 0;
  byUnit(people).forEach(([name, group], at) => {
    rows.push({ kind: 'group', mark: roman(at + 1), text: name });
    for (const entry of group) {
      ordinal += 1;
      rows.push({ kind: 'data', cells: COLUMNS.map((column) => column.cell(entry, ordinal)) });
    }
  });
  return listDocument(input, {
    name: 'Danh sách trích ngang',
    title: 'DANH SÁCH TRÍCH NGANG NHÂN SỰ',
    subtitle: attachedTo(input),
    page: A3,
    columns: COLUMNS,
    rows,
    closing: `(Danh sách có ${ordinal} đồng chí)`,
  });
}
