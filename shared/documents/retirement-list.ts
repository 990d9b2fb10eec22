/** Danh sách đến tuổi nghỉ hưu: who retires in the term, year by year, with the posts that fall vacant (DOCUMENTS.md §4.3 L6). */
import type { RetirementEntry } from '../domain/outlook.ts';
import type { Person } from '../domain/person.ts';
import { domain } from '../i18n/vi/domain.ts';
import { groupBy } from '../outlook/group-by.ts';
import { addMonths } from '../rules/month-arithmetic.ts';
import { retirementOf } from '../rules/retirement.ts';
import { nameOf } from './decision-frame.ts';
import type { ListHeadInput } from './input.ts';
import { type ListCell, type ListDocument, type ListRow, roman } from './list-document.ts';
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
import { plain, presentPositionOf } from './wording.ts';

/** Somebody who retires, with names. */
export interface RetiringPerson {
  entry: RetirementEntry;
  person: Person;
  unit: string;
  posts: string;
}

const BIRTH = 'Ngày, tháng, năm sinh';

export const RETIREMENT_COLUMNS: readonly FormColumn<RetiringPerson>[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 9, align: 'center', cell: (_, ordinal) => numberCell(ordinal) },
  {
    key: 'name',
    header: ['Họ và tên'],
    widthMm: 34,
    align: 'left',
    cell: ({ person }) => textCell(nameOf(person)),
  },
  {
    key: 'birthMale',
    header: [BIRTH, 'Nam'],
    widthMm: 20,
    align: 'center',
    cell: ({ person }) => (person.sex === 'male' ? dateCell(person.birth) : BLANK),
  },
  {
    key: 'birthFemale',
    header: [BIRTH, 'Nữ'],
    widthMm: 20,
    align: 'center',
    cell: ({ person }) => (person.sex === 'female' ? dateCell(person.birth) : BLANK),
  },
  {
    key: 'degree',
    header: ['Trình độ chuyên môn'],
    widthMm: 28,
    align: 'left',
    cell: ({ person: { degreeText, degree } }) =>
      textCell(plain(degreeText) || (degree === null ? '' : domain.degree[degree])),
  },
  {
    key: 'grade',
    header: ['Ngạch, chức danh nghề nghiệp'],
    widthMm: 24,
    align: 'left',
    cell: ({ person }) => textCell(person.salary.gradeText),
  },
  {
    key: 'position',
    header: ['Chức vụ, đơn vị công tác'],
    widthMm: 42,
    align: 'left',
    cell: ({ person, unit }) => textCell(presentPositionOf(person) || unit),
  },
  {
    key: 'attained',
    header: ['Ngày đủ tuổi nghỉ hưu'],
    widthMm: 20,
    align: 'center',
    cell: ({ person }) => attained(person),
  },
  {
    key: 'pensionFrom',
    header: ['Thời điểm nghỉ hưu từ'],
    widthMm: 20,
    align: 'center',
    cell: ({ entry }) => dayCell(entry.pensionFrom),
  },
  {
    key: 'posts',
    header: ['Vị trí sẽ trống'],
    widthMm: 35,
    align: 'left',
    cell: ({ posts }) => textCell(posts),
  },
  {
    key: 'age',
    header: ['Tuổi nghỉ hưu'],
    widthMm: 24,
    align: 'left',
    cell: ({ entry, person }) => textCell(how(entry, person)),
    extra: true,
  },
  {
    key: 'unit',
    header: ['Xã, phường, đặc khu'],
    widthMm: 34,
    align: 'left',
    cell: ({ unit }) => textCell(unit),
    extra: true,
  },
  {
    key: 'requirement',
    header: ['Mức độ của vị trí'],
    widthMm: 23,
    align: 'left',
    cell: ({ entry: { requirement } }) =>
      requirement === null ? BLANK : textCell(domain.requirement[requirement]),
    extra: true,
  },
];

/** `{ years, months }` of an age such as `61y3m`. */
function ageParts(age: string): { years: number; months: number } {
  const [, years = '0', months = '0'] = /^(\d+)y(\d+)m$/.exec(age) ?? [];
  return { years: Number(years), months: Number(months) };
}

/** The day on which the age is reached, or its month where no day of birth is known. */
function attained({ sex, birth }: Person): ListCell {
  const retirement = retirementOf(sex, birth);
  if (retirement === null) return BLANK;
  if (birth.precision !== 'day' || birth.value === null)
    return textCell(`${retirement.month.slice(5)}/${retirement.month.slice(0, 4)}`);
  const { years, months } = ageParts(retirement.age);
  return dayCell(addMonths(birth.value, years * 12 + months));
}

function how({ cause }: RetirementEntry, { sex, birth }: Person): string {
  if (cause === 'retire') return 'Theo ngày đã ghi';
  const retirement = retirementOf(sex, birth);
  if (retirement === null) return '';
  const { years, months } = ageParts(retirement.age);
  return months === 0 ? `${years} tuổi` : `${years} tuổi ${months} tháng`;
}

/** By year; `unknown` people are told below the list. */
export function retirementList(
  people: readonly RetiringPerson[],
  unknown: number,
  input: ListHeadInput,
): ListDocument {
  const look = lookOf(input, 'retirements');
  const form = laidOut(RETIREMENT_COLUMNS, A4, look);
  const rows: ListRow[] = [];
  for (const [year, own] of groupBy(people, ({ entry }) => entry.month.slice(0, 4))) {
    const mark = roman(rows.filter(({ kind }) => kind === 'group').length + 1);
    rows.push({ kind: 'group', mark, text: `Năm ${year}` });
    own.forEach((one, at) => {
      rows.push(form.row(one, at + 1));
    });
  }
  const title = 'DANH SÁCH CÁN BỘ, CÔNG CHỨC ĐẾN TUỔI NGHỈ HƯU TRONG NHIỆM KỲ';
  const untold = unknown === 0 ? '' : ` Chưa rõ ngày sinh hoặc giới tính: ${unknown} người.`;
  return listDocument(input, {
    name: 'Nghỉ hưu',
    title,
    look,
    page: form.page,
    columns: form.columns,
    rows,
    closing: `(Danh sách có ${peopleCounted(people.length, look.family)}.${untold})`,
  });
}
