/** Lists that say more in the cell of a name than the name, or beside it whose name it is. */
import type { NastyList } from './nasty-list.ts';
import { about, line, oneSheet } from './office-list.ts';
import { capital, dmy, inYear, know, type OfficePerson, officePeople } from './office-people.ts';

const sexWord = (p: OfficePerson) => (p.sex === 'male' ? 'Nam' : 'Nữ');

function namesOverPositions(): NastyList {
  return oneSheet('tên-trên-chức-vụ', 'Name and below it the position in one cell', [
    line('TT', 'Họ và tên, chức vụ', 'Năm sinh', 'Dân tộc', 'Trình độ chuyên môn'),
    ...officePeople(91, 8).map((p, i) =>
      about(
        { ...know(p, 'ethnicity', 'degree'), birth: inYear(p.born), currentPosition: p.title },
        i + 1,
        i % 2 === 0 ? `${p.fullName}\n${p.title}` : `${p.fullName} - ${p.title}`,
        p.born.y,
        p.ethnicity,
        p.degree[0],
      ),
    ),
  ]);
}

function relatives(): NastyList {
  return oneSheet('cha-mẹ', 'Names and births of father, mother and spouse beside the person', [
    line(
      'TT',
      'Họ và tên',
      'Ngày sinh',
      'Họ tên cha',
      'Năm sinh cha',
      'Họ tên mẹ',
      'Năm sinh mẹ',
      'Họ tên vợ (chồng)',
      'Nghề nghiệp vợ (chồng)',
      'Chức vụ',
    ),
    ...officePeople(99, 8).map((p, i) =>
      about(
        know(p, 'birth', 'title'),
        i + 1,
        p.fullName,
        dmy(p.born),
        'Lò Văn Cha',
        p.born.y - 24,
        'Vàng Thị Mẹ',
        p.born.y - 22,
        'Trần Thị Vợ',
        'Giáo viên',
        p.title,
      ),
    ),
  ]);
}

function addresses(): NastyList {
  return oneSheet('ông-bà', 'A form of address in a column of its own; years as births and as entries', [
    line(
      'STT',
      'Ông/Bà',
      'Họ và tên',
      'Năm sinh',
      'Năm vào Đảng',
      'Năm tuyển dụng',
      'Năm nghỉ hưu',
      'Chức danh, đơn vị',
    ),
    ...officePeople(100, 9).map((p, i) =>
      about(
        {
          ...know(p, 'sex'),
          birth: inYear(p.born),
          partyProbation: inYear(p.joined),
          recruited: { value: String(p.born.y + 23), precision: 'year' },
          currentPosition: `${p.title} ${p.commune}`,
        },
        i + 1,
        p.sex === 'male' ? 'Ông' : 'Bà',
        p.fullName,
        p.born.y,
        p.joined.y,
        p.born.y + 23,
        p.born.y + 62,
        `${p.title} ${p.commune}`,
      ),
    ),
  ]);
}

function namesWithSex(): NastyList {
  return oneSheet('tên-ngoặc-giới', 'Sex or year and sex in brackets behind the name; same names numbered', [
    line('TT', 'Họ và tên', 'Chức vụ', 'Đơn vị'),
    ...officePeople(105, 9).map((p, i) =>
      about(
        {
          ...know(p, 'title', 'unit', 'code'),
          ...(i % 3 === 2 ? {} : { sex: p.sex }),
          ...(i % 3 === 1 ? { birth: inYear(p.born) } : {}),
          fullName: i % 3 === 2 ? `${p.fullName} (2)` : p.fullName,
        },
        i + 1,
        [
          `${p.fullName} (${sexWord(p).toLowerCase()})`,
          `${p.fullName} (${sexWord(p)}, ${p.born.y})`,
          `${p.fullName} (2)`,
        ][i % 3] ?? '',
        p.title,
        capital(p.commune),
      ),
    ),
  ]);
}

export function officeListsOfNames(): NastyList[] {
  return [namesOverPositions(), relatives(), addresses(), namesWithSex()];
}
