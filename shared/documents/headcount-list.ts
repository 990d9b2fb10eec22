/** Biểu tổng hợp số lượng cán bộ, công chức cấp xã theo đơn vị: one line a commune (DOCUMENTS.md §4.4 R4). */
import type { BodyKind } from '../domain/body-kind.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Person } from '../domain/person.ts';
import type { Bloc } from '../domain/post.ts';
import type { Unit } from '../domain/unit.ts';
import { wholeMonths } from '../rules/month-arithmetic.ts';
import { earliestDay } from '../rules/partial-date.ts';
import { ethnicValue } from '../rules/roster-facets.ts';
import type { ListHeadInput } from './input.ts';
import type { ListCell, ListDocument, ListRow } from './list-document.ts';
import { type FormColumn, laidOut } from './list-form.ts';
import { A3, BLANK, countCell, listDocument, lookOf, numberCell, textCell } from './list-parts.ts';

/** Somebody on a post of the unit, once, under the post that counts. */
export interface CountedPerson {
  person: Person;
  titleCode: string;
  bodyKind: string;
  bloc: Bloc;
  inHeadcount: boolean;
}

/** A commune with the seats it was assigned and the people on its posts. */
export interface UnitHeadcount {
  unit: Unit;
  /** Seats of the norm that count as headcount. */
  assigned: number;
  people: readonly CountedPerson[];
  /** Day on which ages are counted. */
  reference: IsoDate;
}

/**
 * Titles whose holders are cán bộ: elected or approved for a term (Luật Cán bộ, công chức 2025). Everybody else on a post
 * of a commune is counted among the công chức.
 */
const OFFICIALS: ReadonlySet<string> = new Set([
  'D01',
  'D02',
  'D03',
  'D30',
  'D31',
  'H01',
  'H02',
  'H10',
  'H11',
  'H12',
  'H13',
  'U01',
  'U02',
  'M01',
  'M02',
]);

/** The column of the form each kind of body is counted in. */
const PLACES: Readonly<Record<BodyKind, Place>> = {
  'party-committee': 'partyLeaders',
  'party-office': 'partyOffice',
  'party-building': 'partyBuilding',
  'party-organisation': 'partyBuilding',
  'party-propaganda': 'partyBuilding',
  'party-inspection': 'inspection',
  council: 'council',
  'council-legal': 'council',
  'council-socioeconomic': 'council',
  'peoples-committee': 'governmentLeaders',
  office: 'governmentOffice',
  economy: 'economy',
  culture: 'culture',
  'service-centre': 'centre',
  front: 'front',
  military: 'military',
};
type Place =
  | 'partyLeaders'
  | 'partyOffice'
  | 'inspection'
  | 'partyBuilding'
  | 'front'
  | 'council'
  | 'governmentLeaders'
  | 'governmentOffice'
  | 'economy'
  | 'culture'
  | 'centre'
  | 'military';

function isBodyKind(kind: string): kind is BodyKind {
  return kind in PLACES;
}

const BLOC = 'Chia theo khối';
const PARTY = 'Đảng uỷ';
const GOVERNMENT = 'UBND';
const PRESENT = 'Hiện có';
const DEGREE = 'Trình độ chuyên môn';
const THEORY = 'LLCT';
const AGE = 'Độ tuổi';

type HeadcountColumn = FormColumn<UnitHeadcount>;

function counted(
  key: string,
  header: readonly string[],
  widthMm: number,
  counts: (one: CountedPerson, unit: UnitHeadcount) => boolean,
): HeadcountColumn {
  return {
    key,
    header,
    widthMm,
    align: 'center',
    cell: (unit) => countCell(unit.people.filter((one) => counts(one, unit)).length),
    summed: true,
  };
}

function inPlace(place: Place, header: readonly string[], widthMm: number): HeadcountColumn {
  return counted(
    place,
    header,
    widthMm,
    ({ bodyKind }) => isBodyKind(bodyKind) && PLACES[bodyKind] === place,
  );
}

function aged(key: string, header: string, widthMm: number, from: number, to: number): HeadcountColumn {
  return counted(key, [AGE, header], widthMm, ({ person }, { reference }) => {
    const born = earliestDay(person.birth);
    if (born === null) return false;
    const age = Math.floor(wholeMonths(born, reference) / 12);
    return age >= from && age <= to;
  });
}

/** People in headcount over or under what was assigned. */
function balance({ people, assigned }: UnitHeadcount): ListCell {
  return countCell(people.filter(({ inHeadcount }) => inHeadcount).length - assigned);
}

export const HEADCOUNT_COLUMNS: readonly HeadcountColumn[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 8, align: 'center', cell: (_, ordinal) => numberCell(ordinal) },
  {
    key: 'unit',
    header: ['Xã, phường, đặc khu'],
    widthMm: 35,
    align: 'left',
    cell: ({ unit }) => textCell(unit.fullName),
  },
  {
    key: 'assigned',
    header: ['Biên chế giao'],
    widthMm: 12,
    align: 'center',
    cell: ({ assigned }) => countCell(assigned),
    summed: true,
  },
  counted('present', [PRESENT, 'Tổng'], 11, () => true),
  counted('officials', [PRESENT, 'Cán bộ'], 10, ({ titleCode }) => OFFICIALS.has(titleCode)),
  counted('servants', [PRESENT, 'Công chức'], 11, ({ titleCode }) => !OFFICIALS.has(titleCode)),
  {
    key: 'balance',
    header: ['Thừa (+), thiếu (-)'],
    widthMm: 13,
    align: 'center',
    cell: balance,
    summed: true,
  },
  inPlace('partyLeaders', [BLOC, PARTY, 'Lãnh đạo'], 11),
  inPlace('partyOffice', [BLOC, PARTY, 'VP'], 8),
  inPlace('inspection', [BLOC, PARTY, 'UBKT'], 12),
  inPlace('partyBuilding', [BLOC, PARTY, 'BXDĐ'], 12),
  inPlace('front', [BLOC, 'MTTQ'], 12),
  inPlace('council', [BLOC, 'HĐND'], 13),
  inPlace('governmentLeaders', [BLOC, GOVERNMENT, 'Lãnh đạo'], 11),
  inPlace('governmentOffice', [BLOC, GOVERNMENT, 'VP'], 8),
  inPlace('economy', [BLOC, GOVERNMENT, 'Kinh tế'], 10),
  inPlace('culture', [BLOC, GOVERNMENT, 'VH-XH'], 13),
  inPlace('centre', [BLOC, GOVERNMENT, 'TT PVHCC'], 14),
  // The police of a commune are not in the plan: the office writes them in, and the total adds them up.
  { key: 'police', header: [BLOC, 'CA'], widthMm: 8, align: 'center', cell: () => BLANK, summed: true },
  inPlace('military', [BLOC, 'QS'], 8),
  counted('women', ['Nữ'], 8, ({ person }) => person.sex === 'female'),
  counted('minority', ['DTTS'], 12, ({ person }) => ethnicValue(person) === 'minority'),
  counted(
    'party',
    ['Đảng viên'],
    11,
    ({ person: { party } }) => party.official.text !== '' || party.probation.text !== '',
  ),
  counted(
    'postgraduate',
    [DEGREE, 'Trên ĐH'],
    11,
    ({ person: { degree } }) => degree === 'doctor' || degree === 'master',
  ),
  counted('university', [DEGREE, 'ĐH'], 9, ({ person }) => person.degree === 'university'),
  counted('college', [DEGREE, 'CĐ'], 9, ({ person }) => person.degree === 'college'),
  counted(
    'otherDegree',
    [DEGREE, 'Còn lại'],
    9,
    ({ person: { degree } }) =>
      degree === null || degree === 'intermediate' || degree === 'primary' || degree === 'none',
  ),
  counted(
    'advanced',
    [THEORY, 'CN, CC'],
    9,
    ({ person: { theory } }) => theory === 'bachelor' || theory === 'advanced',
  ),
  counted('intermediate', [THEORY, 'TC'], 8, ({ person }) => person.theory === 'intermediate'),
  counted(
    'otherTheory',
    [THEORY, 'Còn lại'],
    9,
    ({ person: { theory } }) => theory === null || theory === 'elementary' || theory === 'none',
  ),
  aged('age-30', 'Đến 30', 10, 0, 30),
  aged('age-40', '31-40', 11, 31, 40),
  aged('age-50', '41-50', 11, 41, 50),
  aged('age-60', '51-60', 11, 51, 60),
  aged('age-over', 'Trên 60', 10, 61, 200),
  { key: 'note', header: ['Ghi chú'], widthMm: 12, align: 'left', cell: () => BLANK },
];

/** One line per commune in the given order, and the total. */
export function headcountList(units: readonly UnitHeadcount[], input: ListHeadInput): ListDocument {
  const look = lookOf(input, 'headcount');
  const form = laidOut(HEADCOUNT_COLUMNS, A3, look);
  const rows: ListRow[] = units.map((unit, at) => form.row(unit, at + 1));
  if (rows.length > 0) rows.push(form.total(rows, 'Tổng cộng', 0));
  return listDocument(input, {
    name: 'Số lượng theo đơn vị',
    title: 'BIỂU TỔNG HỢP SỐ LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ THEO ĐƠN VỊ',
    look,
    page: form.page,
    columns: form.columns,
    rows,
    closing:
      '(Mỗi người được tính một lần. Thừa, thiếu là số người ở vị trí trong biên chế so với biên chế giao; vị trí kiêm nhiệm và quân sự không tính vào biên chế.)',
    fontSize: 9.5,
  });
}
