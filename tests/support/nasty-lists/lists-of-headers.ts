/** Headers nobody agrees on: split names, capitals, translations, abbreviations, levels. */
import * as c from './columns.ts';
import { flat, r1 } from './forms.ts';
import { nastyList } from './list-builder.ts';
import type { NastyCell, NastyList } from './nasty-list.ts';
import type { MadePerson } from './people.ts';
import { plain } from './plain-list.ts';
import { slashed, yearNumber } from './spellings.ts';

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

export function listsOfHeaders(): NastyList[] {
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
  ];
}
