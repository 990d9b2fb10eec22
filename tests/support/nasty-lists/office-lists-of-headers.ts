/** Lists whose headers are shortened, of rare words, or deeper than most. */
import type { NastyList } from './nasty-list.ts';
import { about, line, oneSheet } from './office-list.ts';
import { capital, dmy, inYear, know, type OfficePerson, officePeople } from './office-people.ts';

const sexWord = (p: OfficePerson) => (p.sex === 'male' ? 'Nam' : 'Nữ');

function shortened(): NastyList {
  return oneSheet('đầu-bảng-tắt', 'Every header shortened with dots', [
    line('Biểu số 2a'),
    line(null, 'DS CBCC DIỆN BTV QUẢN LÝ'),
    line(
      ...['TT', 'HỌ, TÊN', 'N. SINH', 'G.TÍNH', 'D.TỘC', 'Q.QUÁN', 'C.VỤ', 'Đ.VỊ C.TÁC'],
      ...['TĐ CM', 'TĐ LLCT', 'TĐ QLNN', 'N.VÀO ĐẢNG', 'HS lương', 'G.CHÚ'],
    ),
    ...officePeople(111, 9).map((p, i) =>
      about(
        {
          ...know(p, 'birth', 'sex', 'ethnicity', 'home', 'title', 'unit', 'code'),
          ...know(p, 'degree', 'theory', 'state', 'joined'),
          coefficient: 3,
        },
        ...[i + 1, p.fullName, dmy(p.born), sexWord(p), p.ethnicity, capital(p.home), p.title],
        ...[capital(p.commune), p.degree[0], p.theory[0], p.state[0], dmy(p.joined), '3,00', null],
      ),
    ),
  ]);
}

function rareWords(): NastyList {
  return oneSheet('đầu-bảng-lạ', 'Headers of rare words; a column of nothing but "không"', [
    line(
      ...[
        'TT',
        'Cán bộ, công chức',
        'Sinh năm',
        'Phái',
        'Thành phần DT',
        'Nguyên quán',
        'Chức danh đảm nhiệm',
      ],
      ...['Phòng, ban, đơn vị', 'Bằng cấp chuyên môn cao nhất', 'Trình độ LLCT (SC/TC/CC/CN)'],
      ...['Bồi dưỡng QLNN theo ngạch', 'Ngày kết nạp Đảng', 'Ngày công nhận chính thức', 'Mã ngạch/bậc/HSL'],
      'Diễn biến',
    ),
    ...officePeople(112, 9).map((p, i) =>
      about(
        {
          ...know(p, 'sex', 'ethnicity', 'home', 'title', 'unit', 'code', 'degree'),
          ...know(p, 'theory', 'state', 'joined', 'official'),
          birth: inYear(p.born),
          religion: '',
          gradeCode: '01.003',
          coefficient: 3,
        },
        ...[i + 1, p.fullName, p.born.y, sexWord(p), p.ethnicity, capital(p.home), p.title],
        ...[capital(p.commune), p.degree[0], p.theory[0], p.state[0], dmy(p.joined), dmy(p.official)],
        ...['01.003/3/3,00', 'không'],
      ),
    ),
  ]);
}

function halvesOfThree(): NastyList {
  return oneSheet(
    'ngày-tháng-năm-nam-nữ',
    'Day, month and year under men and under women',
    [
      line('TT', 'Họ và tên', 'Ngày sinh', null, null, null, null, null, 'Chức vụ'),
      line(null, null, 'Nam', null, null, 'Nữ'),
      line(null, null, 'Ngày', 'Tháng', 'Năm', 'Ngày', 'Tháng', 'Năm'),
      ...officePeople(113, 9).map((p, i) => {
        const birth = [p.born.d, p.born.m, p.born.y];
        const none = [null, null, null];
        return about(
          know(p, 'birth', 'sex', 'title'),
          ...[i + 1, p.fullName],
          ...(p.sex === 'male' ? [...birth, ...none] : [...none, ...birth]),
          p.title,
        );
      }),
    ],
    {
      merges: [
        [0, 2, 0, 7],
        [1, 2, 1, 4],
        [1, 5, 1, 7],
      ],
    },
  );
}

function twoTrainingColumns(): NastyList {
  return oneSheet(
    'hai-cột-trình-độ',
    'Theory and state management in one column beside the degree',
    [
      line('STT', 'Họ và tên', 'Ngày sinh', 'Trình độ', null, 'Quá trình công tác', 'Đánh giá 2025'),
      line(null, null, null, 'CM, NV', 'LLCT, QLNN'),
      ...officePeople(114, 9).map((p, i) =>
        about(
          know(p, 'birth', 'degree', 'theory', 'state'),
          ...[i + 1, p.fullName, dmy(p.born), p.degree[0], `${p.theory[0]}, ${p.state[0]}`],
          ...['2005-2010: Giáo viên; 2010-nay: Chuyên viên', 'HTTNV'],
        ),
      ),
    ],
    { merges: [[0, 3, 0, 4]] },
  );
}

export function officeListsOfHeaders(): NastyList[] {
  return [shortened(), rareWords(), halvesOfThree(), twoTrainingColumns()];
}
