/** Lists whose rows are not one row for one person. */
import type { NastyList, NastyMerge } from './nasty-list.ts';
import { about, BLANK, line, type OfficeLine, oneSheet } from './office-list.ts';
import { capital, dmy, inYear, know, officePeople, onDay, split } from './office-people.ts';

/** The second row of a person is about the wife or the husband. */
function withSpouses(): NastyList {
  const people = officePeople(24, 8);
  const spouses = officePeople(124, 8);
  const merges: NastyMerge[] = [];
  const lines: OfficeLine[] = [
    line('KÊ KHAI QUAN HỆ GIA ĐÌNH CỦA CÁN BỘ'),
    line(
      'TT',
      'Họ và tên cán bộ',
      'Ngày sinh',
      'Chức vụ',
      'Quan hệ',
      'Họ tên người thân',
      'Năm sinh',
      'Nghề nghiệp',
    ),
  ];
  for (const [i, p] of people.entries()) {
    const at = lines.length;
    for (const column of [0, 1, 2, 3]) merges.push([at, column, at + 1, column]);
    const spouse = spouses[i] ?? p;
    lines.push(
      about(
        know(p, 'birth', 'title'),
        i + 1,
        p.fullName,
        dmy(p.born),
        p.title,
        p.sex === 'male' ? 'Vợ' : 'Chồng',
        `${spouse.fullName}`,
        spouse.born.y,
        'Giáo viên',
      ),
      line(null, null, null, null, 'Con', `${p.fullName.split(' ')[0]} Minh Khôi`, 2012, 'Học sinh'),
    );
  }
  return oneSheet('vợ-chồng-con', 'Rows for husband, wife and child below each person', lines, { merges });
}

/** Several rows per person: one for each course. */
function courses(merged: boolean): NastyList {
  const people = officePeople(merged ? 25 : 26, 7);
  const merges: NastyMerge[] = [];
  const lines: OfficeLine[] = [
    line('TT', 'Họ và tên', 'Nam', 'Nữ', 'Chức vụ', 'Khoá bồi dưỡng', 'Thời gian', 'Nơi cấp'),
  ];
  for (const [i, p] of people.entries()) {
    const at = lines.length;
    if (merged) for (const column of [0, 1, 2, 3, 4]) merges.push([at, column, at + 2, column]);
    lines.push(
      about(
        know(p, 'birth', 'sex', 'title'),
        i + 1,
        p.fullName,
        ...split(p, dmy(p.born)),
        p.title,
        'Bồi dưỡng ngạch chuyên viên',
        '3 tháng',
        'Trường Chính trị tỉnh',
      ),
      line(
        null,
        null,
        null,
        null,
        null,
        'Quốc phòng - an ninh đối tượng 3',
        '10/2021',
        'Trường Quân sự tỉnh',
      ),
      line(null, null, null, null, null, 'Kỹ năng lãnh đạo cấp phòng', '2023', 'Trường Chính trị tỉnh'),
    );
  }
  return oneSheet(merged ? 'khoá-học-gộp' : 'khoá-học-trống', 'A row for each course of a person', lines, {
    merges,
  });
}

function printedPages(): NastyList {
  const people = officePeople(27, 15);
  const header = [
    line('Số\nTT', 'Họ và tên', 'Năm sinh', null, 'Chức danh', 'Lương hiện hưởng', null),
    line(null, null, 'Nam', 'Nữ', null, 'Hệ số\n(lần)', 'Mức lương\n(nghìn đồng)'),
    line('(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'),
  ];
  const lines: OfficeLine[] = [line('BẢNG THANH TOÁN LƯƠNG'), line('Đơn vị tính: nghìn đồng'), ...header];
  let sum = 0;
  for (const [i, p] of people.entries()) {
    if (i > 0 && i % 5 === 0)
      lines.push(
        line(null, 'Cộng trang', null, null, null, null, sum),
        line(`Trang ${i / 5}`),
        BLANK,
        ...header,
        line(null, 'Cộng mang sang', null, null, null, null, sum),
      );
    sum += 5000 + i;
    lines.push(
      about(
        { ...know(p, 'sex', 'title'), birth: inYear(p.born), coefficient: 2.34 + (i % 4) * 0.33 },
        i + 1,
        p.fullName,
        ...split(p, p.born.y),
        p.title,
        Math.round((2.34 + (i % 4) * 0.33) * 100) / 100,
        5000 + i,
      ),
    );
  }
  lines.push(
    line(null, 'Tổng số: 15 đ/c', null, null, null, null, sum),
    line('(Bằng chữ: Bảy mươi lăm triệu đồng chẵn)'),
    line(null, 'NGƯỜI LẬP BIỂU', null, null, null, 'CHỦ TỊCH'),
    BLANK,
    line(null, 'Vũ Thị Lập Biểu', null, null, null, 'Lò Văn Ký'),
  );
  return oneSheet('trang-in', 'Headers, page sums and sums carried forward on every page', lines);
}

function vacancies(): NastyList {
  const people = officePeople(28, 10);
  const empty = [
    'Khuyết',
    '…',
    'Chưa bố trí',
    'Dự kiến',
    '(khuyết)',
    'Trống',
    '......',
    'Đang khuyết',
    'Chờ bố trí',
    '-',
  ];
  const lines: OfficeLine[] = [line('TT', 'Chức danh', 'Họ và tên', 'Ngày sinh', 'Dân tộc', 'Ghi chú')];
  for (const [i, p] of people.entries()) {
    lines.push(
      about(
        know(p, 'title', 'birth', 'ethnicity'),
        2 * i + 1,
        p.title,
        p.fullName,
        dmy(p.born),
        p.ethnicity,
        i === 2 ? 'Nghỉ hưu từ 01/9/2026' : i === 5 ? 'Đã chuyển công tác' : null,
      ),
      line(
        2 * i + 2,
        'Phó Chủ tịch UBND',
        empty[i] ?? null,
        null,
        null,
        i % 2 === 0 ? 'Chờ kiện toàn' : null,
      ),
    );
  }
  return oneSheet('khuyết', 'Posts without anybody among posts with people', lines);
}

/** A blank row between people, some with a second line for a remark. */
function remarksBelow(): NastyList {
  return oneSheet('ghi-chú-dưới', 'A blank row or a remark below each person', [
    line('TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị'),
    ...officePeople(31, 8).flatMap((p, i) => [
      about(
        { ...know(p, 'title', 'unit', 'code'), birth: onDay(p.born) },
        i + 1,
        p.fullName,
        dmy(p.born),
        p.title,
        capital(p.commune),
      ),
      i % 3 === 0 ? line(null, null, null, '(kiêm Trưởng ban Pháp chế HĐND)') : BLANK,
    ]),
  ]);
}

export function officeListsOfRows(): NastyList[] {
  return [withSpouses(), courses(true), courses(false), printedPages(), vacancies(), remarksBelow()];
}
