/** Column sets of the forms (DOCUMENTS.md §4.3, §4.4, vn_header_layouts.json), and what stands around a table. */
import * as c from './columns.ts';
import type { SheetBuilder } from './list-builder.ts';
import { type DateStyle, trueDate } from './spellings.ts';

/** R1, the full list of a Party organisation committee; 18 columns. */
export function r1(place: c.PlaceStyle = 'new', style: DateStyle = trueDate): c.Column[] {
  return [
    c.ordinal(),
    c.fullName(),
    ...c.halves(style),
    c.ethnicity(),
    c.homePlace(),
    c.current(place),
    c.headed(c.generalEducation(), 'Trình độ', 'GDPT'),
    c.headed(c.degree(), 'Trình độ', 'Chuyên môn'),
    c.headed(c.theory(), 'Trình độ', 'LLCT'),
    c.headed(c.stateManagement(), 'Trình độ', 'QLNN'),
    c.headed(c.foreignLanguage(), 'Trình độ', 'Ngoại ngữ'),
    c.headed(c.informatics(), 'Trình độ', 'Tin học'),
    c.partyProbation(['Ngày vào Đảng', 'Dự bị'], style),
    c.partyOfficial(['Ngày vào Đảng', 'Chính thức'], style),
    c.planning(),
    c.proposedTitle(),
    c.note(),
  ];
}

/** R1c, the compact one; 14 columns. */
export function r1c(place: c.PlaceStyle = 'new', style: DateStyle = trueDate): c.Column[] {
  return [
    c.ordinal(),
    c.fullName(),
    ...c.halves(style),
    c.ethnicity(),
    c.homePlace(),
    c.current(place, 'Chức vụ, đơn vị công tác'),
    c.headed(c.degree(), 'Trình độ', 'Chuyên môn'),
    c.headed(c.theory(), 'Trình độ', 'LLCT'),
    c.headed(c.stateManagement(), 'Trình độ', 'QLNN'),
    c.partyProbation(['Ngày vào Đảng', 'Dự bị'], style),
    c.partyOfficial(['Ngày vào Đảng', 'Chính thức'], style),
    c.proposedTitle('Dự kiến'),
    c.note(),
  ];
}

/** L1, planning list of a staff program; 12 columns. */
export function l1(): c.Column[] {
  return [
    c.ordinal('STT'),
    c.fullName(),
    ...c.halves(),
    c.current('new', 'Chức vụ, đơn vị công tác'),
    c.ethnicity(),
    c.partyProbation(['Ngày vào đảng']),
    c.headed(c.degree(), 'Trình độ hiện nay', 'Chuyên môn'),
    c.headed(c.theory(), 'Trình độ hiện nay', 'LLCT'),
    c.headed(c.informatics(), 'Trình độ hiện nay', 'Tin học'),
    c.headed(c.foreignLanguage(), 'Trình độ hiện nay', 'Ngoại ngữ'),
    c.note(),
  ];
}

/** L2, the statistics of training of commune staff, one row per person, nearly everything ticked. */
export function l2(tick: string | number = 'x'): c.Column[] {
  const flag = (...header: string[]) => c.extra(header, (_, at) => (at % 3 === 0 ? tick : null));
  return [
    c.ordinal('STT'),
    c.fullName(),
    ...c.halves(),
    flag('Tháng, năm bắt đầu BHXH'),
    flag('Đảng viên'),
    c.ethnicity(),
    c.religion(),
    flag('Đại biểu HĐND', 'Xã'),
    flag('Đại biểu HĐND', 'Tỉnh'),
    flag('Tham gia cấp uỷ cấp xã'),
    ...c.ticks(
      'generalEducation',
      ['Trình độ văn hoá'],
      [
        ['Tiểu học', '5/12'],
        ['THCS', '9/12'],
        ['THPT', '12/12'],
      ],
      tick,
    ),
    ...c.ticks(
      'degree',
      ['Trình độ chuyên môn'],
      [
        ['Chưa qua ĐT', 'none'],
        ['SC', 'primary'],
        ['TC', 'intermediate'],
        ['CĐ', 'college'],
        ['ĐH', 'university'],
        ['Thạc sỹ–tiến sỹ', 'master'],
      ],
      tick,
    ),
    ...c.ticks(
      'theory',
      ['LLCT'],
      [
        ['SC', 'elementary'],
        ['TC', 'intermediate'],
        ['CC', 'advanced'],
        ['CN', 'bachelor'],
      ],
      tick,
    ),
    ...c.ticks(
      'stateManagement',
      ['QLNN'],
      [
        ['Chưa qua đào tạo', 'none'],
        ['Cán sự', 'officer'],
        ['CV và tương đương', 'specialist'],
        ['CVC và tương đương', 'principal'],
      ],
      tick,
    ),
    flag('An ninh'),
    flag('Quốc phòng'),
    flag('Độ tuổi', '≤30'),
    flag('Độ tuổi', '31–40'),
    c.note(),
  ];
}

/** L4, staff with pay. */
export function l4(): c.Column[] {
  return [
    c.ordinal('Stt'),
    c.fullName(),
    ...c.halves(undefined, 'Ngày tháng năm sinh'),
    c.currentTitle('Chức vụ hoặc chức danh công tác'),
    c.currentUnit('new', 'Cơ quan, đơn vị đang làm việc'),
    c.positionSince('Thời gian giữ chức vụ, chức danh'),
    c.salaryCoefficient(['Mức lương hiện hưởng', 'Hệ số lương']),
    c.salaryStep(['Mức lương hiện hưởng', 'Bậc lương hiện hưởng']),
    c.positionAllowance(['Phụ cấp', 'Chức vụ']),
    c.extra(['Phụ cấp', 'Trách nhiệm'], () => 0.1),
    c.extra(['Phụ cấp', 'Khu vực'], () => 0.7),
    c.empty('Phụ cấp', 'Phụ cấp vượt khung'),
    c.extra(['Phụ cấp', 'Tổng phụ cấp theo phần trăm'], () => 0.25),
    c.note(),
  ];
}

/** A plain list with one header row. */
export function flat(place: c.PlaceStyle = 'new', style: DateStyle = trueDate): c.Column[] {
  return [
    c.ordinal('STT'),
    c.fullName('Họ tên'),
    c.sex(),
    c.birth('Năm sinh', style),
    c.ethnicity(),
    c.homePlace(),
    c.currentTitle(),
    c.currentUnit(place),
    c.degree('Trình độ chuyên môn'),
    c.theory(),
    c.partyOfficial(['Ngày vào Đảng CT'], style),
  ];
}

/** The letterhead of the Party and the title of a list. */
export function titleBlock(
  sheet: SheetBuilder,
  width: number,
  title = 'DANH SÁCH TRÍCH NGANG NHÂN SỰ',
): void {
  sheet.row(
    'TỈNH UỶ LAI CHÂU',
    ...new Array<null>(Math.max(1, width - 6)).fill(null),
    'ĐẢNG CỘNG SẢN VIỆT NAM',
  );
  sheet.row(
    'BAN TỔ CHỨC',
    ...new Array<null>(Math.max(1, width - 6)).fill(null),
    'Lai Châu, ngày 05 tháng 01 năm 2026',
  );
  sheet.blank();
  sheet.line(title, 0, width - 1);
  sheet.line('(Kèm theo Tờ trình số 15-TTr/BTCTU ngày 05/01/2026)', 0, width - 1);
  sheet.blank();
}

/** Counting line, place and date, two signers. */
export function signature(sheet: SheetBuilder, width: number, people: number): void {
  const right = Math.max(2, width - 5);
  sheet.line(`(Danh sách có ${people} đồng chí)`);
  sheet.line('Lai Châu, ngày 05 tháng 01 năm 2026', right);
  sheet.row(null, 'NGƯỜI LẬP BIỂU', ...new Array<null>(right - 2).fill(null), 'T/M BAN THƯỜNG VỤ');
  sheet.line('PHÓ BÍ THƯ', right);
  sheet.blank(2);
  sheet.row(null, 'Nguyễn Văn Lập', ...new Array<null>(right - 2).fill(null), 'Trần Văn Ký');
}
