/** Headers nobody agrees on: split names, ticks, levels, translations, columns that only sound like ours. */
import * as c from './columns.ts';
import { flat, r1, r1c } from './forms.ts';
import { nastyList } from './list-builder.ts';
import type { NastyCell, NastyList } from './nasty-list.ts';
import type { MadePerson } from './people.ts';
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

const words = ({ fullName }: MadePerson): string[] => fullName.split(' ');
const part = (header: readonly string[], of: (name: string[]) => string): c.Column => ({
  is: 'fullName',
  header,
  cell: (person): NastyCell => of(words(person)) || null,
});
const unmarked = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D');
const rest = (): c.Column[] => flat('new').slice(2);

export function listsOfColumns(): NastyList[] {
  const plain = (name: string, what: string, seed: number, columns: c.Column[], people = 10, merged = true) =>
    nastyList({ name, what, seed }, (list) => {
      list.sheet('DS', { columns }, (sheet) => {
        sheet.header({ merged });
        sheet.people(people);
      });
    });
  return [
    plain('name-in-two', 'name split into Họ và tên đệm | Tên', 41, [
      c.ordinal(),
      part(['Họ và tên đệm'], (name) => name.slice(0, -1).join(' ')),
      part(['Tên'], (name) => name.at(-1) ?? ''),
      ...rest(),
    ]),
    plain('name-in-three', 'name split into Họ | Đệm | Tên', 42, [
      c.ordinal(),
      part(['Họ'], (name) => name[0] ?? ''),
      part(['Đệm'], (name) => name.slice(1, -1).join(' ')),
      part(['Tên'], (name) => name.at(-1) ?? ''),
      ...rest(),
    ]),
    plain('name-merged', 'one merged header over the two columns of the name', 43, [
      c.ordinal(),
      part(['Họ và tên', ''], (name) => name.slice(0, -1).join(' ')),
      part(['Họ và tên', ''], (name) => name.at(-1) ?? ''),
      ...c.halves(slashed),
      ...rest().slice(2),
    ]),
    plain('name-header-once', 'the header of the name over the first of its two columns only', 44, [
      c.ordinal(),
      part(['Họ và tên'], (name) => name.slice(0, -1).join(' ')),
      part([''], (name) => name.at(-1) ?? ''),
      ...rest(),
    ]),
    nastyList({ name: 'all-capitals', what: 'names and headers in capitals', seed: 45 }, (list) => {
      const columns = [c.ordinal(), c.fullName('Họ và tên', (name) => name.toUpperCase()), ...rest()];
      list.sheet('DS', { columns }, (sheet) => {
        sheet.header({ write: (text) => text.toUpperCase() });
        sheet.people(10);
      });
    }),
    nastyList(
      { name: 'headers-without-marks', what: 'headers typed without diacritics', seed: 46 },
      (list) => {
        list.sheet('DS', { columns: r1('new') }, (sheet) => {
          sheet.header({ write: unmarked });
          sheet.people(10);
        });
      },
    ),
    plain('english-headers', 'headers in English', 47, [
      c.ordinal('No.'),
      c.fullName('Full name'),
      c.sex('Gender'),
      c.birth('Date of birth'),
      c.ethnicity('Ethnicity'),
      c.homePlace('Place of origin'),
      c.currentTitle('Position'),
      c.currentUnit('new', 'Unit'),
      c.degree('Degree'),
      c.theory('Political theory'),
      c.note('Remarks'),
    ]),
    plain('abbreviated-headers', 'headers in abbreviations with dots and slashes', 48, [
      c.ordinal('T/T'),
      c.fullName('H. tên'),
      c.birth('N/S', yearNumber),
      c.sex('GT'),
      c.ethnicity('D.tộc'),
      c.homePlace('Q.quán'),
      c.current('new', 'CV, ĐVCT'),
      c.degree('TĐCM'),
      c.theory('LL CT'),
      c.stateManagement('QL NN'),
      c.partyProbation(['Ng. vào Đảng']),
      c.planning('QH'),
      c.note('G.chú'),
    ]),
    plain(
      'three-levels',
      'three levels of headers, levels of training ticked below',
      49,
      [
        c.ordinal('STT'),
        c.fullName(),
        c.birth('Năm sinh', yearNumber),
        c.sexTick('male', ['Giới tính', 'Nam']),
        c.sexTick('female', ['Giới tính', 'Nữ']),
        c.ethnicity(),
        c.currentTitle('Chức danh'),
        ...c.ticks(
          'degree',
          ['Trình độ', 'Chuyên môn'],
          [
            ['TC', 'intermediate'],
            ['CĐ', 'college'],
            ['ĐH', 'university'],
            ['ThS', 'master'],
          ],
          '✓',
        ),
        ...c.ticks(
          'theory',
          ['Trình độ', 'LLCT'],
          [
            ['SC', 'elementary'],
            ['TC', 'intermediate'],
            ['CC', 'advanced'],
            ['CN', 'bachelor'],
          ],
          '✓',
        ),
        ...c.ticks(
          'stateManagement',
          ['Trình độ', 'QLNN'],
          [
            ['CS', 'officer'],
            ['CV', 'specialist'],
            ['CVC', 'principal'],
          ],
          '✓',
        ),
        c.note(),
      ],
      14,
    ),
    plain(
      'three-levels-csv',
      'the same without merges',
      50,
      [
        c.ordinal('STT'),
        c.fullName(),
        c.birth('Năm sinh', yearNumber),
        c.sex(),
        c.ethnicity(),
        c.currentTitle('Chức danh'),
        ...c.ticks(
          'degree',
          ['Trình độ', 'Chuyên môn'],
          [
            ['TC', 'intermediate'],
            ['CĐ', 'college'],
            ['ĐH', 'university'],
            ['ThS', 'master'],
          ],
        ),
        ...c.ticks(
          'theory',
          ['Trình độ', 'LLCT'],
          [
            ['SC', 'elementary'],
            ['TC', 'intermediate'],
            ['CC', 'advanced'],
            ['CN', 'bachelor'],
          ],
        ),
        c.note(),
      ],
      14,
      false,
    ),
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
