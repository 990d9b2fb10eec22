/** Phương án bố trí nhân sự: one block per commune with its sub-total (DOCUMENTS.md §4.4 R2). */
import type { Person } from '../domain/person.ts';
import { domain } from '../i18n/vi/domain.ts';
import { shortOfficialDate } from '../text/official-date.ts';
import { nameOf } from './decision-frame.ts';
import type { ListHeadInput, PlacementEntry, UnitPlacements, WaiverNote } from './input.ts';
import { type ListCell, type ListDocument, type ListRow, roman } from './list-document.ts';
import { type FormColumn, laidOut } from './list-form.ts';
import {
  A3,
  BLANK,
  checkedWith,
  countCell,
  listDocument,
  lookOf,
  numberCell,
  textCell,
  yearCell,
} from './list-parts.ts';
import { plain, presentPositionOf, unitPhrase } from './wording.ts';

const TODAY = 'Nhân sự hiện có';
const PLANNED = 'Nhân sự dự kiến';

function of(person: Person | undefined | null, cell: (person: Person) => ListCell): ListCell {
  return person ? cell(person) : BLANK;
}

function training(person: Person): ListCell {
  const degree = plain(person.degreeText) || (person.degree ? domain.degree[person.degree] : '');
  const theory = plain(person.theoryText) || (person.theory ? domain.theory[person.theory] : '');
  return textCell([degree, theory === '' ? '' : `LLCT: ${theory}`].filter((text) => text !== '').join('; '));
}

/** `Nợ tiêu chuẩn: Lý luận chính trị, theo Thông báo số 15-TB/TU ngày 01/7/2026, hạn 30/6/2027`. */
function remark({ kind, state, standard, document, documentDate, deadline }: WaiverNote): string {
  const dated = documentDate === null ? '' : ` ngày ${shortOfficialDate(documentDate)}`;
  const until = deadline === null ? '' : `, hạn ${shortOfficialDate(deadline)}`;
  const late = state === 'overdue' ? ' (đã quá hạn)' : '';
  return `${domain.waiver[kind]}: ${standard}, theo ${plain(document)}${dated}${until}${late}`;
}

/** A seat within the norm counts one; seats added beyond it count none. */
function normOf(seat: PlacementEntry): number {
  return seat.post.slot <= seat.post.norm ? 1 : 0;
}

export const PLACEMENT_COLUMNS: readonly FormColumn<PlacementEntry>[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 9, align: 'center', cell: (_, ordinal) => numberCell(ordinal) },
  {
    key: 'post',
    header: ['Chức danh, vị trí cần bố trí'],
    widthMm: 46,
    align: 'left',
    cell: ({ post }) => textCell(post.title),
  },
  {
    key: 'norm',
    header: ['Biên chế, số lượng được giao'],
    widthMm: 16,
    align: 'center',
    cell: (seat) => countCell(normOf(seat)),
    summed: true,
  },
  {
    key: 'currentName',
    header: [TODAY, 'Họ và tên'],
    widthMm: 38,
    align: 'left',
    cell: ({ current }) => of(current, (p) => textCell(nameOf(p))),
  },
  {
    key: 'currentYear',
    header: [TODAY, 'Năm sinh'],
    widthMm: 14,
    align: 'center',
    cell: ({ current }) => of(current, (p) => yearCell(p.birth)),
  },
  {
    key: 'currentPosition',
    header: [TODAY, 'Chức vụ'],
    widthMm: 40,
    align: 'left',
    cell: ({ current }) => of(current, (p) => textCell(presentPositionOf(p))),
  },
  {
    key: 'currentTraining',
    header: [TODAY, 'Trình độ'],
    widthMm: 28,
    align: 'left',
    cell: ({ current }) => of(current, training),
  },
  {
    key: 'currentPlanning',
    header: [TODAY, 'Quy hoạch'],
    widthMm: 18,
    align: 'left',
    cell: ({ current }) => of(current, (p) => textCell(p.planning)),
  },
  {
    key: 'plannedName',
    header: [PLANNED, 'Họ và tên'],
    widthMm: 38,
    align: 'left',
    cell: ({ placed }) => of(placed?.person, (p) => textCell(nameOf(p))),
  },
  {
    key: 'plannedYear',
    header: [PLANNED, 'Năm sinh'],
    widthMm: 14,
    align: 'center',
    cell: ({ placed }) => of(placed?.person, (p) => yearCell(p.birth)),
  },
  {
    key: 'plannedPosition',
    header: [PLANNED, 'Chức vụ hiện nay'],
    widthMm: 40,
    align: 'left',
    cell: ({ placed }) => of(placed?.person, (p) => textCell(presentPositionOf(p))),
  },
  {
    key: 'form',
    header: [PLANNED, 'Hình thức'],
    widthMm: 24,
    align: 'left',
    cell: ({ placed }) => (placed ? textCell(domain.form[placed.placement.form]) : BLANK),
  },
  {
    key: 'balance',
    header: ['Thừa (+), thiếu (-)'],
    widthMm: 14,
    align: 'center',
    cell: (seat) => countCell((seat.placed ? 1 : 0) - normOf(seat)),
    summed: true,
  },
  {
    key: 'note',
    header: ['Ghi chú'],
    widthMm: 36,
    align: 'left',
    cell: ({ placed, waivers }) =>
      placed ? textCell([placed.placement.note, ...waivers.map(remark)].filter(Boolean).join('; ')) : BLANK,
  },
];

/** The plan, commune by commune in the given order, with sub-totals and a total. */
export function placementPlan(units: readonly UnitPlacements[], input: ListHeadInput): ListDocument {
  const look = lookOf(input, 'placement');
  const form = laidOut(PLACEMENT_COLUMNS, A3, look);
  const rows: ListRow[] = [];
  units.forEach(({ unit, seats }, at) => {
    rows.push({ kind: 'group', mark: roman(at + 1), text: unit.fullName });
    const from = rows.length;
    seats.forEach((seat, index) => {
      rows.push(form.row(seat, index + 1));
    });
    if (seats.length > 0) rows.push(form.total(rows, `Cộng ${unitPhrase(unit)}`, from));
  });
  if (rows.length > 0) rows.push(form.total(rows, 'Tổng cộng', 0));
  return listDocument(input, {
    name: 'Phương án bố trí',
    title: 'PHƯƠNG ÁN BỐ TRÍ NHÂN SỰ',
    look,
    page: form.page,
    columns: form.columns,
    rows,
    closing: checkedWith(input),
  });
}
