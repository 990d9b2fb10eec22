/** Invented people: names of several ethnic groups, posts and training as communes have them. No real person. */
import type { Degree, StateManagement, Theory } from '../../../shared/domain/levels.ts';
import type { Sex } from '../../../shared/domain/person.ts';
import { PLACES, type Place } from './places.ts';
import type { Random } from './random.ts';

export type Day = { readonly year: number; readonly month: number; readonly day: number };

export type MadePerson = {
  readonly fullName: string;
  readonly sex: Sex;
  readonly birth: Day;
  readonly ethnicity: string;
  readonly home: string;
  readonly title: string;
  /** `UBND`, `Đảng uỷ`, …: where in the commune. */
  readonly body: string;
  readonly place: Place;
  readonly degree: Degree;
  readonly major: string;
  readonly school: string;
  readonly theory: Theory;
  readonly stateManagement: StateManagement;
  readonly generalEducation: '12/12' | '9/12' | '10/10';
  readonly admitted: Day;
  readonly recruited: Day;
  readonly since: Day;
  readonly citizenId: string;
  readonly grade: {
    readonly code: string;
    readonly name: string;
    readonly step: number;
    readonly coefficient: number;
  };
  readonly allowance: number;
  readonly planning: string;
  readonly proposed: string;
  readonly note: string;
  readonly religion: string;
};

type Group = {
  readonly ethnicity: string;
  readonly families: readonly string[];
  readonly men: readonly string[];
  readonly women: readonly string[];
};

const GROUPS: readonly Group[] = [
  {
    ethnicity: 'Kinh',
    families: ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đỗ', 'Bùi', 'Đặng', 'Ngô', 'Đoàn'],
    men: [
      'Văn Hải',
      'Đức Thành',
      'Quốc Việt',
      'Minh Tuấn',
      'Xuân Trường',
      'Hữu Nghĩa',
      'Anh Dũng',
      'Văn Bình',
    ],
    women: ['Thị Hương', 'Thị Thu Hà', 'Thanh Huyền', 'Thị Lan', 'Thị Kim Oanh', 'Thuý Nga', 'Thị Mai'],
  },
  {
    ethnicity: 'Thái',
    families: ['Lò', 'Lường', 'Quàng', 'Hoàng', 'Điêu', 'Tòng', 'Cà', 'Vàng', 'Khoàng', 'Lù'],
    men: ['Văn Pháng', 'Văn Ín', 'Văn Thoan', 'Văn Hặc', 'Đình Chung', 'Văn Kẻo', 'Văn Panh'],
    women: ['Thị Ón', 'Thị Pâng', 'Thị Hoan', 'Thị Inh', 'Thị Ngoãn', 'Thị Phiển'],
  },
  {
    ethnicity: 'Mông',
    families: ['Giàng', 'Sùng', 'Vàng', 'Thào', 'Hạng', 'Mùa', 'Lý', 'Cứ', 'Chang', 'Ma'],
    men: ['A Dê', 'A Páo', 'A Chinh', 'A Lử', 'A Tủa', 'Seo Dơ', 'Páo Sử', 'A Vừ'],
    women: ['Thị Mỷ', 'Thị Dở', 'Thị Sua', 'Thị Xé', 'Thị Pà', 'Thị Chư'],
  },
  {
    ethnicity: 'Dao',
    families: ['Tẩn', 'Phàn', 'Chẻo', 'Lý', 'Bàn', 'Tao', 'Chảo'],
    men: ['Phủ Kinh', 'A Sài', 'Láo Tả', 'Sài Phin', 'Chỉn Lụa', 'Văn Phúc'],
    women: ['Mẩy Lai', 'Thị Chiêu', 'Tả Mẩy', 'Thị Pham', 'Mý Dao'],
  },
  {
    ethnicity: 'Hà Nhì',
    families: ['Pờ', 'Lỳ', 'Chu', 'Khoàng', 'Toán', 'Vù', 'Pó', 'Sừng'],
    men: ['Xuân Tư', 'Hùng Sang', 'Chí Xá', 'Hà Xa', 'Go Tư', 'Phì Hừ'],
    women: ['Mỳ Lé', 'Xó Nu', 'Thị Bích', 'Go Nu', 'Phì Sơ'],
  },
  {
    ethnicity: 'La Hủ',
    families: ['Giàng', 'Vàng', 'Phùng', 'Lý', 'Ky'],
    men: ['Hà Cà', 'Go Hừ', 'Phí Xá', 'Xè Chừ'],
    women: ['Mý De', 'Phí Nu', 'Go Chừ'],
  },
  {
    ethnicity: 'Giáy',
    families: ['Lùng', 'Vùi', 'Lò', 'Sần', 'Tẩn'],
    men: ['Văn Sủ', 'Văn Chung', 'Văn Phà'],
    women: ['Thị Sen', 'Thị Thêu', 'Thị Nhâm'],
  },
];

type Post = readonly [body: string, title: string, major: string];

const POSTS: readonly Post[] = [
  ['Đảng uỷ', 'Bí thư', 'Luật'],
  ['Đảng uỷ', 'Phó Bí thư Thường trực', 'Xây dựng Đảng và Chính quyền nhà nước'],
  ['HĐND', 'Phó Chủ tịch', 'Quản lý đất đai'],
  ['UBND', 'Chủ tịch', 'Quản trị kinh doanh'],
  ['UBND', 'Phó Chủ tịch', 'Kinh tế nông nghiệp'],
  ['UBMTTQ Việt Nam', 'Chủ tịch', 'Công tác xã hội'],
  ['Hội Nông dân', 'Chủ tịch', 'Nông học'],
  ['Hội Liên hiệp Phụ nữ', 'Phó Chủ tịch', 'Văn hoá học'],
  ['Phòng Kinh tế', 'Trưởng phòng', 'Kế toán'],
  ['Phòng Văn hoá - Xã hội', 'Chuyên viên', 'Giáo dục tiểu học'],
  ['Văn phòng HĐND và UBND', 'Chuyên viên', 'Hành chính học'],
  ['Trung tâm Phục vụ hành chính công', 'Phó Giám đốc', 'Tin học'],
  ['Ban Xây dựng Đảng', 'Trưởng ban', 'Chính trị học'],
  ['Văn phòng Đảng uỷ', 'Chánh Văn phòng', 'Lưu trữ học'],
];

const SCHOOLS = [
  'Đại học Tây Bắc',
  'Đại học Thái Nguyên',
  'Học viện Hành chính Quốc gia',
  'Đại học Luật Hà Nội',
];
const PROPOSED = [
  'Phó Chủ tịch UBND',
  'Trưởng phòng Kinh tế',
  'Chuyên viên Văn phòng Đảng uỷ',
  'Phó Trưởng Ban Xây dựng Đảng',
];
const PLANNING = ['Bí thư Đảng uỷ', 'Phó Chủ tịch UBND', 'Trưởng phòng', 'UV BTV Đảng uỷ'];
const NOTES = ['Đang học cao học', 'Nghỉ thai sản', 'Luân chuyển từ tỉnh', 'Xin nghỉ hưu trước tuổi'];
const GRADES = [
  { code: '01.003', name: 'Chuyên viên', first: 2.34, by: 0.33, steps: 9 },
  { code: '01.002', name: 'Chuyên viên chính', first: 4.4, by: 0.34, steps: 8 },
  { code: '01.004', name: 'Cán sự', first: 2.1, by: 0.31, steps: 10 },
] as const;

function dayOf(random: Random, from: number, to: number): Day {
  // The 13th and later days can be no month, so that no reading can swap them.
  return { year: random.int(from, to), month: random.int(1, 12), day: random.int(1, 28) };
}

export type PeopleMaker = {
  /** A new person, of a given place if there is one. */
  next(place?: Place): MadePerson;
  readonly random: Random;
};

/** Makes people of different names, so that none is a homonym of another. */
export function peopleMaker(random: Random): PeopleMaker {
  const used = new Set<string>();
  const name = (sex: Sex): { fullName: string; ethnicity: string } => {
    for (;;) {
      const group = random.pick(GROUPS);
      const fullName = `${random.pick(group.families)} ${random.pick(sex === 'male' ? group.men : group.women)}`;
      if (used.has(fullName)) continue;
      used.add(fullName);
      return { fullName, ethnicity: group.ethnicity };
    }
  };
  return {
    random,
    next(place = random.pick(PLACES)) {
      const sex: Sex = random.chance(0.6) ? 'male' : 'female';
      const birth = dayOf(random, 1968, 1996);
      const [body, title, major] = random.pick(POSTS);
      const grade = random.pick(GRADES);
      const step = random.int(1, grade.steps);
      const admitted = dayOf(random, birth.year + 22, birth.year + 27);
      const home = random.pick(PLACES);
      const citizenId = `012${sex === 'male' ? '0' : '1'}${String(birth.year).slice(2)}${String(random.int(0, 999_999)).padStart(6, '0')}`;
      return {
        ...name(sex),
        sex,
        birth,
        home: `${home.old.replace(/^(xã|phường|thị trấn) /u, '')}, ${home.district.replace(/^(huyện|thành phố) /u, '')}, Lai Châu`,
        title,
        body,
        place,
        degree: random.pick([
          'intermediate',
          'college',
          'university',
          'university',
          'university',
          'master',
        ] as const),
        major,
        school: random.pick(SCHOOLS),
        theory: random.pick(['elementary', 'intermediate', 'intermediate', 'advanced', 'bachelor'] as const),
        stateManagement: random.pick(['officer', 'specialist', 'specialist', 'principal'] as const),
        generalEducation: random.pick(['12/12', '12/12', '12/12', '10/10', '9/12'] as const),
        admitted,
        recruited: dayOf(random, birth.year + 21, birth.year + 26),
        since: dayOf(random, 2016, 2024),
        citizenId,
        grade: {
          code: grade.code,
          name: grade.name,
          step,
          coefficient: Math.round((grade.first + grade.by * (step - 1)) * 100) / 100,
        },
        allowance: random.pick([0.15, 0.2, 0.25, 0.3]),
        planning: random.chance(0.4) ? random.pick(PLANNING) : '',
        proposed: random.chance(0.6) ? random.pick(PROPOSED) : '',
        note: random.chance(0.2) ? random.pick(NOTES) : '',
        religion: random.chance(0.9) ? 'Không' : 'Tin lành',
      };
    },
  };
}
