/** Danh sách dôi dư: people without a post or with a disposition, unit by unit, and the way down to the deadline. */
import type { SurplusBoard, SurplusEntry } from '../domain/outlook.ts';
import { type Person, presentPosition } from '../domain/person.ts';
import type { Unit } from '../domain/unit.ts';
import { domain } from '../i18n/vi/domain.ts';
import { outlook } from '../i18n/vi/outlook.ts';
import { groupBy } from '../outlook/group-by.ts';
import { formatPartialDate } from '../text/parse-date.ts';
import type { ListHeadInput } from './input.ts';
import { type ListDocument, type ListRow, roman } from './list-document.ts';
import { type FormColumn, laidOut } from './list-form.ts';
import {
  A4,
  BLANK,
  dateCell,
  dayCell,
  listDocument,
  lookOf,
  numberCell,
  peopleCounted,
  textCell,
} from './list-parts.ts';

/** Somebody of the board with what the roster knows. */
export interface SurplusPerson {
  entry: SurplusEntry;
  person: Person;
  /** Null where it could not be told. */
  unit: Unit | null;
  /** Note of the disposition. */
  note: string;
}

export const SURPLUS_COLUMNS: readonly FormColumn<SurplusPerson>[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 10, align: 'center', cell: (_, ordinal) => numberCell(ordinal) },
  {
    key: 'name',
    header: ['Họ và tên'],
    widthMm: 40,
    align: 'left',
    cell: ({ person }) => textCell(person.fullName),
  },
  {
    key: 'birth',
    header: ['Ngày sinh'],
    widthMm: 21,
    align: 'center',
    cell: ({ person }) => dateCell(person.birth),
  },
  {
    key: 'position',
    header: ['Chức vụ, nơi công tác gần nhất'],
    widthMm: 58,
    align: 'left',
    cell: ({ person }) => textCell(presentPosition(person)),
  },
  {
    key: 'bloc',
    header: ['Khối'],
    widthMm: 24,
    align: 'left',
    cell: ({ entry: { bloc } }) => (bloc === null ? BLANK : textCell(domain.bloc[bloc])),
  },
  {
    key: 'monthsLeft',
    header: ['Số tháng công tác còn lại'],
    widthMm: 18,
    align: 'center',
    cell: ({ entry: { monthsLeft } }) => (monthsLeft === null ? BLANK : numberCell(monthsLeft)),
  },
  {
    key: 'kind',
    header: ['Hướng giải quyết'],
    widthMm: 36,
    align: 'left',
    cell: ({ entry: { kind } }) => textCell(kind === null ? outlook.state.open : domain.disposition[kind]),
  },
  {
    key: 'date',
    header: ['Ngày thực hiện'],
    widthMm: 21,
    align: 'center',
    cell: ({ entry: { date } }) => dayCell(date),
  },
  { key: 'note', header: ['Ghi chú'], widthMm: 24, align: 'left', cell: ({ note }) => textCell(note) },
];

/** People in the given order, unit by unit; the way down stands in the line below the list. */
export function surplusList(
  people: readonly SurplusPerson[],
  { path }: Pick<SurplusBoard, 'path'>,
  input: ListHeadInput,
): ListDocument {
  const look = lookOf(input, 'surplus');
  const form = laidOut(SURPLUS_COLUMNS, A4, look);
  const rows: ListRow[] = [];
  for (const [unit, own] of groupBy(people, (one) => one.unit)) {
    const mark = roman(rows.filter(({ kind }) => kind === 'group').length + 1);
    rows.push({ kind: 'group', mark, text: unit?.fullName ?? outlook.noUnit });
    own.forEach((one, at) => {
      rows.push(form.row(one, at + 1));
    });
  }
  const title = 'DANH SÁCH CÁN BỘ, CÔNG CHỨC DÔI DƯ VÀ HƯỚNG GIẢI QUYẾT';
  const way = path
    .map(({ until, left, even }) => `${formatPartialDate(until)}: ${left} (${even})`)
    .join('; ');
  return listDocument(input, {
    name: 'Dôi dư',
    title,
    look,
    page: form.page,
    columns: form.columns,
    rows,
    closing: `(Danh sách có ${peopleCounted(people.length, look.family)}.${way === '' ? '' : ` Còn lại đến ngày, trong ngoặc là mức giảm đều: ${way}`})`,
  });
}
