/**
 * Danh sách nghỉ hưu trước tuổi theo NĐ 178/2024 (sửa đổi: NĐ 67/2025): the civil variant of DOCUMENTS.md §4.3 L5. The
 * sums of money are the finance office's to work out: their cells are left for it, and the totals add them up.
 */
import type { IsoDate } from '../domain/dates.ts';
import type { Person } from '../domain/person.ts';
import type { Disposition } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import { groupBy } from '../outlook/group-by.ts';
import { monthIndex } from '../rules/month-arithmetic.ts';
import { retirementOf } from '../rules/retirement.ts';
import { formatEvaluations } from '../text/histories/evaluations.ts';
import { nameOf } from './decision-frame.ts';
import type { ListHeadInput } from './input.ts';
import { type ListDocument, type ListRow, roman } from './list-document.ts';
import { type FormColumn, laidOut } from './list-form.ts';
import {
  A3,
  BLANK,
  dateCell,
  dayCell,
  listDocument,
  lookOf,
  numberCell,
  peopleCounted,
  textCell,
} from './list-parts.ts';
import { plain, presentPositionOf } from './wording.ts';

/** Somebody who leaves before the retirement age under NĐ 178. */
export interface EarlyLeaver {
  person: Person;
  disposition: Disposition;
  /** Null where it could not be told. */
  unit: Unit | null;
  /** Day on which the units were merged. */
  arrangedOn: IsoDate;
}

type LeaverColumn = FormColumn<EarlyLeaver>;

const EARLY = 'Trợ cấp một lần cho thời gian nghỉ sớm';
const SERVICE = 'Trợ cấp theo thời gian đóng BHXH và số năm nghỉ sớm';
const FIRST_YEAR = 'Nghỉ trong 12 tháng đầu';
const LATER = 'Nghỉ từ tháng thứ 13';
const NEAR = 'Còn từ đủ 2 năm đến 5 năm';
const FAR = 'Còn trên 5 năm đến 10 năm';
const TWENTY_YEARS = '5 tháng lương cho 20 năm đầu đóng BHXH';
const FURTHER_YEARS = 'Từ năm thứ 21: ½ tháng lương mỗi năm';

/** Room for a sum of money. */
function sum(key: string, header: readonly string[]): LeaverColumn {
  return { key, header, widthMm: 13, align: 'right', cell: () => BLANK, summed: true };
}

/** Whole months from the leave to the day the pension would have begun; null where one of both is not known. */
function monthsEarly({ person, disposition }: EarlyLeaver): number | null {
  const retirement = retirementOf(person.sex, person.birth);
  if (retirement === null || disposition.date === null) return null;
  return Math.max(0, monthIndex(retirement.pensionFrom) - monthIndex(disposition.date));
}

/** `3 năm 4 tháng`. */
function inYears(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years === 0 ? '' : `${years} năm`, rest === 0 ? '' : `${rest} tháng`].filter(Boolean).join(' ');
}

function gradeOf({ salary: { gradeText, stepText } }: Person): string {
  return [plain(gradeText), plain(stepText) === '' ? '' : `bậc ${plain(stepText)}`]
    .filter((part) => part !== '')
    .join(', ');
}

export const LEAVER_COLUMNS: readonly LeaverColumn[] = [
  {
    key: 'ordinal',
    header: ['Số TT'],
    widthMm: 8,
    align: 'center',
    cell: (_, ordinal) => numberCell(ordinal),
  },
  {
    key: 'name',
    header: ['Họ và tên'],
    widthMm: 30,
    align: 'left',
    cell: ({ person }) => textCell(nameOf(person)),
  },
  {
    key: 'birth',
    header: ['Tháng, năm sinh'],
    widthMm: 15,
    align: 'center',
    cell: ({ person: { birth } }) =>
      birth.precision === 'day' && birth.value !== null
        ? textCell(`${birth.value.slice(5, 7)}/${birth.value.slice(0, 4)}`)
        : dateCell(birth),
  },
  {
    key: 'grade',
    header: ['Ngạch, bậc'],
    widthMm: 20,
    align: 'left',
    cell: ({ person }) => textCell(gradeOf(person)),
  },
  {
    key: 'position',
    header: ['Chức vụ'],
    widthMm: 30,
    align: 'left',
    cell: ({ person }) => textCell(presentPositionOf(person)),
  },
  {
    key: 'recruited',
    header: ['Ngày tuyển dụng'],
    widthMm: 17,
    align: 'center',
    cell: ({ person }) => dateCell(person.recruited),
  },
  {
    key: 'evaluations',
    header: ['Kết quả đánh giá, xếp loại'],
    widthMm: 20,
    align: 'left',
    cell: ({ person: { evaluations } }) =>
      evaluations === null ? BLANK : textCell(formatEvaluations(evaluations.slice(-3))),
  },
  {
    key: 'arranged',
    header: ['Thời gian sáp nhập, giải thể'],
    widthMm: 17,
    align: 'center',
    cell: ({ arrangedOn }) => dayCell(arrangedOn),
  },
  {
    key: 'leaves',
    header: ['Thời điểm nghỉ hưu'],
    widthMm: 17,
    align: 'center',
    cell: ({ disposition }) => dayCell(disposition.date),
  },
  {
    key: 'salary',
    header: ['Lương tháng hiện hưởng (hệ số)'],
    widthMm: 13,
    align: 'center',
    cell: ({ person }) => textCell(person.salary.coefficientText),
  },
  {
    key: 'months',
    header: ['Số tháng nghỉ trước tuổi'],
    widthMm: 11,
    align: 'center',
    cell: (leaver) => {
      const months = monthsEarly(leaver);
      return months === null ? BLANK : numberCell(months);
    },
  },
  {
    key: 'years',
    header: ['Số năm nghỉ trước tuổi'],
    widthMm: 11,
    align: 'center',
    cell: (leaver) => textCell(inYears(monthsEarly(leaver) ?? 0)),
  },
  { key: 'insured', header: ['Số năm BHXH'], widthMm: 11, align: 'center', cell: () => BLANK },
  sum('early-first-near', [EARLY, FIRST_YEAR, NEAR]),
  sum('early-first-far', [EARLY, FIRST_YEAR, FAR]),
  sum('early-later-near', [EARLY, LATER, NEAR]),
  sum('early-later-far', [EARLY, LATER, FAR]),
  sum('service-near-years', [SERVICE, NEAR, '5 tháng lương cho mỗi năm nghỉ sớm']),
  sum('service-near-first', [SERVICE, NEAR, TWENTY_YEARS]),
  sum('service-near-further', [SERVICE, NEAR, FURTHER_YEARS]),
  sum('service-far-years', [SERVICE, FAR, '4 tháng lương cho mỗi năm nghỉ sớm']),
  sum('service-far-first', [SERVICE, FAR, TWENTY_YEARS]),
  sum('service-far-further', [SERVICE, FAR, FURTHER_YEARS]),
  { ...sum('all', ['Tổng cộng']), widthMm: 15 },
  {
    key: 'note',
    header: ['Ghi chú'],
    widthMm: 10,
    align: 'left',
    cell: ({ disposition }) => textCell(disposition.note),
  },
];

/** People in the given order, unit by unit. */
export function leaverList(people: readonly EarlyLeaver[], input: ListHeadInput): ListDocument {
  const look = lookOf(input, 'leavers');
  const form = laidOut(LEAVER_COLUMNS, A3, look);
  const rows: ListRow[] = [];
  let ordinal = 0;
  for (const [unit, own] of groupBy(people, (one) => one.unit)) {
    const mark = roman(rows.filter(({ kind }) => kind === 'group').length + 1);
    rows.push({ kind: 'group', mark, text: unit?.fullName ?? 'Chưa xác định đơn vị' });
    for (const one of own) {
      ordinal += 1;
      rows.push(form.row(one, ordinal));
    }
  }
  if (rows.length > 0) rows.push(form.total(rows, 'Tổng cộng', 0));
  return listDocument(input, {
    name: 'Nghỉ theo NĐ 178',
    title: 'TỔNG HỢP DANH SÁCH NGHỈ HƯU TRƯỚC TUỔI THEO NGHỊ ĐỊNH SỐ 178/2024/NĐ-CP',
    look,
    page: form.page,
    columns: form.columns,
    headerRows: 4,
    rows,
    closing: `(Danh sách có ${peopleCounted(ordinal, look.family)})`,
    fontSize: 9.5,
  });
}
