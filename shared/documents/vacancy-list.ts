/** Danh sách vị trí còn trống: vacant seats by commune, with how much each matters. */
import { domain } from '../i18n/vi/domain.ts';
import type { ListHeadInput, UnitVacancies } from './input.ts';
import { type ListDocument, type ListRow, roman } from './list-document.ts';
import { type FormColumn, laidOut } from './list-form.ts';
import { A4, BLANK, listDocument, lookOf, numberCell, textCell } from './list-parts.ts';
import { unitPhrase } from './wording.ts';

type Seat = UnitVacancies['seats'][number];

/** Vacant seats of one title in one body. */
interface Vacancy {
  seat: Seat;
  count: number;
}

export const VACANCY_COLUMNS: readonly FormColumn<Vacancy>[] = [
  {
    key: 'ordinal',
    header: ['TT'],
    widthMm: 11,
    align: 'center',
    cell: (_, ordinal) => numberCell(ordinal),
  },
  {
    key: 'post',
    header: ['Chức danh, vị trí còn trống'],
    widthMm: 84,
    align: 'left',
    cell: ({ seat: { post } }) => textCell(post.title),
  },
  {
    key: 'body',
    header: ['Cơ quan, tổ chức'],
    widthMm: 62,
    align: 'left',
    cell: ({ seat: { body } }) => textCell(body.name),
  },
  {
    key: 'bloc',
    header: ['Khối'],
    widthMm: 27,
    align: 'left',
    cell: ({ seat: { body } }) => textCell(domain.bloc[body.bloc]),
  },
  {
    key: 'requirement',
    header: ['Mức độ'],
    widthMm: 27,
    align: 'left',
    cell: ({ seat: { post } }) => textCell(domain.requirement[post.requirement]),
  },
  {
    key: 'count',
    header: ['Số lượng'],
    widthMm: 16,
    align: 'center',
    cell: ({ count }) => numberCell(count),
    summed: true,
  },
  { key: 'note', header: ['Ghi chú'], widthMm: 25, align: 'left', cell: () => BLANK },
];

/** Seats of the same title in the same body count together. */
function counted(seats: readonly Seat[]): Vacancy[] {
  const counts = new Map<string, Vacancy>();
  for (const seat of seats) {
    const key = `${seat.body.id} ${seat.post.titleCode} ${seat.post.title} ${seat.post.requirement}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { seat, count: 1 });
  }
  return [...counts.values()];
}

/** Vacant seats, commune by commune in the given order; communes without any are left out. */
export function vacancyList(units: readonly UnitVacancies[], input: ListHeadInput): ListDocument {
  const look = lookOf(input, 'vacancy');
  const form = laidOut(VACANCY_COLUMNS, A4, look);
  const rows: ListRow[] = [];
  units
    .filter(({ seats }) => seats.length > 0)
    .forEach(({ unit, seats }, at) => {
      rows.push({ kind: 'group', mark: roman(at + 1), text: unit.fullName });
      const from = rows.length;
      counted(seats).forEach((vacancy, index) => {
        rows.push(form.row(vacancy, index + 1));
      });
      rows.push(form.total(rows, `Cộng ${unitPhrase(unit)}`, from));
    });
  if (rows.length > 0) rows.push(form.total(rows, 'Tổng cộng', 0));
  return listDocument(input, {
    name: 'Vị trí còn trống',
    title: 'DANH SÁCH VỊ TRÍ CÒN TRỐNG',
    look,
    page: form.page,
    columns: form.columns,
    rows,
    closing: '',
  });
}
