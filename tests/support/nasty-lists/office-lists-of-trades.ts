/** Lists of schools, police and army, each with words of their own. */
import type { NastyList } from './nasty-list.ts';
import { about, line, oneSheet } from './office-list.ts';
import { capital, dmy, inMonth, inYear, iso, know, officePeople } from './office-people.ts';

function school(): NastyList {
  return oneSheet('trường-học', 'A school: subjects, classes, hours; name in two columns', [
    line('PHÒNG GD&ĐT HUYỆN THAN UYÊN'),
    line('TRƯỜNG PTDTBT THCS TÀ MUNG'),
    line('DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN NĂM HỌC 2026 - 2027'),
    line(
      'STT',
      'Họ và tên đệm',
      'Tên',
      'Ngày sinh',
      'Giới tính',
      'Dân tộc',
      'Chức vụ',
      'Môn dạy',
      'Số tiết/tuần',
      'Trình độ đào tạo',
      'Ngày vào ngành',
    ),
    ...officePeople(61, 12).map((p, i) => {
      const parts = p.fullName.split(' ');
      return about(
        { ...know(p, 'birth', 'sex', 'ethnicity', 'degree') },
        i + 1,
        parts.slice(0, -1).join(' '),
        parts.at(-1) ?? '',
        { date: iso(p.born) },
        p.sex === 'male' ? 'Nam' : 'Nữ',
        p.ethnicity,
        ['Hiệu trưởng', 'Phó Hiệu trưởng', 'TTCM', 'Giáo viên'][Math.min(i, 3)] ?? '',
        ['Toán', 'Văn', 'Sử - Địa', 'GDCD', 'Tiếng Anh'][i % 5] ?? '',
        15 + (i % 4),
        p.degree[0],
        `09/${p.born.y + 23}`,
      );
    }),
  ]);
}

function police(): NastyList {
  return oneSheet(
    'công-an',
    'Police: ranks, numbers of the badge, entry into the force',
    [
      line('CÔNG AN TỈNH LAI CHÂU'),
      line('CÔNG AN XÃ MÙ CẢ'),
      line('DANH SÁCH TRÍCH NGANG CÁN BỘ, CHIẾN SĨ'),
      line(
        'TT',
        'Họ và tên',
        'Số hiệu CAND',
        'Cấp bậc',
        'Năm sinh',
        'Quê quán',
        'Ngày vào ngành',
        'Ngày vào Đảng',
        'Chức vụ',
        'Trình độ nghiệp vụ',
        'LLCT',
      ),
      ...officePeople(62, 8).map((p, i) =>
        about(
          { ...know(p, 'home', 'title', 'theory', 'joined'), birth: inYear(p.born) },
          i + 1,
          p.fullName,
          `${100}-${200 + i}`,
          ['Thượng tá', 'Trung tá', 'Đại uý', 'Thượng uý'][i % 4] ?? '',
          p.born.y,
          capital(p.home),
          `10/${p.born.y + 19}`,
          dmy(p.joined),
          ['Trưởng Công an xã', 'Phó Trưởng Công an xã', 'Cảnh sát khu vực'][Math.min(i, 2)] ?? '',
          'Đại học An ninh',
          p.theory[0],
        ),
      ),
    ].map((each) => ({ ...each, who: each.who.map(({ currentTitle, ...who }) => who) })),
  );
}

function army(): NastyList {
  return oneSheet('quân-sự', 'Army: rank, enlistment, kin and blood group', [
    line('BAN CHQS XÃ DÀO SAN'),
    line(
      'Số TT',
      'Họ và tên khai sinh',
      'Tháng năm sinh',
      'Cấp bậc',
      'Chức vụ',
      'Nhập ngũ',
      'Vào Đảng',
      'Chính thức',
      'Dân tộc',
      'Nhóm máu',
      'Họ tên cha, mẹ, vợ',
    ),
    ...officePeople(63, 8).map((p, i) =>
      about(
        { ...know(p, 'ethnicity', 'joined', 'official'), birth: inMonth(p.born) },
        i + 1,
        p.fullName,
        `${String(p.born.m).padStart(2, '0')}/${p.born.y}`,
        '1/',
        ['Chỉ huy trưởng', 'Chính trị viên phó', 'Trợ lý'][i % 3] ?? '',
        `02/${p.born.y + 19}`,
        dmy(p.joined, '-'),
        dmy(p.official, '-'),
        p.ethnicity,
        'O',
        'Lò Văn Bố; Vàng Thị Mẹ',
      ),
    ),
  ]);
}

export function officeListsOfTrades(): NastyList[] {
  return [school(), police(), army()];
}
