/** Columns that only sound like ours, say something else than their header, or have none. */
import * as c from './columns.ts';
import { flat, r1c } from './forms.ts';
import { nastyList } from './list-builder.ts';
import type { NastyList } from './nasty-list.ts';
import { plain } from './plain-list.ts';
import {
  dotted,
  mixed,
  monthOnly,
  shortSlashed,
  slashed,
  trueDate,
  twoDigits,
  yearNumber,
} from './spellings.ts';

const rest = (): c.Column[] => flat('new').slice(2);

export function listsOfColumns(): NastyList[] {
  return [
    plain('sex-ticks-flat', 'Nam and Nữ ticked beside a whole birth column', 51, [
      c.ordinal(),
      c.fullName(),
      c.sexTick('male', ['Nam']),
      c.sexTick('female', ['Nữ']),
      c.birth('Ngày sinh', shortSlashed),
      ...rest().slice(2),
    ]),
    plain('women-ticked', 'only women are ticked', 52, [
      c.ordinal(),
      c.fullName(),
      c.birth('Ngày sinh', dotted),
      c.sexTick('female', ['Nữ']),
      ...rest().slice(2),
    ]),
    plain('traps', 'columns that sound like ours and are not', 53, [
      c.ordinal('Số TT'),
      c.fullName(),
      c.birth('Ngày, tháng, năm sinh'),
      c.sex(),
      c.extra(['Nơi sinh'], (person) => person.home),
      c.homePlace(),
      c.extra(['Họ tên vợ/chồng'], () => 'Nguyễn Thị Vợ'),
      c.extra(['Năm sinh của vợ/chồng'], (person) => person.birth.year + 1),
      c.extra(['Chức vụ Đảng'], () => 'Đảng uỷ viên'),
      c.currentTitle('Chức vụ chính quyền'),
      c.currentUnit('new', 'Đơn vị công tác'),
      c.extra(['Đơn vị bầu cử'], () => 'Số 3'),
      c.extra(['Ngày vào Đoàn'], () => '26/3/1995'),
      c.partyProbation(['Ngày vào Đảng']),
      c.partyOfficial(['Ngày chính thức']),
      c.extra(['Số thẻ Đảng'], (_, at) => `12.00${at + 1000}`),
      c.citizenId(),
      c.extra(['Ngày cấp CCCD'], () => '01/05/2021'),
      c.extra(['Điện thoại'], (_, at) => `0982${at + 100_000}`),
      c.note(),
    ]),
    plain('training-in-four', 'level, field of study, school and year in columns of their own', 54, [
      c.ordinal(),
      c.fullName(),
      c.birth(),
      c.sex(),
      c.currentTitle(),
      c.currentUnit('brackets'),
      c.headed(c.degreeLevel(), 'Trình độ chuyên môn', 'Trình độ'),
      c.headed(c.major(), 'Trình độ chuyên môn', 'Chuyên ngành'),
      c.headed(c.school(), 'Trình độ chuyên môn', 'Trường'),
      c.extra(['Trình độ chuyên môn', 'Năm TN'], (person) => person.birth.year + 22),
      c.theory('Lý luận chính trị'),
      c.stateManagement('Quản lý nhà nước'),
    ]),
    plain('all-training', 'one column for all training', 55, [
      c.ordinal(),
      c.fullName(),
      ...c.halves(slashed, 'Năm sinh'),
      c.ethnicity(),
      c.current('old', 'Chức vụ, đơn vị công tác'),
      c.qualifications(),
      c.partyProbation(['Ngày vào Đảng'], monthOnly),
      c.note(),
    ]),
    plain('all-training-short', 'one column for all training, headed Trình độ', 56, [
      c.ordinal(),
      c.fullName(),
      c.birth('Năm sinh', yearNumber),
      c.sex(),
      c.current('district', 'Chức vụ, đơn vị'),
      c.qualifications('Trình độ'),
    ]),
    plain('pay', 'grade, step, coefficient and allowance below Lương', 57, [
      c.ordinal(),
      c.fullName(),
      c.birth(),
      c.sex(),
      c.currentTitle(),
      c.currentUnit('new'),
      c.recruited('Ngày vào ngành'),
      c.positionSince('Ngày bổ nhiệm chức vụ hiện tại'),
      c.salaryGrade(['Lương hiện hưởng', 'Mã ngạch']),
      c.salaryStep(['Lương hiện hưởng', 'Bậc']),
      c.salaryCoefficient(['Lương hiện hưởng', 'Hệ số'], (value) => value.toFixed(2).replace('.', ',')),
      c.positionAllowance(['Phụ cấp chức vụ']),
      c.note(),
    ]),
    plain('brackets-in-headers', 'long headers with remarks in brackets', 58, [
      c.ordinal('TT (1)'),
      c.fullName('Họ và tên (ghi theo giấy khai sinh)'),
      c.birth('Ngày, tháng, năm sinh (ghi đủ)', slashed),
      c.sex('Giới tính (Nam/Nữ)'),
      c.homePlace('Quê quán (xã, huyện, tỉnh)'),
      c.current('new', 'Chức vụ, đơn vị công tác hiện nay (ghi rõ)'),
      c.degree('Trình độ chuyên môn (bằng cao nhất)'),
      c.partyOfficial(['Ngày vào Đảng (chính thức)']),
      c.proposedTitle('Dự kiến bố trí (sau sắp xếp)'),
    ]),
    nastyList(
      {
        name: 'header-over-three-rows',
        what: 'each header typed over several cells below each other, not merged',
        seed: 59,
      },
      (list) => {
        const columns = [
          c.ordinal(),
          c.fullName(),
          c.birth('Ngày, tháng, năm sinh'),
          c.sex(),
          c.ethnicity(),
          c.current('new'),
          c.theory(),
          c.note(),
        ];
        list.sheet('DS', { columns }, (sheet) => {
          sheet.row(null, 'Họ', 'Ngày,', 'Giới', 'Dân', 'Chức vụ,', null, null);
          sheet.row('TT', 'và', 'tháng,', 'tính', 'tộc', 'đơn vị công tác', 'LLCT', 'Ghi');
          sheet.row(null, 'tên', 'năm sinh', null, null, 'hiện nay', null, 'chú');
          sheet.people(10);
        });
      },
    ),
    nastyList(
      { name: 'low-headers', what: 'two levels without merges, single headers in the lower row', seed: 60 },
      (list) => {
        list.sheet('DS', { columns: r1c('new') }, (sheet) => {
          sheet.header({ merged: false, low: true });
          sheet.people(9);
        });
      },
    ),
    nastyList(
      { name: 'wrong-headers', what: 'headers that say something else than their columns hold', seed: 61 },
      (list) => {
        const columns = [
          c.ordinal(),
          c.fullName(),
          c.headed(c.sexTick('male', []), 'Ngày, tháng, năm sinh', 'Nam'),
          c.headed(c.sexTick('female', []), 'Ngày, tháng, năm sinh', 'Nữ'),
          c.birth('Sinh', mixed(slashed, yearNumber)),
          c.ethnicity(),
          c.homePlace(),
          c.current('new'),
        ].map((column) => (column.header[0] === 'Sinh' ? { ...column, header: ['Ngày sinh'] } : column));
        list.sheet('DS', { columns }, (sheet) => {
          sheet.header();
          sheet.people(10);
        });
      },
    ),
    plain('unknown-headers', 'columns without a header, told by what stands in them', 62, [
      c.ordinal(),
      c.fullName(),
      c.birth('Ngày sinh', mixed(trueDate, twoDigits)),
      c.headed(c.sex(), ''),
      c.headed(c.ethnicity(), ''),
      c.homePlace(),
      c.current('new'),
      c.extra([''], (_, at) => (at === 6 ? 'xem lại' : null)),
    ]),
    plain(
      'skills-ticked',
      'languages and informatics ticked by kind',
      63,
      [
        c.ordinal(),
        c.fullName(),
        c.birth(),
        c.sex(),
        c.current('new'),
        {
          is: 'foreignLanguage:Chứng chỉ',
          header: ['Ngoại ngữ', 'Chứng chỉ'],
          cell: (_, at) => (at % 2 === 0 ? 'x' : null),
        },
        {
          is: 'foreignLanguage:ĐH',
          header: ['Ngoại ngữ', 'ĐH'],
          cell: (_, at) => (at % 5 === 1 ? 'x' : null),
        },
        {
          is: 'informatics:Chứng chỉ',
          header: ['Tin học', 'Chứng chỉ'],
          cell: (_, at) => (at % 3 === 0 ? 'x' : null),
        },
        { is: 'informatics:TC', header: ['Tin học', 'TC'], cell: (_, at) => (at % 4 === 1 ? 'x' : null) },
      ],
      12,
    ),
  ];
}
