/** Danh sách vị trí còn trống: vacant seats by commune, with how much each matters. */
import { domain } from '../i18n/vi/domain.ts';
import type { ListHeadInput, UnitVacancies } from './input.ts';
import { type ColumnPlan, type ListCell, type ListDocument, type ListRow, roman } from './list-document.ts';
import { A4, BLANK, listDocument, numberCell, textCell, totalRow } from './list-parts.ts';
import { unitPhrase } from './wording.ts';

type Seat = UnitVacancies['seats'][number];

interface VacancyColumn extends ColumnPlan {
  cell: (seat: Seat, count: number, ordinal: number) => ListCell;
}

const COLUMNS: readonly VacancyColumn[] = [
  {
    key: 'ordinal',
    header: ['TT'],
    widthMm: 11,
    align: 'center',
    cell: (_seat, _count, ordinal) => numberCell(ordinal),
  },
  {
    key: 'post',
    header: ['Chức danh, vị trí còn trống'],
    widthMm: 84,
    align: 'left',
    cell: ({ post }) => textCell(post.title),
  },
  {
    key: 'body',
    header: ['Cơ quan, tổ chức'],
    widthMm: 62,
    align: 'left',
    cell: ({ body }) => textCell(body.name),
  },
  {
    key: 'bloc',
    header: ['Khối'],
    widthMm: 27,
    align: 'left',
    cell: ({ body }) => textCell(domain.bloc[body.bloc]),
  },
  {
    key: 'requirement',
    header: ['Mức độ'],
    widthMm: 27,
    align: 'left',
    cell: ({ post }) => textCell(domain.requirement[post.requirement]),
  },
  { key: 'count', header: ['Số lượng'], widthMm: 16, align: 'center', cell: (_, count) => numberCell(count) },
  { key: 'note', header: ['Ghi chú'], widthMm: 25, align: 'left', cell: () => BLANK },
];

const SUMMED = [COLUMNS.findIndex((column) => column.key === 'count')];

/** Seats of the same title in the same body count together. */
function counted(seats: readonly Seat[]): [Seat, number][] {
  const counts = new Map<string, [Seat, number]>();
  for (const seat of seats) {
    const key = `${seat.body.id} ${seat.post.titleCode} ${seat.post.title} ${seat.post.requirement}`;
    const known = counts.get(key);
    if (known) known[1] += 1;
    else counts.set(key, [seat, 1]);
  }
  return [...counts.values()];
}

/** Vacant seats, commune by commune in the given order; communes without any are left out. */
export function vacancyList(units: readonly UnitVacancies[], input: ListHeadInput): ListDocument {
  const rows: ListRow[] = [];
  units
    .filter(({ seats }) => seats.length > 0)
    .forEach(({ unit, seats }, at) => {
      rows.push({ kind: 'group', mark: roman(at + 1), text: unit.fullName });
      const from = rows.length;
      counted(seats).forEach(([seat, count], index) => {
        rows.push({ kind: 'data', cells: COLUMNS.map((column) => column.cell(seat, count, index + 1)) });
      });
      rows.push(totalRow(rows, COLUMNS.length, `Cộng ${unitPhrase(unit)}`, SUMMED, from));
    });
  if (rows.length > 0) rows.push(totalRow(rows, COLUMNS.length, 'Tổng cộng', SUMMED, 0));
  return listDocument(input, {
    name: 'Vị trí còn trống',
    title: 'DANH SÁCH VỊ TRÍ CÒN TRỐNG',
    page: A4,
    columns: COLUMNS,
    rows,
    closing: '',
  });
}
