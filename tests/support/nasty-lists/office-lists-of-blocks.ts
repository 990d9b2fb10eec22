/** Lists that write shorter what goes on, and number and group their rows in ways of their own. */
import type { NastyList } from './nasty-list.ts';
import { about, line, oneSheet } from './office-list.ts';
import { capital, dmy, inYear, know, officePeople, split } from './office-people.ts';

function unitOncePerBlock(): NastyList {
  const people = officePeople(21, 12);
  const unit = (i: number) => people[i - (i % 4)] ?? people[0];
  return oneSheet('đơn-vị-một-lần', 'Unit only in the first row of its block, blank below, not merged', [
    line('DANH SÁCH CÁN BỘ CHỦ CHỐT CÁC XÃ'),
    line('TT', 'Đơn vị', 'Họ và tên', 'Ngày sinh', 'Dân tộc', 'Chức vụ'),
    ...people.map((p, i) =>
      about(
        {
          ...know(p, 'birth', 'ethnicity', 'title'),
          currentUnit: capital(unit(i)?.commune ?? ''),
          unitCode: unit(i)?.code ?? '',
        },
        i + 1,
        i % 4 === 0 ? capital(p.commune) : null,
        p.fullName,
        dmy(p.born),
        p.ethnicity,
        p.title,
      ),
    ),
  ]);
}

/** Numbers start anew with each unit, the unit stands behind the name. */
function unitBehindOnce(): NastyList {
  const people = officePeople(22, 12);
  const unit = (i: number) => people[i - (i % 3)] ?? people[0];
  return oneSheet('đơn-vị-sau', 'Numbers start anew with each unit, which is written once', [
    line('STT', 'Họ và tên', 'Năm sinh', 'Chức vụ hiện nay', 'Nơi công tác', 'LLCT'),
    ...people.map((p, i) =>
      about(
        {
          ...know(p, 'title', 'theory'),
          birth: inYear(p.born),
          currentUnit: `UBND ${unit(i)?.commune}`,
          unitCode: unit(i)?.code ?? '',
        },
        (i % 3) + 1,
        p.fullName,
        p.born.y,
        p.title,
        i % 3 === 0 ? `UBND ${p.commune}` : '',
        p.theory[0],
      ),
    ),
  ]);
}

function asAbove(): NastyList {
  const marks = ['nt', '-nt-', '//', '"', 'như trên', 'NT', "''", '- nt -'];
  const people = officePeople(23, 12);
  const first = people[0] ?? people[1];
  return oneSheet('như-trên', 'Marks for "as above" in unit, ethnic group, home and degree', [
    line('TT', 'Họ và tên', 'Ngày sinh', 'Dân tộc', 'Quê quán', 'Đơn vị công tác', 'Trình độ CM'),
    ...people.map((p, i) => {
      const mark = marks[i % marks.length] ?? 'nt';
      const same = i % 6 !== 0;
      const from = people[i - (i % 6)] ?? first ?? p;
      return about(
        {
          ...know(p, 'birth'),
          ethnicity: from.ethnicity,
          homePlace: capital(from.home),
          currentUnit: capital(from.commune),
          unitCode: from.code,
          degree: from.degree[1],
        },
        i + 1,
        p.fullName,
        dmy(p.born),
        same ? mark : p.ethnicity,
        same ? mark : capital(p.home),
        same ? mark : capital(p.commune),
        same ? mark : p.degree[0],
      );
    }),
  ]);
}

function serials(): NastyList {
  const numbers = ['01', '1.', 'I.1', 'a)', '1/', '(1)', '1.1.', 'A1', '07', 'ii)'];
  return oneSheet('số-thứ-tự', 'Serial numbers of every kind', [
    line('Thứ tự', 'Họ tên', 'Sinh ngày', 'Dân tộc', 'Chức vụ'),
    ...officePeople(29, 10).map((p, i) =>
      about(
        know(p, 'birth', 'ethnicity', 'title'),
        numbers[i] ?? null,
        p.fullName,
        dmy(p.born),
        p.ethnicity,
        p.title,
      ),
    ),
  ]);
}

function numberedHeadings(): NastyList {
  const people = officePeople(30, 9);
  const heads = [
    'I. THƯỜNG TRỰC ĐẢNG UỶ: 03 đ/c',
    'II. LÃNH ĐẠO UBND (3 người)',
    'III- CÁC PHÒNG CHUYÊN MÔN',
  ];
  return oneSheet(
    'mục-la-mã',
    'Headings in capitals in the column of names',
    [
      line('ĐẢNG BỘ XÃ BUM NƯA'),
      line('DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ BUM NƯA'),
      line('(Kèm theo Tờ trình số 12-TTr/ĐU ngày 05/9/2026 của Đảng uỷ xã Bum Nưa)'),
      line('TT', 'Họ và tên', 'Nam', 'Nữ', 'Chức vụ', 'Trình độ', null),
      line(null, null, null, null, null, 'Chuyên môn', 'Lý luận'),
      ...people.flatMap((p, i) => [
        ...(i % 3 === 0 ? [line(null, heads[i / 3] ?? null)] : []),
        about(
          { ...know(p, 'birth', 'sex', 'title', 'degree', 'theory'), unitCode: '03466' },
          (i % 3) + 1,
          p.fullName,
          ...split(p, { date: `${p.born.y}-01-01`, format: 'yyyy' }),
          p.title,
          p.degree[0],
          p.theory[0],
        ),
      ]),
      line('Danh sách có 09 đồng chí./.'),
      line(null, 'T/M BAN THƯỜNG VỤ'),
      line(null, 'BÍ THƯ'),
      line(null, 'Nguyễn Văn Đóng Dấu'),
    ].map((each) => ({
      ...each,
      who: each.who.map((who) => ({
        ...who,
        birth: { value: who.birth?.value?.slice(0, 4) ?? null, precision: 'year' as const },
      })),
    })),
  );
}

export function officeListsOfBlocks(): NastyList[] {
  return [unitOncePerBlock(), unitBehindOnce(), asAbove(), serials(), numberedHeadings()];
}
