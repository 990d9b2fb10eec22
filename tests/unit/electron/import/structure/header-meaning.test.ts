import { describe, expect, it } from 'vitest';
import { headerMeaning } from '../../../../../electron/import/structure/header-meaning.ts';
import type { RosterField } from '../../../../../shared/domain/import.ts';

/** Levels are parted by `›`. */
function meaningOf(header: string) {
  return headerMeaning(header.split('›').map((level) => level.trim()));
}

function wordOf(header: string): string | null {
  const meaning = meaningOf(header);
  if (meaning === null || meaning.is === 'other') return null;
  return meaning.option === null ? meaning.field : `${meaning.field}:${meaning.option}`;
}

const FIELDS: Readonly<Record<RosterField, readonly string[]>> = {
  ordinal: ['TT', 'STT', 'Số TT', 'Số thứ tự', 'T/T', 'S.T.T', 'No.', '#', 'TT (1)'],
  fullName: [
    'Họ và tên',
    'HỌ VÀ TÊN',
    'Họ tên',
    'Họ và\ntên',
    'Ho va ten',
    'Họ, chữ đệm và tên',
    'Họ và tên khai sinh',
    'Họ và tên cán bộ, công chức',
    'Họ và tên (ghi chữ in hoa)',
    'Họ và tên đệm',
    'Họ',
    'Tên',
    'Tên đệm',
    'Full name',
    'Name',
  ],
  birth: [
    'Ngày sinh',
    'Năm sinh',
    'NGÀY SINH',
    'Ngày, tháng, năm sinh',
    'Ngày tháng năm sinh',
    'Ngày/tháng/năm sinh',
    'Sinh ngày',
    'N/S',
    'N.sinh',
    'Nam sinh',
    'Date of birth',
    'DOB',
  ],
  birthMale: ['Ngày, tháng, năm sinh › Nam', 'Năm sinh › Nam', 'Nam sinh › Nam', 'Ngày sinh (Nam)', 'Nam'],
  birthFemale: ['Ngày, tháng, năm sinh › Nữ', 'Năm sinh › Nữ', 'Nam sinh › Nu', 'Ngày sinh (Nữ)', 'Nữ'],
  sex: ['Giới tính', 'Phái', 'Nam/Nữ', 'Giới tính (Nam, Nữ)', 'GT', 'Gender', 'Sex'],
  ethnicity: ['Dân tộc', 'DÂN TỘC', 'Dan toc', 'D.tộc', 'Ethnicity', 'Thành phần dân tộc'],
  religion: ['Tôn giáo', 'Ton giao', 'Religion'],
  homePlace: [
    'Quê quán',
    'Quê quán (xã, huyện, tỉnh)',
    'Nguyên quán',
    'Q.quán',
    'Quê quán › Xã',
    'Place of origin',
  ],
  current: [
    'Chức vụ, đơn vị công tác hiện nay',
    'Chức vụ, đơn vị công tác',
    'Chức vụ - đơn vị',
    'Chức danh, đơn vị công tác',
    'CV, ĐVCT',
    'Chức vụ và cơ quan đang công tác',
  ],
  currentTitle: [
    'Chức vụ',
    'Chức danh',
    'Chức vụ hiện nay',
    'Chức vụ chính quyền',
    'Chức vụ › Chính quyền',
    'Chức vụ đang đảm nhiệm',
    'Chức vụ hoặc chức danh công tác',
    'Vị trí việc làm',
    'Position',
  ],
  currentUnit: [
    'Đ.VỊ C.TÁC',
    'Đơn vị',
    'Đơn vị công tác',
    'Cơ quan, đơn vị',
    'Nơi công tác',
    'Phòng ban / đơn vị',
    'Cơ quan, đơn vị đang làm việc',
    'Phòng/ đội',
    'Unit',
  ],
  positionSince: [
    'Thời gian giữ chức vụ',
    'Thời gian giữ chức vụ, chức danh',
    'Ngày bổ nhiệm',
    'Ngày bổ nhiệm chức vụ hiện tại',
    'Tháng, năm giữ chức vụ',
  ],
  appointedUntil: [
    'Thời hạn bổ nhiệm',
    'Ngày hết thời hạn giữ chức vụ',
    'Ngày hết nhiệm kỳ',
    'Thời hạn bổ nhiệm chức vụ (đến ngày)',
    'Giữ chức vụ đến',
  ],
  evaluations: [
    'Đánh giá, xếp loại 3 năm gần nhất',
    'Xếp loại năm 2023',
    'Kết quả đánh giá, xếp loại chất lượng › 2024',
    'Đánh giá, xếp loại 03 năm gần nhất (2023, 2024, 2025)',
    'Đánh giá 2025',
    'Kết quả xếp loại',
    'Mức độ hoàn thành nhiệm vụ năm 2025',
    'Xếp loại',
  ],
  disciplines: ['Kỷ luật', 'Kỉ luật', 'Hình thức kỷ luật', 'Kỷ luật (nếu có)'],
  relatives: [
    'Quan hệ gia đình',
    'Thân nhân là cán bộ',
    'Người thân là cán bộ, công chức trong tỉnh',
    'Quan hệ thân nhân (vợ, chồng, con, anh chị em ruột)',
  ],
  service: ['Quá trình công tác', 'Tóm tắt quá trình công tác', 'QT công tác'],
  recruited: [
    'Ngày tuyển dụng',
    'Ngày vào ngành',
    'Ngày vào cơ quan',
    'Ngày vào làm',
    'Tháng, năm tuyển dụng',
  ],
  generalEducation: [
    'GDPT',
    'Trình độ › GDPT',
    'Trình độ văn hoá',
    'Văn hoá',
    'Học vấn',
    'Trình độ phổ thông',
  ],
  qualifications: [
    'Trình độ › LLCT, QLNN',
    'Trình độ',
    'Trình độ (CM, LLCT, QLNN)',
    'Trình độ chuyên môn, lý luận chính trị',
    'Trình độ chuyên môn, LLCT, QLNN, ngoại ngữ, tin học',
  ],
  degree: [
    'Trình độ › CM, NV',
    'Chuyên môn',
    'Trình độ › Chuyên môn',
    'Trình độ chuyên môn',
    'Trình độ chuyên môn nghiệp vụ',
    'Tr.độ CM',
    'TĐCM',
    'Bằng cấp',
    'Trình độ chuyên môn › Trình độ',
    'Degree',
  ],
  major: ['Chuyên ngành', 'Ngành', 'Chuyên ngành đào tạo', 'Trình độ chuyên môn › Chuyên ngành', 'Major'],
  school: ['Trường', 'Trường đào tạo', 'Cơ sở đào tạo', 'Nơi đào tạo', 'Trình độ chuyên môn › Trường'],
  theory: [
    'Trình độ lý luận chính trị',
    'LLCT',
    'Trình độ › LLCT',
    'Lý luận chính trị',
    'Trình độ LLCT',
    'LL CT',
    'Lý luận',
  ],
  stateManagement: [
    'Bồi dưỡng QLNN theo ngạch',
    'QLNN',
    'Trình độ › QLNN',
    'Quản lý nhà nước',
    'QL nhà nước',
    'Bồi dưỡng QLNN',
  ],
  foreignLanguage: ['Ngoại ngữ', 'Trình độ › Ngoại ngữ', 'Trình độ › NN', 'Tiếng Anh'],
  informatics: ['Tin học', 'Trình độ › Tin học', 'Trình độ › TH', 'Chứng chỉ tin học'],
  partyProbation: [
    'Ngày vào Đảng',
    'Ngày vào Đảng › Dự bị',
    'Ngày vào đảng',
    'Ngay vao Dang › Du bi',
    'Ngày kết nạp Đảng',
    'Ngày vào Đảng CSVN',
    'Đảng viên › Dự bị',
    'Ngày vào Đảng (dự bị)',
  ],
  partyOfficial: [
    'Ngày vào Đảng › Chính thức',
    'Ngày vào Đảng CT',
    'Ngày chính thức',
    'Ngày vào Đảng (chính thức)',
    'Đảng viên › CT',
  ],
  planning: ['Quy hoạch', 'Chức danh quy hoạch', 'Quy hoạch › Chức danh', 'QH'],
  proposedTitle: [
    'Chức vụ dự kiến',
    'Dự kiến',
    'Phương án bố trí',
    'Dự kiến bố trí',
    'Đơn vị, chức vụ mới',
    'Nhân sự dự kiến › Chức vụ',
  ],
  salaryGrade: [
    'Ngạch',
    'Mã ngạch',
    'Mã số ngạch',
    'Lương hiện hưởng › Mã ngạch',
    'Ngạch công chức',
    'Ngạch / Bậc',
  ],
  salaryStep: ['Bậc', 'Bậc lương', 'Mức lương hiện hưởng › Bậc lương hiện hưởng', 'Lương › Bậc'],
  salaryCoefficient: ['Hệ số lương', 'Hệ số', 'HSL', 'Mức lương hiện hưởng › Hệ số lương', 'Lương › Hệ số'],
  positionAllowance: ['PCCV', 'Phụ cấp chức vụ', 'Phụ cấp › Chức vụ', 'Hệ số phụ cấp chức vụ'],
  note: ['Ghi chú', 'GHI CHÚ', 'Ghi chú (nêu rõ)', 'Remarks'],
  citizenId: [
    'CCCD',
    'Số CCCD',
    'Căn cước công dân',
    'Số CCCD/CMND',
    'Số định danh cá nhân',
    'Số CMND/ Hộ chiếu',
  ],
};

const OTHERS = [
  'Ngày vào Đoàn',
  'Năm sinh của vợ',
  'Họ tên vợ/chồng',
  'Họ tên vợ (chồng)',
  'Đơn vị bầu cử',
  'Số thẻ Đảng',
  'Mã thẻ Đảng',
  'Ngày cấp CCCD',
  'Ngày cấp (CCCD)',
  'Nơi sinh',
  'Năm TN',
  'Trình độ chuyên môn › Năm TN',
  'Chức vụ Đảng',
  'Chức vụ › Đảng',
  'Điện thoại',
  'Ngày bổ nhiệm ngạch',
  'Trong đó › Nữ',
  'Độ tuổi › 51–60 › Nữ 51–55',
  'Đại biểu HĐND › Xã',
  'Phụ cấp › Khu vực',
  'Nhân sự dự kiến › Năm sinh',
  'Nơi cấp',
  'Họ và tên mẹ',
  'Khen thưởng, kỷ luật',
  'Kỷ luật › Số quyết định',
  'Trình độ › Xếp loại',
  'Xếp loại tốt nghiệp',
  'Xếp loại đảng viên năm 2024',
  'Tự nhận xét, đánh giá năm 2024',
  'Quan hệ gia đình › Năm sinh',
  'Người thân liên hệ',
  'Quá trình đóng BHXH',
  'Năm',
  '',
];

const TICKS: readonly (readonly [string, string])[] = [
  ['Trình độ chuyên môn › Chưa qua ĐT', 'degree:none'],
  ['Trình độ chuyên môn › SC', 'degree:primary'],
  ['Trình độ chuyên môn › TC', 'degree:intermediate'],
  ['Trình độ › Chuyên môn › CĐ', 'degree:college'],
  ['Trình độ › Chuyên môn › ĐH', 'degree:university'],
  ['Trình độ chuyên môn › ThS', 'degree:master'],
  ['Trình độ chuyên môn › Thạc sỹ–tiến sỹ', 'degree:master'],
  ['Trình độ chuyên môn › TS', 'degree:doctor'],
  ['LLCT › SC', 'theory:elementary'],
  ['Trình độ › LLCT › TC', 'theory:intermediate'],
  ['Lý luận chính trị › Cao cấp', 'theory:advanced'],
  ['LLCT › CN', 'theory:bachelor'],
  ['QLNN › Chưa qua đào tạo', 'stateManagement:none'],
  ['QLNN › CS', 'stateManagement:officer'],
  ['QLNN › CV và tương đương', 'stateManagement:specialist'],
  ['QLNN › CVC', 'stateManagement:principal'],
  ['Quản lý nhà nước › Chuyên viên cao cấp', 'stateManagement:senior'],
  ['Trình độ văn hoá › Tiểu học', 'generalEducation:5/12'],
  ['Trình độ văn hoá › THCS', 'generalEducation:9/12'],
  ['Trình độ văn hoá › THPT', 'generalEducation:12/12'],
  ['Giới tính › Nam', 'sex:male'],
  ['Giới tính › Nữ', 'sex:female'],
  ['Ngoại ngữ › Chứng chỉ', 'foreignLanguage:Chứng chỉ'],
  ['Tin học › ĐH', 'informatics:ĐH'],
];

describe('headerMeaning', () => {
  it.each(
    Object.entries(FIELDS).flatMap(([field, headers]) =>
      headers.map((header): [string, string] => [header, field]),
    ),
  )('reads %j as %s', (header, field) => {
    expect(wordOf(header)).toBe(field);
  });

  it.each(OTHERS)('does not take %j for one of ours', (header) => {
    expect(wordOf(header)).toBeNull();
  });

  it.each(TICKS)('reads %j as ticks for %s', (header, word) => {
    expect(wordOf(header)).toBe(word);
  });

  it('is surer of the words of the forms than of looser ones', () => {
    const confidence = (header: string) => {
      const meaning = meaningOf(header);
      return meaning?.is === 'field' ? meaning.confidence : 0;
    };
    expect(confidence('Họ và tên')).toBe(1);
    expect(confidence('Full name')).toBe(0.8);
    expect(confidence('Tên')).toBe(0.6);
    expect(confidence('Nam')).toBe(0.6);
  });

  it('reads composed and decomposed spellings alike', () => {
    for (const header of ['Ngày, tháng, năm sinh', 'Quê quán', 'Đơn vị công tác']) {
      expect(meaningOf(header.normalize('NFD'))).toEqual(meaningOf(header.normalize('NFC')));
    }
  });
});
