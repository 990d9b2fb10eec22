/** Lists whose cells hold several things, or things that look like others. */
import type { NastyList } from './nasty-list.ts';
import { about, line, oneSheet } from './office-list.ts';
import { capital, dmy, inYear, know, officePeople } from './office-people.ts';

function positionsOverLines(): NastyList {
  return oneSheet('chức-vụ-nhiều-dòng', 'Position and unit over several lines of one cell', [
    line('TT', 'Họ và tên', 'Ngày tháng\nnăm sinh', 'Chức vụ,\nđơn vị\ncông tác', 'Dân\ntộc'),
    ...officePeople(41, 10).map((p, i) => {
      const text = `${p.title}\n${capital(p.commune)}\ntỉnh Lai Châu`;
      return about(
        { ...know(p, 'birth', 'ethnicity', 'code'), currentPosition: text },
        i + 1,
        p.fullName,
        dmy(p.born),
        text,
        p.ethnicity,
      );
    }),
  ]);
}

/** Pasted from a table of a word processor: hard spaces, broken lines, doubled spaces. */
function pasted(): NastyList {
  return oneSheet(
    'dán-từ-word',
    'Pasted from a text: hard spaces, line breaks within words, doubled spaces',
    [
      line(
        'T T',
        'Họ  và\u00a0tên',
        'Ngày,\ntháng,\nnăm sinh',
        'Dân\u00a0tộc',
        'Quê quán',
        'Chức vụ',
        'Trình độ\nchuyên\nmôn',
      ),
      ...officePeople(42, 10).map((p, i) =>
        about(
          know(p, 'birth', 'ethnicity', 'home', 'title', 'degree'),
          ` ${i + 1}\n`,
          p.fullName,
          ` ${dmy(p.born)}\u00a0`,
          ` ${p.ethnicity}`,
          `${capital(p.home)} `,
          `${p.title}\n`,
          p.degree[0].replace(' ', '\u00a0'),
        ),
      ),
    ],
  );
}

function identities(): NastyList {
  return oneSheet('cccd-cmnd', 'Identity numbers with spaces, phone numbers, accounts and addresses', [
    line(
      'STT',
      'HỌ VÀ TÊN',
      'NGÀY SINH',
      'SỐ CCCD',
      'NGÀY CẤP',
      'NƠI CẤP',
      'SỐ ĐIỆN THOẠI',
      'NƠI Ở HIỆN NAY',
      'SỐ SỔ BHXH',
      'MST',
    ),
    ...officePeople(47, 10).map((p, i) => {
      const id = `0120${String(p.born.y).slice(2)}00${1000 + i}`;
      return about(
        { ...know(p, 'birth'), fullName: p.fullName.toUpperCase(), citizenId: id },
        i + 1,
        p.fullName.toUpperCase(),
        dmy(p.born),
        i % 2 === 0 ? id : `${id.slice(0, 3)} ${id.slice(3, 6)} ${id.slice(6)}`,
        '15/8/2021',
        'Cục CSQLHC về TTXH',
        `0${912_000_000 + i * 137}`,
        `Bản Nà Lang, ${p.commune}`,
        `12${String(10_230_000 + i)}`,
        8_412_345_670 + i,
      );
    }),
  ]);
}

function womenOnly(): NastyList {
  return oneSheet('chỉ-cột-nữ', 'Women are ticked, men are not; ethnic minorities and members are ticked', [
    line('TT', 'Họ và tên', 'Ngày sinh', 'Nữ', 'Dân tộc', 'Đảng viên', 'Chức vụ'),
    ...officePeople(48, 10).map((p, i) =>
      about(
        {
          ...know(p, 'birth', 'ethnicity', 'title'),
          ...(p.sex === 'female' ? { sex: 'female' as const } : {}),
        },
        i + 1,
        p.fullName,
        dmy(p.born),
        p.sex === 'female' ? 'x' : null,
        p.ethnicity,
        i % 4 === 0 ? null : 'x',
        p.title,
      ),
    ),
  ]);
}

function shortEthnic(): NastyList {
  const short: Record<string, string> = {
    Mông: 'H.Mông',
    'Hà Nhì': 'H.Nhì',
    Kinh: 'kinh',
    Thái: 'Thái ',
    'La Hủ': 'la hủ',
    Dao: 'dao',
    Giáy: 'Giấy',
  };
  return oneSheet('dân-tộc-tắt', 'Ethnic groups shortened, in small letters, or of old spelling', [
    line('TT', 'Họ và tên', 'Giới tính', 'Sinh năm', 'DT', 'Tôn giáo', 'TĐVH', 'Chức danh'),
    ...officePeople(49, 10).map((p, i) =>
      about(
        {
          ...know(p, 'sex', 'title'),
          birth: inYear(p.born),
          generalEducation: i % 3 === 0 ? '10/10' : '12/12',
        },
        i + 1,
        p.fullName,
        p.sex === 'male' ? 'nam' : 'nữ',
        p.born.y,
        short[p.ethnicity] ?? p.ethnicity,
        'Không',
        i % 3 === 0 ? '10/10' : '12/12',
        p.title,
      ),
    ),
  ]);
}

function addressedNames(): NastyList {
  const ways = [
    (n: string) => `Đ/c ${n}`,
    (n: string, s: string) => `${s === 'male' ? 'Ông' : 'Bà'} ${n}`,
    (n: string, s: string) => `${s === 'male' ? 'Ông' : 'Bà'}: ${n}`,
    (n: string) => `Đồng chí ${n}`,
    (n: string) => n.toUpperCase(),
  ];
  return oneSheet('xưng-hô', 'Names with forms of address and in capitals', [
    line('TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ trong Đảng, chính quyền, đoàn thể'),
    ...officePeople(50, 10).map((p, i) =>
      about(
        { ...know(p, 'birth'), fullName: i % 5 === 4 ? p.fullName.toUpperCase() : p.fullName },
        i + 1,
        ways[i % 5]?.(p.fullName, p.sex) ?? '',
        dmy(p.born),
        `${p.title} ${p.commune}`,
      ),
    ),
  ]);
}

export function officeListsOfCells(): NastyList[] {
  return [positionsOverLines(), pasted(), identities(), womenOnly(), shortEthnic(), addressedNames()];
}
