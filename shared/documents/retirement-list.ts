/** Danh sách nghỉ hưu: who retires in the term, month by month, with the posts that fall vacant (NĐ 135/2020). */
import type { RetirementEntry } from '../domain/outlook.ts';
import type { Person } from '../domain/person.ts';
import { domain } from '../i18n/vi/domain.ts';
import { groupBy } from '../outlook/group-by.ts';
import { retirementOf } from '../rules/retirement.ts';
import type { ListHeadInput } from './input.ts';
import { type ColumnPlan, type ListCell, type ListDocument, type ListRow, roman } from './list-document.ts';
import { A4, BLANK, dateCell, listDocument, numberCell, textCell } from './list-parts.ts';

/** Somebody who retires, with names. */
export interface RetiringPerson {
  entry: RetirementEntry;
  person: Person;
  unit: string;
  posts: string;
}

interface RetirementColumn extends ColumnPlan {
  cell: (one: RetiringPerson, ordinal: number) => ListCell;
}

const COLUMNS: readonly RetirementColumn[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 10, align: 'center', cell: (_, ordinal) => numberCell(ordinal) },
  {
    key: 'name',
    header: ['Họ và tên'],
    widthMm: 42,
    align: 'left',
    cell: ({ person }) => textCell(person.fullName),
  },
  {
    key: 'sex',
    header: ['Giới tính'],
    widthMm: 13,
    align: 'center',
    cell: ({ person: { sex } }) => (sex === null ? BLANK : textCell(domain.sex[sex])),
  },
  {
    key: 'birth',
    header: ['Ngày sinh'],
    widthMm: 22,
    align: 'center',
    cell: ({ person }) => dateCell(person.birth),
  },
  {
    key: 'age',
    header: ['Tuổi nghỉ hưu'],
    widthMm: 26,
    align: 'left',
    cell: ({ entry, person }) => textCell(how(entry, person)),
  },
  {
    key: 'pensionFrom',
    header: ['Nghỉ hưu từ ngày'],
    widthMm: 22,
    align: 'center',
    cell: ({ entry }) => ({ kind: 'date', date: entry.pensionFrom }),
  },
  {
    key: 'unit',
    header: ['Xã, phường, đặc khu'],
    widthMm: 36,
    align: 'left',
    cell: ({ unit }) => textCell(unit),
  },
  {
    key: 'posts',
    header: ['Vị trí sẽ trống'],
    widthMm: 58,
    align: 'left',
    cell: ({ posts }) => textCell(posts),
  },
  {
    key: 'requirement',
    header: ['Mức độ'],
    widthMm: 23,
    align: 'left',
    cell: ({ entry: { requirement } }) =>
      requirement === null ? BLANK : textCell(domain.requirement[requirement]),
  },
];

function how({ cause }: RetirementEntry, { sex, birth }: Person): string {
  if (cause === 'retire') return 'Theo ngày đã ghi';
  const [, years = '', months = '0'] = /^(\d+)y(\d+)m$/.exec(retirementOf(sex, birth)?.age ?? '') ?? [];
  return months === '0' ? `${years} tuổi` : `${years} tuổi ${months} tháng`;
}

/** By year; `unknown` people are told below the list. */
export function retirementList(
  people: readonly RetiringPerson[],
  unknown: number,
  input: ListHeadInput,
): ListDocument {
  const rows: ListRow[] = [];
  for (const [year, own] of groupBy(people, ({ entry }) => entry.month.slice(0, 4))) {
    const mark = roman(rows.filter(({ kind }) => kind === 'group').length + 1);
    rows.push({ kind: 'group', mark, text: `Năm ${year}` });
    own.forEach((one, at) => {
      rows.push({ kind: 'data', cells: COLUMNS.map((column) => column.cell(one, at + 1)) });
    });
  }
  const title = 'DANH SÁCH CÁN BỘ, CÔNG CHỨC ĐẾN TUỔI NGHỈ HƯU TRONG NHIỆM KỲ';
  const untold = unknown === 0 ? '' : ` Chưa rõ ngày sinh hoặc giới tính: ${unknown} người.`;
  return listDocument(input, {
    name: 'Nghỉ hưu',
    title,
    page: A4,
    columns: COLUMNS,
    rows,
    closing: `(Danh sách có ${people.length} người.${untold})`,
  });
}
