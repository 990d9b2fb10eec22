/** Lists whose sheets, columns and rows are arranged for the printer or the eye. */
import type { NastyList, NastyMerge } from './nasty-list.ts';
import { about, BLANK, line, type OfficeLine, officeList, oneSheet } from './office-list.ts';
import { capital, dmy, inYear, know, type OfficePerson, officePeople, split } from './office-people.ts';

function sheetsOfCommunes(): NastyList {
  const communes: readonly (readonly [string, string, string])[] = [
    ['X.BumNua', 'XÃ BUM NƯA', '03466'],
    ['X.MuCa', 'XÃ MÙ CẢ', '03451'],
    ['P.DoanKet', 'PHƯỜNG ĐOÀN KẾT', '03388'],
  ];
  return officeList('sheet-từng-xã', 'A summary first, then a sheet for each commune named without marks', [
    {
      name: 'Tổng hợp',
      lines: [
        line('TỔNG HỢP SỐ LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ'),
        line('TT', 'Xã, phường', 'Biên chế giao', 'Hiện có', 'Nữ', 'DTTS', 'Thừa/thiếu'),
        line(1, 'Xã Bum Nưa', 40, 35, 12, 20, -5),
        line(2, 'Xã Mù Cả', 38, 38, 15, 30, 0),
        line(3, 'Phường Đoàn Kết', 45, 44, 20, 10, -1),
        line(null, 'Tổng cộng', 123, 117, 47, 60, -6),
      ],
    },
    ...communes.map(([name, title, code], at) => ({
      name,
      lines: [
        line(`UBND ${title}`),
        line('DANH SÁCH CÁN BỘ, CÔNG CHỨC'),
        line('TT', 'Họ và tên', 'Ngày sinh', 'Dân tộc', 'Chức vụ'),
        ...officePeople(70 + at, 6).map((p, i) =>
          about(
            { ...know(p, 'birth', 'ethnicity', 'title'), unitCode: code },
            i + 1,
            p.fullName,
            dmy(p.born),
            p.ethnicity,
            p.title,
          ),
        ),
      ],
    })),
    {
      name: 'Khuyet',
      lines: [
        line('CÁC VỊ TRÍ CÒN KHUYẾT'),
        line('TT', 'Chức danh', 'Đơn vị', 'Số lượng', 'Ghi chú'),
        line(1, 'Phó Chủ tịch UBND', 'Xã Bum Nưa', 1, 'Khuyết'),
        line(2, 'Trưởng phòng Kinh tế', 'Xã Mù Cả', 1, 'Khuyết'),
      ],
    },
  ]);
}

function filterRows(): NastyList {
  return oneSheet(
    'hàng-lọc',
    'A row of choices above the header, a merged banner, hidden rows and columns',
    [
      line('LAI CHÂU - CỔNG DỊCH VỤ NỘI BỘ'),
      line('Đơn vị:', 'Tất cả', 'Từ ngày:', '01/01/2026', 'Đến ngày:', '31/12/2026'),
      line('Trạng thái:', 'Đang làm việc', 'Số dòng:', 10),
      BLANK,
      line('STT', 'Mã', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ', 'Đơn vị', 'Người tạo'),
      ...officePeople(75, 10).map((p, i) =>
        about(
          know(p, 'birth', 'sex', 'title', 'unit', 'code'),
          i + 1,
          `CB${i}`,
          p.fullName,
          dmy(p.born),
          p.sex === 'male' ? 'Nam' : 'Nữ',
          p.title,
          capital(p.commune),
          'admin',
        ),
      ),
    ],
    { merges: [[0, 0, 0, 7]], hiddenColumns: [1, 7], hiddenRows: [7, 8] },
  );
}

function besideEachOther(): NastyList {
  const left = officePeople(76, 9);
  const right = officePeople(77, 30)
    .filter((p) => !left.some(({ fullName }) => fullName === p.fullName))
    .slice(0, 7);
  return oneSheet('hai-bảng-cạnh', 'Two tables side by side on a landscape page', [
    line('DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ'),
    line('TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', null, 'TT', 'Họ và tên', 'Năm sinh', 'Chức vụ'),
    ...left.map((p, i): OfficeLine => {
      const q = right[i];
      const cells = (of: OfficePerson, n: number) => [n, of.fullName, of.born.y, of.title];
      const who = (of: OfficePerson) => ({ ...know(of, 'title'), birth: inYear(of.born) });
      return {
        cells: [...cells(p, i + 1), null, ...(q === undefined ? [] : cells(q, 10 + i))],
        who: q === undefined ? [who(p)] : [who(p), who(q)],
      };
    }),
  ]);
}

/** Groups of columns for communes, a row for each post. */
function communesAsColumns(): NastyList {
  const people = officePeople(78, 12);
  const merges: NastyMerge[] = [
    [1, 2, 1, 3],
    [1, 4, 1, 5],
  ];
  return oneSheet(
    'xã-theo-cột',
    'A row for each post, columns of name and birth for each commune',
    [
      line('PHƯƠNG ÁN CÁN BỘ CHỦ CHỐT'),
      line('TT', 'Chức danh', 'Xã Bum Nưa', null, 'Xã Mù Cả', null),
      line(null, null, 'Họ và tên', 'Ngày sinh', 'Họ và tên', 'Ngày sinh'),
      ...[0, 1, 2, 3, 4, 5].map((i): OfficeLine => {
        const a = people[2 * i];
        const b = people[2 * i + 1];
        if (a === undefined || b === undefined) return BLANK;
        return {
          cells: [i + 1, a.title, a.fullName, dmy(a.born), b.fullName, dmy(b.born)],
          who: [
            { ...know(a, 'birth', 'title'), unitCode: '03466' },
            { ...know(b, 'birth'), currentTitle: a.title, unitCode: '03451' },
          ],
        };
      }),
    ],
    { merges },
  );
}

function copiedSheet(): NastyList {
  return officeList('sheet1-(2)', 'Only a copied sheet holds the list; empty sheets around it', [
    { name: 'Sheet2', lines: [] },
    {
      name: 'Sheet1',
      lines: [
        BLANK,
        BLANK,
        line(null, null, 'Biểu số 01'),
        line(
          null,
          null,
          'STT',
          'Họ và tên',
          'Ngày sinh',
          'Giới tính',
          'Chức vụ, chức danh',
          'Ngày tháng năm vào đảng',
          'Văn hoá',
          'Chuyên môn',
          'Chính trị',
          'QLNN',
        ),
        ...officePeople(79, 9).map((p, i) =>
          about(
            { ...know(p, 'birth', 'sex', 'joined', 'degree', 'theory', 'state'), generalEducation: '12/12' },
            null,
            null,
            i + 1,
            p.fullName,
            dmy(p.born),
            p.sex === 'male' ? 'Nam' : 'Nữ',
            p.title,
            dmy(p.joined),
            '12/12',
            p.degree[0],
            p.theory[0],
            p.state[0],
          ),
        ),
      ],
    },
    { name: 'Sheet3', lines: [line('x')] },
  ]);
}

function oldFont(): NastyList {
  return oneSheet(
    'phông-cũ',
    'Whole workbook in a font of TCVN3',
    [
      line('Huyện uỷ Sìn Hồ'),
      line('Danh sách cán bộ diện Ban Thường vụ quản lý'),
      line('TT', 'Họ và tên', 'Ngày sinh', null, 'Dân tộc', 'Quê quán', 'Chức vụ', 'Chuyên môn', 'Lý luận'),
      line(null, null, 'Nam', 'Nữ'),
      ...officePeople(80, 9).map((p, i) =>
        about(
          know(p, 'birth', 'sex', 'ethnicity', 'home', 'title', 'degree', 'theory'),
          i + 1,
          p.fullName,
          ...split(p, dmy(p.born)),
          p.ethnicity,
          capital(p.home),
          p.title,
          p.degree[0],
          p.theory[0],
        ),
      ),
    ],
    {},
    'tcvn3',
  );
}

/** Two lists one below the other, the second with other columns. */
function belowEachOther(): NastyList {
  return oneSheet('hai-bảng-dưới', 'A second table with other columns below the first', [
    line('A. CÁN BỘ, CÔNG CHỨC'),
    line('TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị'),
    ...officePeople(81, 6).map((p, i) =>
      about(
        know(p, 'birth', 'title', 'unit', 'code'),
        i + 1,
        p.fullName,
        dmy(p.born),
        p.title,
        capital(p.commune),
      ),
    ),
    BLANK,
    line('B. NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH'),
    line('TT', 'Họ và tên', 'Giới tính', 'Năm sinh', 'Dân tộc', 'Chức danh'),
    ...officePeople(82, 6).map((p, i) =>
      about(
        { ...know(p, 'sex', 'ethnicity', 'title'), birth: inYear(p.born) },
        i + 1,
        p.fullName,
        p.sex === 'male' ? 'Nam' : 'Nữ',
        p.born.y,
        p.ethnicity,
        p.title,
      ),
    ),
  ]);
}

/** A name above and a position below it in one cell. */
function nameOverPosition(): NastyList {
  return oneSheet('tên-và-chức-vụ', 'Columns of posts before the name, English words in the header', [
    line(
      'No.',
      'Chức vụ (Position)',
      'Họ và tên (Full name)',
      'Ngày sinh (DOB)',
      'Giới tính (Sex)',
      'Dân tộc (Ethnicity)',
      'Số CCCD (ID No.)',
    ),
    ...officePeople(83, 9).map((p, i) =>
      about(
        { ...know(p, 'title', 'birth', 'sex', 'ethnicity'), citizenId: `01206800${1000 + i}` },
        i + 1,
        p.title,
        p.fullName,
        dmy(p.born),
        p.sex === 'male' ? 'Nam' : 'Nữ',
        p.ethnicity,
        `01206800${1000 + i}`,
      ),
    ),
  ]);
}

export function officeListsOfSheets(): NastyList[] {
  return [
    sheetsOfCommunes(),
    filterRows(),
    besideEachOther(),
    communesAsColumns(),
    copiedSheet(),
    oldFont(),
    belowEachOther(),
    nameOverPosition(),
  ];
}
