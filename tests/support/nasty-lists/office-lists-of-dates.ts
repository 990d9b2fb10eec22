/** Lists whose dates stand where, and are typed as, no form says. */
import type { NastyCell, NastyList } from './nasty-list.ts';
import { about, BLANK, line, oneSheet } from './office-list.ts';
import { capital, dmy, inMonth, inYear, iso, know, officePeople, onDay, split } from './office-people.ts';

function threeColumnsUnderOne(): NastyList {
  return oneSheet(
    'ngày-tháng-năm',
    'Birth in three columns under one header',
    [
      line('PHÒNG NỘI VỤ HUYỆN MƯỜNG TÈ'),
      line('DANH SÁCH CÁN BỘ, CÔNG CHỨC ĐỀ NGHỊ CỬ ĐI HỌC'),
      BLANK,
      line('TT', 'Họ và tên', 'Ngày sinh', null, null, 'Nam/Nữ', 'Dân tộc', 'Chức vụ', 'Đơn vị'),
      line(null, null, 'Ngày', 'Tháng', 'Năm'),
      ...officePeople(11, 10).map((p, i) =>
        about(
          know(p, 'birth', 'sex', 'ethnicity', 'title', 'unit', 'code'),
          i + 1,
          p.fullName,
          p.born.d,
          p.born.m,
          p.born.y,
          p.sex === 'male' ? 'Nam' : 'Nữ',
          p.ethnicity,
          p.title,
          capital(p.commune),
        ),
      ),
    ],
    {
      merges: [
        [3, 2, 3, 4],
        [1, 0, 1, 8],
      ],
    },
  );
}

function threeColumnsFlat(): NastyList {
  const two = (value: number) => String(value).padStart(2, '0');
  return oneSheet('ngày-sinh-tháng-sinh', 'Birth in three columns with a header each, some days unknown', [
    line('STT', 'Họ tên', 'Ngày sinh', 'Tháng sinh', 'Năm sinh', 'Dân tộc', 'Quê quán'),
    ...officePeople(12, 10).map((p, i) =>
      about(
        {
          ...know(p, 'ethnicity', 'home'),
          birth: i === 3 ? inYear(p.born) : i === 6 ? inMonth(p.born) : onDay(p.born),
        },
        String(i + 1),
        p.fullName,
        i === 3 || i === 6 ? null : two(p.born.d),
        i === 3 ? null : two(p.born.m),
        String(p.born.y),
        p.ethnicity,
        capital(p.home),
      ),
    ),
  ]);
}

function threePartyColumns(): NastyList {
  return oneSheet(
    'vào-đảng-ba-cột',
    'Birth and day of joining the Party in three columns each',
    [
      line('TT', 'Họ và tên', 'Ngày tháng năm sinh', null, null, 'Ngày vào Đảng', null, null, 'Chức vụ'),
      line(null, null, 'ngày', 'tháng', 'năm', 'ngày', 'tháng', 'năm', null),
      ...officePeople(13, 8).map((p, i) =>
        about(
          know(p, 'birth', 'joined', 'title'),
          i + 1,
          p.fullName,
          p.born.d,
          p.born.m,
          p.born.y,
          p.joined.d,
          p.joined.m,
          p.joined.y,
          p.title,
        ),
      ),
    ],
    {
      merges: [
        [0, 2, 0, 4],
        [0, 5, 0, 7],
        [0, 0, 1, 0],
        [0, 1, 1, 1],
        [0, 8, 1, 8],
      ],
    },
  );
}

function nameWithYear(): NastyList {
  const written = [
    (name: string, y: number) => `${name} (${y})`,
    (name: string, y: number) => `${name}, sinh năm ${y}`,
    (name: string, y: number) => `${name}\n(SN ${y})`,
    (name: string, y: number) => `${name} - ${y}`,
    (name: string, y: number) => `${name}, ${y}`,
  ];
  return oneSheet('họ-tên-năm-sinh', 'Name and year of birth in one cell', [
    line('Số TT', 'Họ tên, năm sinh', 'Dân tộc', 'Chức vụ, đơn vị công tác', 'Trình độ chuyên môn'),
    ...officePeople(14, 10).map((p, i) =>
      about(
        {
          ...know(p, 'ethnicity', 'degree'),
          birth: inYear(p.born),
          currentPosition: `${p.title} ${p.commune}`,
        },
        i + 1,
        written[i % written.length]?.(p.fullName, p.born.y) ?? '',
        p.ethnicity,
        `${p.title} ${p.commune}`,
        p.degree[0],
      ),
    ),
  ]);
}

function yearInBrackets(): NastyList {
  return oneSheet('tên-ngoặc-năm', 'Year in brackets behind the name though the header says only name', [
    line('TT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Ghi chú'),
    ...officePeople(15, 9).map((p, i) =>
      about(
        { ...know(p, 'title', 'unit', 'code'), birth: inYear(p.born) },
        i + 1,
        `${p.fullName} (${p.born.y})`,
        p.title,
        capital(p.commune),
        null,
      ),
    ),
  ]);
}

function mixedTexts(): NastyList {
  const ways: ((p: ReturnType<typeof officePeople>[number]) => [NastyCell, ReturnType<typeof onDay>])[] = [
    (p) => [`'${dmy(p.born)}`, onDay(p.born)],
    (p) => [`${p.born.d}-${p.born.m}-${p.born.y}`, onDay(p.born)],
    (p) => [`${p.born.d}.${p.born.m}.${p.born.y}`, onDay(p.born)],
    (p) => [`${String(p.born.m).padStart(2, '0')}/${p.born.y}`, inMonth(p.born)],
    (p) => [p.born.y, inYear(p.born)],
    (p) => [{ date: iso(p.born), format: 'd/m/yyyy' }, onDay(p.born)],
    (p) => [{ date: iso(p.born), format: 'mm/dd/yyyy' }, onDay(p.born)],
    (p) => [` ${p.born.d} /${p.born.m} / ${p.born.y} `, onDay(p.born)],
    (p) => [`ngày ${p.born.d} tháng ${p.born.m} năm ${p.born.y}`, onDay(p.born)],
    (p) => [`${p.born.d}/${p.born.m}/${String(p.born.y).slice(2)}`, onDay(p.born)],
    (p) => [`tháng ${p.born.m}/${p.born.y}`, inMonth(p.born)],
    (p) => [`${dmy(p.born)}.`, onDay(p.born)],
    (p) => [`T${p.born.m}/${p.born.y}`, inMonth(p.born)],
  ];
  return oneSheet('ngày-sinh-lẫn-lộn', 'Births typed in every manner', [
    line('TT', 'Họ và tên', 'Ngày, tháng, năm sinh', 'Giới tính', 'Chức danh'),
    ...officePeople(16, ways.length).map((p, i) => {
      const [cell, birth] = ways[i]?.(p) ?? [null, onDay(p.born)];
      return about(
        { ...know(p, 'sex', 'title'), birth },
        i + 1,
        p.fullName,
        cell,
        p.sex === 'male' ? 'Nam' : 'Nữ',
        p.title,
      );
    }),
  ]);
}

function partyInOneCell(): NastyList {
  const ways = [
    (a: string, b: string) => `${a} (CT ${b})`,
    (a: string, b: string) => `${a}\n(chính thức: ${b})`,
    (a: string, b: string) => `${a}; CT: ${b}`,
    (a: string, b: string) => `${a} - ${b}`,
    (a: string, b: string) => `${a}\n${b}`,
  ];
  return oneSheet('vào-đảng-một-ô', 'Day of joining and of becoming a full member in one cell', [
    line('TT', 'Họ và tên', 'Nam', 'Nữ', 'Ngày vào Đảng\n(chính thức)', 'Trình độ LLCT'),
    ...officePeople(17, 10).map((p, i) =>
      about(
        know(p, 'birth', 'sex', 'joined', 'official', 'theory'),
        i + 1,
        p.fullName,
        ...split(p, dmy(p.born)),
        ways[i % ways.length]?.(dmy(p.joined, '.'), dmy(p.official, '.')) ?? '',
        p.theory[0],
      ),
    ),
  ]);
}

function agesInsteadOfBirths(): NastyList {
  return oneSheet('tuổi', 'Ages beside years of birth; working years that look like ages', [
    line('TT', 'Họ tên', 'Tuổi', 'Năm sinh', 'Giới tính', 'Số năm công tác', 'Chức vụ', 'Số ĐT'),
    ...officePeople(18, 10).map((p, i) =>
      about(
        { ...know(p, 'sex', 'title'), birth: inYear(p.born) },
        i + 1,
        p.fullName,
        2026 - p.born.y,
        p.born.y,
        p.sex === 'male' ? 'Nam' : 'Nữ',
        2026 - p.born.y - 22,
        p.title,
        `09${12_345_670 + i}`,
      ),
    ),
  ]);
}

/** What the two columns of a retirement list say is no birth. */
function retirement(): NastyList {
  return oneSheet(
    'nghỉ-hưu',
    'L6: days of retirement beside days of birth',
    [
      line('SỞ GIÁO DỤC VÀ ĐÀO TẠO'),
      line('DANH SÁCH CÔNG CHỨC, VIÊN CHỨC ĐẾN TUỔI NGHỈ HƯU NĂM 2026'),
      line(
        '#',
        'Họ và tên',
        'Ngày sinh',
        null,
        'Trình độ chuyên môn',
        'Chức danh nghề nghiệp',
        'Chức vụ, đơn vị công tác',
        'Ngày đủ tuổi nghỉ hưu',
        'Thời điểm nghỉ hưu từ',
      ),
      line(null, null, 'Nam', 'Nữ'),
      ...officePeople(19, 8).map((p, i) => {
        const old = { ...p, born: { ...p.born, y: 1964 + (i % 3) } };
        const off = { ...old.born, y: 2026 };
        return about(
          { ...know(old, 'birth', 'sex', 'degree'), currentPosition: `${p.title} ${p.commune}` },
          i + 1,
          p.fullName,
          ...split(p, dmy(old.born)),
          p.degree[0],
          'Giáo viên THCS hạng II',
          `${p.title} ${p.commune}`,
          dmy(off),
          `01/${String((off.m % 12) + 1).padStart(2, '0')}/2026`,
        );
      }),
    ],
    { merges: [[2, 2, 2, 3]] },
  );
}

export function officeListsOfDates(): NastyList[] {
  return [
    threeColumnsUnderOne(),
    threeColumnsFlat(),
    threePartyColumns(),
    nameWithYear(),
    yearInBrackets(),
    mixedTexts(),
    partyInOneCell(),
    agesInsteadOfBirths(),
    retirement(),
  ];
}
