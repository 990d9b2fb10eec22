/** Lists with the habits of their clerks: ticks, stars, titles anew for each commune, units here and there. */
import type { NastyCell, NastyList } from './nasty-list.ts';
import { about, BLANK, line, type OfficeLine, oneSheet } from './office-list.ts';
import {
  capital,
  dmy,
  inMonth,
  inYear,
  iso,
  know,
  type OfficePerson,
  officePeople,
  onDay,
  split,
} from './office-people.ts';

const sexWord = (p: OfficePerson) => (p.sex === 'male' ? 'Nam' : 'Nữ');

function monthAndYear(): NastyList {
  return oneSheet(
    'tháng-năm-sinh',
    'Month and year of birth in two columns',
    [
      line('TT', 'Họ và tên', 'Sinh', null, 'Chức vụ', 'Vào Đảng', null),
      line(null, null, 'Tháng', 'Năm', null, 'Tháng', 'Năm'),
      ...officePeople(92, 8).map((p, i) =>
        about(
          { ...know(p, 'title'), birth: inMonth(p.born), partyProbation: inMonth(p.joined) },
          i + 1,
          p.fullName,
          p.born.m,
          p.born.y,
          p.title,
          p.joined.m,
          p.joined.y,
        ),
      ),
    ],
    {
      merges: [
        [0, 2, 0, 3],
        [0, 5, 0, 6],
      ],
    },
  );
}

function tickedLevels(): NastyList {
  const degrees = ['master', 'university', 'college', 'intermediate'];
  const theories = ['bachelor', 'advanced', 'intermediate', 'elementary'];
  const tick = (levels: readonly string[], level: string) =>
    levels.map((each) => (each === level ? 'x' : null));
  return oneSheet(
    'đánh-dấu',
    'Levels ticked under groups, ages in bands, members ticked',
    [
      line(
        'TT',
        'Họ và tên',
        'Năm sinh',
        null,
        'Đảng viên',
        'Trình độ chuyên môn',
        null,
        null,
        null,
        'Trình độ LLCT',
        null,
        null,
        null,
        'Độ tuổi',
        null,
        null,
      ),
      line(
        null,
        null,
        'Nam',
        'Nữ',
        null,
        'ThS',
        'ĐH',
        'CĐ',
        'TC',
        'CN',
        'CC',
        'TC',
        'SC',
        'Dưới 30',
        '31-40',
        'Trên 40',
      ),
      ...officePeople(93, 9).map((p, i) => {
        const age = 2026 - p.born.y;
        return about(
          { ...know(p, 'sex', 'degree', 'theory'), birth: inYear(p.born) },
          i + 1,
          p.fullName,
          ...split(p, p.born.y),
          'x',
          ...tick(degrees, p.degree[1]),
          ...tick(theories, p.theory[1]),
          age <= 30 ? 1 : null,
          age > 30 && age <= 40 ? 1 : null,
          age > 40 ? 1 : null,
        );
      }),
      line(null, 'Cộng', null, null, 9),
    ],
    {
      merges: [
        [0, 2, 0, 3],
        [0, 5, 0, 8],
        [0, 9, 0, 12],
        [0, 13, 0, 15],
      ],
    },
  );
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D');
}

function withoutMarks(): NastyList {
  return oneSheet('khong-dau', 'Typed without any diacritics', [
    line('DANH SACH CAN BO CONG CHUC'),
    line('TT', 'Ho va ten', 'Ngay sinh', 'Gioi tinh', 'Dan toc', 'Chuc vu', 'Don vi'),
    ...officePeople(94, 10).map((p, i) =>
      about(
        { fullName: plain(p.fullName), birth: onDay(p.born), sex: p.sex, currentTitle: plain(p.title) },
        i + 1,
        plain(p.fullName),
        dmy(p.born),
        plain(sexWord(p)),
        plain(p.ethnicity),
        plain(p.title),
        plain(capital(p.commune)),
      ),
    ),
  ]);
}

function starredHeaders(): NastyList {
  return oneSheet('dấu-sao', 'Stars in the header, explained below; serial days without a format', [
    line('TT', 'Họ và tên (*)', 'Ngày sinh (**)', 'Giới tính', 'Đơn vị công tác', 'Chức vụ (***)'),
    line('(1)', '(2)', '(3)', '(4)', '(5)', '(6)'),
    ...officePeople(95, 9).map((p, i) => {
      const serial = Math.round(
        (Date.parse(`${iso(p.born)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000,
      );
      return about(
        know(p, 'birth', 'sex', 'unit', 'code', 'title'),
        i + 1,
        p.fullName,
        serial,
        sexWord(p),
        capital(p.commune),
        p.title,
      );
    }),
    line('(*) Ghi họ tên theo giấy khai sinh'),
    line('(**) Ghi theo căn cước'),
    line('(***) Chức vụ cao nhất hiện nay'),
  ]);
}

function titlesPerCommune(): NastyList {
  const lines: OfficeLine[] = [];
  const communes = [
    ['XÃ BUM NƯA', '03466'],
    ['XÃ MÙ CẢ', '03451'],
    ['XÃ DÀO SAN', '03571'],
  ] as const;
  for (const [at, [name, code]] of communes.entries()) {
    lines.push(
      line(`DANH SÁCH CÁN BỘ, CÔNG CHỨC ${name}`),
      BLANK,
      line('TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Ghi chú'),
      ...officePeople(96 + at, 5).map((p, i) =>
        about(
          { ...know(p, 'birth', 'title'), unitCode: code },
          i + 1,
          p.fullName,
          dmy(p.born),
          p.title,
          null,
        ),
      ),
      line(null, 'Cộng: 5 người'),
      line(null, null, null, 'TM. UỶ BAN NHÂN DÂN'),
      line(null, null, null, 'CHỦ TỊCH'),
      BLANK,
    );
  }
  return oneSheet('mỗi-xã-một-đầu', 'Title, header, sum and signature anew for each commune', lines);
}

/** Posts as headings over the people who hold them, numbers going on. */
function postsAsHeadings(): NastyList {
  const people = officePeople(101, 9);
  const posts = ['Bí thư Đảng uỷ', 'Chủ tịch UBND', 'Công chức Văn phòng - Thống kê'];
  return oneSheet(
    'chức-danh-làm-mục',
    'Posts as headings, numbers going on below',
    [
      line('STT', 'Họ và tên', 'Ngày, tháng, năm sinh', null, 'Dân tộc', 'Đơn vị', 'Trình độ văn hóa'),
      line(null, null, 'Nam', 'Nữ'),
      ...people.flatMap((p, i) => [
        ...(i % 3 === 0 ? [line(posts[i / 3] ?? null)] : []),
        about(
          { ...know(p, 'birth', 'sex', 'ethnicity', 'unit', 'code'), generalEducation: '12/12' },
          i + 1,
          p.fullName,
          ...split(p, dmy(p.born)),
          p.ethnicity,
          capital(p.commune),
          '12/12',
        ),
      ]),
    ],
    {
      merges: [
        [0, 2, 0, 3],
        [2, 0, 2, 6],
        [6, 0, 6, 6],
        [10, 0, 10, 6],
      ],
    },
  );
}

function birthRemarks(): NastyList {
  const ways: ((p: OfficePerson) => [NastyCell, ReturnType<typeof onDay>])[] = [
    (p) => [`Sinh: ${dmy(p.born)}`, onDay(p.born)],
    (p) => [`${p.born.d}.${p.born.m}.${String(p.born.y).slice(2)}`, onDay(p.born)],
    (p) => [`01/01/${p.born.y}`, { value: `${p.born.y}-01-01`, precision: 'day' }],
    (p) => [`"${dmy(p.born)}"`, onDay(p.born)],
    (p) => [`'${p.born.y}`, inYear(p.born)],
    (p) => [`${p.born.m}-${p.born.y}`, inMonth(p.born)],
    (p) => [`${dmy(p.born, ' / ')}`, onDay(p.born)],
    (p) => [`SN ${p.born.y}`, inYear(p.born)],
  ];
  return oneSheet('ngày-sinh-kèm-chữ', 'Births with words, quotes and short years', [
    line('TT', 'Họ tên', 'Năm sinh', 'Chức vụ', 'Dân tộc'),
    ...officePeople(102, ways.length).map((p, i) => {
      const [cell, birth] = ways[i]?.(p) ?? [null, onDay(p.born)];
      return about(
        { ...know(p, 'title', 'ethnicity'), birth },
        i + 1,
        p.fullName,
        cell,
        p.title,
        p.ethnicity,
      );
    }),
  ]);
}

function workplaceColumns(): NastyList {
  return oneSheet(
    'nơi-làm-việc-nhiều-cột',
    'Section and commune in columns, unit named once per block of both',
    [
      line('TT', 'Xã, phường', 'Phòng', 'Họ và tên', 'Giới tính', 'Năm sinh', 'Vị trí việc làm'),
      ...officePeople(103, 12).map((p, i, all) => {
        const block = all[i - (i % 6)] ?? p;
        const room = ['Văn phòng HĐND và UBND', 'Phòng Kinh tế'][Math.floor((i % 6) / 3)] ?? '';
        return about(
          { ...know(p, 'sex'), birth: inYear(p.born), unitCode: block.code },
          i + 1,
          i % 6 === 0 ? capital(p.commune) : null,
          i % 3 === 0 ? room : null,
          p.fullName,
          sexWord(p),
          p.born.y,
          'Chuyên viên',
        );
      }),
    ],
  );
}

/** Some people have no unit: nothing may be made up for them. */
function missingUnits(): NastyList {
  return oneSheet('thiếu-đơn-vị', 'Units missing here and there, each other row has its own', [
    line('TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị'),
    ...officePeople(104, 12).map((p, i) =>
      about(
        i % 5 === 3 ? know(p, 'birth', 'title') : know(p, 'birth', 'title', 'unit', 'code'),
        i + 1,
        p.fullName,
        dmy(p.born),
        p.title,
        i % 5 === 3 ? null : capital(p.commune),
      ),
    ),
  ]);
}

export function officeListsOfHabits(): NastyList[] {
  return [
    monthAndYear(),
    tickedLevels(),
    withoutMarks(),
    starredHeaders(),
    titlesPerCommune(),
    postsAsHeadings(),
    birthRemarks(),
    workplaceColumns(),
    missingUnits(),
  ];
}
