/** Invented people of communes and offices, for lists as clerks type them. No real person. */
import type { Degree, StateManagement, Theory } from '../../../shared/domain/levels.ts';
import type { Sex } from '../../../shared/domain/person.ts';
import type { NastyCell, TruthDate } from './nasty-list.ts';
import type { OfficeTruth } from './office-list.ts';
import { type Random, seeded } from './random.ts';

export type Day = { readonly d: number; readonly m: number; readonly y: number };

export type OfficePerson = {
  readonly fullName: string;
  readonly sex: Sex;
  readonly born: Day;
  readonly ethnicity: string;
  readonly home: string;
  readonly title: string;
  /** A new commune, as it is called in running text, and its code. */
  readonly commune: string;
  readonly code: string;
  readonly degree: readonly [text: string, level: Degree];
  readonly theory: readonly [text: string, level: Theory];
  readonly state: readonly [text: string, level: StateManagement];
  readonly joined: Day;
  readonly official: Day;
};

const NAMES: readonly (readonly [ethnicity: string, men: string, women: string])[] = [
  ['Thái', 'Lò Văn Pâng|Vàng Văn Kẹo|Tao Văn Ỏm|Khoàng Văn Tấm', 'Lò Thị Hặc|Điêu Thị Xoan|Lù Thị Mai'],
  ['Mông', 'Giàng A Tủa|Sùng A Chứ|Mùa A Pó|Hảng A Chìa|Cứ A Lử', 'Thào Thị Dở|Vừ Thị Mỷ|Ma Thị Sua'],
  ['Hà Nhì', 'Lỳ Go Xừ|Pờ Xì Lòng|Chu Xé Lù', 'Lỳ Mỳ Ly|Chang Lỳ Pứ'],
  ['La Hủ', 'Vàng Pa Nhù|Ly Xá Xừ|Phùng Gió Hừ', 'Pờ Mỳ De'],
  ['Dao', 'Tẩn A Sài|Lý Phủ Sính|Phàn A Páo', 'Chẻo U Mẩy|Tẩn Lở Mẩy'],
  ['Giáy', 'Vùi Văn Nguyện|Vàng Văn Chiến', 'Lò Thị Lay|Nùng Thị Dín'],
  [
    'Kinh',
    'Trần Đức Hiển|Phạm Quốc Vượng|Bùi Xuân Trường|Vũ Đình Chiến|Nguyễn Hữu Ước|Đinh Công Tuyến|Cao Tiến Dũng',
    'Nguyễn Thị Thanh Huyền|Đỗ Thị Khuyên|Hoàng Thị Ngọc|Đặng Thùy Linh|Trịnh Thị Hoà|Hà Thị Bích Phượng',
  ],
];

const COMMUNES: readonly (readonly [name: string, code: string])[] = [
  ['xã Bum Nưa', '03466'],
  ['xã Pa Ủ', '03442'],
  ['xã Mù Cả', '03451'],
  ['xã Tà Tổng', '03463'],
  ['xã Than Uyên', '03595'],
  ['xã Dào San', '03571'],
  ['xã Khổng Lào', '03583'],
  ['phường Đoàn Kết', '03388'],
];
const TITLES = [
  'Bí thư Đảng uỷ',
  'Phó Bí thư Thường trực Đảng uỷ',
  'Chủ tịch UBND',
  'Phó Chủ tịch HĐND',
  'Chủ tịch Uỷ ban MTTQ Việt Nam',
  'Phó Chủ tịch UBND',
  'Trưởng phòng Kinh tế',
  'Chuyên viên Văn phòng HĐND và UBND',
  'Công chức Tư pháp - Hộ tịch',
];
const DEGREES: readonly (readonly [string, Degree])[] = [
  ['Đại học Luật', 'university'],
  ['ĐH Nông lâm', 'university'],
  ['Thạc sĩ Quản lý công', 'master'],
  ['Cử nhân Hành chính học', 'university'],
  ['CĐ Sư phạm', 'college'],
  ['Trung cấp Quản lý đất đai', 'intermediate'],
];
const THEORIES: readonly (readonly [string, Theory])[] = [
  ['Cao cấp', 'advanced'],
  ['Trung cấp', 'intermediate'],
  ['Sơ cấp', 'elementary'],
  ['Cử nhân', 'bachelor'],
];
const STATES: readonly (readonly [string, StateManagement])[] = [
  ['Chuyên viên', 'specialist'],
  ['Chuyên viên chính', 'principal'],
  ['CV', 'specialist'],
  ['CVC', 'principal'],
];

function day(random: Random, from: number, to: number): Day {
  return { d: random.int(1, 28), m: random.int(1, 12), y: random.int(from, to) };
}

function person(random: Random, used: Set<string>): OfficePerson {
  for (;;) {
    const [ethnicity, men, women] = random.pick(NAMES);
    const sex: Sex = random.chance(0.4) ? 'female' : 'male';
    const fullName = random.pick((sex === 'male' ? men : women).split('|'));
    if (used.has(fullName)) continue;
    used.add(fullName);
    const [commune, code] = random.pick(COMMUNES);
    const [home] = random.pick(COMMUNES);
    const joined = day(random, 2001, 2018);
    return {
      fullName,
      sex,
      born: day(random, 1967, 1994),
      ethnicity,
      home: `${home}, tỉnh Lai Châu`,
      title: random.pick(TITLES),
      commune,
      code,
      degree: random.pick(DEGREES),
      theory: random.pick(THEORIES),
      state: random.pick(STATES),
      joined,
      official: { ...joined, y: joined.y + 1 },
    };
  }
}

/** People of different names. */
export function officePeople(seed: number, count: number): OfficePerson[] {
  const random = seeded(seed);
  const used = new Set<string>();
  return Array.from({ length: count }, () => person(random, used));
}

const two = (value: number) => String(value).padStart(2, '0');

/** `05/03/1975`. */
export function dmy({ d, m, y }: Day, separator = '/'): string {
  return [two(d), two(m), y].join(separator);
}

export function iso({ d, m, y }: Day): string {
  return `${y}-${two(m)}-${two(d)}`;
}

export function onDay(at: Day): TruthDate {
  return { value: iso(at), precision: 'day' };
}

export function inMonth({ m, y }: Day): TruthDate {
  return { value: `${y}-${two(m)}`, precision: 'month' };
}

export function inYear({ y }: Day): TruthDate {
  return { value: String(y), precision: 'year' };
}

/** First letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Known =
  | 'sex'
  | 'birth'
  | 'ethnicity'
  | 'home'
  | 'title'
  | 'unit'
  | 'code'
  | 'degree'
  | 'theory'
  | 'state'
  | 'joined'
  | 'official';

/** What a list that carries these things lets a reader know of a person. */
export function know(p: OfficePerson, ...what: readonly Known[]): OfficeTruth {
  const all: Record<Known, Partial<OfficeTruth>> = {
    sex: { sex: p.sex },
    birth: { birth: onDay(p.born) },
    ethnicity: { ethnicity: p.ethnicity },
    home: { homePlace: capital(p.home) },
    title: { currentTitle: p.title },
    unit: { currentUnit: capital(p.commune) },
    code: { unitCode: p.code },
    degree: { degree: p.degree[1] },
    theory: { theory: p.theory[1] },
    state: { stateManagement: p.state[1] },
    joined: { partyProbation: onDay(p.joined) },
    official: { partyOfficial: onDay(p.official) },
  };
  return Object.assign({ fullName: p.fullName }, ...what.map((key) => all[key]));
}

/** Birth in the column of men or of women. */
export function split(p: OfficePerson, text: NastyCell): [NastyCell, NastyCell] {
  return p.sex === 'male' ? [text, null] : [null, text];
}
