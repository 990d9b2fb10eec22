/** Lists of mass organisations and Party committees, attached to decisions, or made by a personnel program. */
import type { NastyList } from './nasty-list.ts';
import { about, BLANK, line, oneSheet } from './office-list.ts';
import { capital, dmy, inYear, know, officePeople, split } from './office-people.ts';

function union(): NastyList {
  return oneSheet(
    'hội-phụ-nữ',
    'A mass organisation: post in the board, branch, membership card',
    [
      line('HỘI LHPN XÃ PA Ủ'),
      line('DANH SÁCH TRÍCH NGANG BAN CHẤP HÀNH KHOÁ XIV'),
      line(
        'TT',
        'HỌ VÀ TÊN',
        'CHỨC VỤ HỘI',
        'NĂM SINH',
        'DÂN TỘC',
        'TÔN GIÁO',
        'TRÌNH ĐỘ',
        null,
        null,
        'ĐẢNG VIÊN',
        'SỐ ĐIỆN THOẠI',
      ),
      line(null, null, null, null, null, null, 'VH', 'CM', 'CT'),
      ...officePeople(64, 30)
        .filter((p) => p.sex === 'female')
        .slice(0, 9)
        .map((p, i) =>
          about(
            {
              ...know(p, 'ethnicity', 'degree', 'theory'),
              fullName: p.fullName,
              birth: inYear(p.born),
              generalEducation: '12/12',
            },
            i + 1,
            p.fullName,
            ['Chủ tịch Hội', 'Phó Chủ tịch Hội', 'UV BTV', 'UV BCH'][Math.min(i, 3)] ?? '',
            p.born.y,
            p.ethnicity,
            'không',
            '12/12',
            p.degree[0],
            p.theory[0],
            i % 3 === 0 ? null : 'x',
            `0986${100_000 + i}`,
          ),
        ),
    ],
    { merges: [[2, 6, 2, 8]] },
  );
}

function committee(): NastyList {
  return oneSheet(
    'cấp-uỷ',
    'Nominations for a Party committee: re-elected or new, present and planned posts',
    [
      line('TỈNH UỶ LAI CHÂU', null, null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'),
      line('BAN TỔ CHỨC', null, null, null, null, 'Lai Châu, ngày 10 tháng 9 năm 2026'),
      line('DANH SÁCH TRÍCH NGANG NHÂN SỰ DỰ KIẾN THAM GIA BCH ĐẢNG BỘ XÃ THAN UYÊN'),
      BLANK,
      line(
        'TT',
        'Họ và tên',
        'Ngày, tháng, năm sinh',
        null,
        'Quê quán',
        'Dân tộc',
        'Ngày vào Đảng',
        'Trình độ',
        null,
        'Chức vụ, đơn vị công tác hiện nay',
        'Tái cử',
        'Lần đầu',
        'Chức danh dự kiến',
      ),
      line(null, null, 'Nam', 'Nữ', null, null, null, 'CM', 'LLCT'),
      ...officePeople(65, 10).map((p, i) =>
        about(
          {
            ...know(p, 'birth', 'sex', 'home', 'ethnicity', 'joined', 'degree', 'theory'),
            currentPosition: `${p.title} ${p.commune}`,
            proposedTitle: i === 0 ? 'Bí thư Đảng uỷ' : 'Uỷ viên BCH',
          },
          i + 1,
          p.fullName,
          ...split(p, dmy(p.born)),
          capital(p.home),
          p.ethnicity,
          dmy(p.joined),
          p.degree[0],
          p.theory[0],
          `${p.title} ${p.commune}`,
          i % 2 === 0 ? 'x' : null,
          i % 2 === 0 ? null : 'x',
          i === 0 ? 'Bí thư Đảng uỷ' : 'Uỷ viên BCH',
        ),
      ),
    ],
  );
}

/** R3: a list attached to a decision, with the post left and the post taken. */
function attached(): NastyList {
  return oneSheet(
    'kèm-quyết-định',
    'R3: post left and post taken, coefficients, day of effect',
    [
      line('DANH SÁCH'),
      line('Công chức được điều động, bổ nhiệm'),
      line('(Kèm theo Quyết định số 1234/QĐ-UBND ngày 30/6/2026 của Chủ tịch UBND tỉnh)'),
      line(
        'TT',
        'Họ và tên',
        'Ngày, tháng, năm sinh',
        null,
        'Chức vụ, đơn vị công tác cũ',
        'Chức vụ, đơn vị công tác mới',
        'Ngạch/bậc/hệ số',
        'PCCV',
        'Kể từ ngày',
        'Ghi chú',
      ),
      line(null, null, 'Nam', 'Nữ'),
      ...officePeople(66, 8).map((p, i) =>
        about(
          know(p, 'birth', 'sex'),
          i + 1,
          p.fullName,
          ...split(p, dmy(p.born)),
          `Chuyên viên Phòng Nội vụ huyện Than Uyên`,
          `${p.title} ${p.commune}`,
          '01.003/bậc 3/3,00',
          '0,30',
          '01/7/2026',
          null,
        ),
      ),
      line('(Danh sách có 08 người)'),
    ],
    { merges: [[3, 2, 3, 3]] },
  );
}

/** Everything a personnel office can think of, with kin and addresses. */
function wide(): NastyList {
  const head = [
    'STT',
    'Mã nhân viên',
    'Họ và tên',
    'Tên gọi khác',
    'Ngày sinh',
    'Giới tính',
    'Nơi sinh',
    'Quê quán',
    'Nơi ở hiện nay',
    'Hộ khẩu thường trú',
    'Dân tộc',
    'Tôn giáo',
    'Điện thoại',
    'Email',
    'Số CCCD',
    'Ngày cấp',
    'Nơi cấp',
    'Phòng ban',
    'Chức vụ',
    'Ngày bổ nhiệm',
    'Ngày tuyển dụng',
    'Loại hợp đồng',
    'Mã ngạch',
    'Tên ngạch',
    'Bậc lương',
    'Hệ số lương',
    'Ngày hưởng',
    'Trình độ văn hoá',
    'Trình độ chuyên môn',
    'Chuyên ngành',
    'Nơi đào tạo',
    'Năm tốt nghiệp',
    'Lý luận chính trị',
    'Quản lý nhà nước',
    'Ngoại ngữ',
    'Tin học',
    'Ngày vào Đảng',
    'Ngày chính thức',
    'Ngày vào Đoàn',
    'Tình trạng hôn nhân',
    'Họ tên vợ/chồng',
    'Năm sinh vợ/chồng',
    'Ghi chú',
  ];
  return oneSheet('kết-xuất-phần-mềm', 'Forty-three columns of a personnel program', [
    line(...head),
    ...officePeople(67, 10).map((p, i) =>
      about(
        {
          ...know(p, 'birth', 'sex', 'home', 'ethnicity', 'title', 'joined', 'official', 'theory', 'state'),
          degree: 'university',
          gradeCode: '01.003',
          coefficient: 3,
          generalEducation: '12/12',
          recruited: { value: '2010-09-01', precision: 'day' },
          positionSince: { value: '2022-03-15', precision: 'day' },
          citizenId: `01207${1_000_000 + i}`,
          foreignLanguage: 'Tiếng Anh B',
          informatics: 'Cơ bản',
        },
        i + 1,
        `NV${1000 + i}`,
        p.fullName,
        null,
        dmy(p.born),
        p.sex === 'male' ? 'Nam' : 'Nữ',
        'Trạm y tế xã',
        capital(p.home),
        'Bản Mới',
        'Bản Mới',
        p.ethnicity,
        'Không',
        `0${912_345_000 + i}`,
        `nv${i}@laichau.gov.vn`,
        `01207${1_000_000 + i}`,
        '01/02/2021',
        'Bộ Công an',
        'Văn phòng',
        p.title,
        '15/03/2022',
        '01/09/2010',
        'Không xác định thời hạn',
        '01.003',
        'Chuyên viên',
        3,
        '3,00',
        '01/01/2024',
        '12/12',
        'Đại học',
        'Luật kinh tế',
        'Trường Đại học Luật Hà Nội',
        2009,
        p.theory[0],
        p.state[0],
        'Tiếng Anh B',
        'Cơ bản',
        dmy(p.joined),
        dmy(p.official),
        '26/03/2002',
        'Đã kết hôn',
        'Phạm Thị Vợ',
        1985,
        null,
      ),
    ),
  ]);
}

export function officeListsOfCommittees(): NastyList[] {
  return [union(), committee(), attached(), wide()];
}
