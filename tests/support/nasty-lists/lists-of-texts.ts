/** Texts and values as they are typed: encodings, dates, qualifications, old and new names of communes. */
import * as c from './columns.ts';
import { flat, r1, r1c } from './forms.ts';
import { nastyList } from './list-builder.ts';
import type { NastyList } from './nasty-list.ts';
import {
  dashed,
  dotted,
  inWords,
  isoText,
  mixed,
  monthFormat,
  monthOnly,
  serial,
  shortSlashed,
  slashed,
  spaced,
  trueDate,
  twoDigits,
  unknownDay,
  yearNumber,
  yearText,
} from './spellings.ts';

const unmarked = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D');

export function listsOfTexts(): NastyList[] {
  const encoded = (name: string, encoding: NastyList['encoding'] & string, seed: number) =>
    nastyList({ name, what: `texts in ${encoding}`, encoding, seed }, (list) => {
      list.sheet('DS', { columns: r1c('new', slashed) }, (sheet) => {
        sheet.line('DANH SÁCH TRÍCH NGANG CÁN BỘ', 0, 13);
        sheet.header({ numbers: 'plain' });
        sheet.row('I', 'Văn phòng xã');
        sheet.people(12, { headings: ['Văn phòng xã'] });
      });
    });
  const dated = (name: string, what: string, seed: number, style: Parameters<typeof c.birth>[1]) =>
    nastyList({ name, what, seed }, (list) => {
      const columns = [
        c.ordinal(),
        c.fullName(),
        c.birth('Ngày, tháng, năm sinh', style),
        c.sex(),
        c.ethnicity(),
        c.current('new'),
        c.recruited('Ngày tuyển dụng', style),
        c.partyProbation(['Ngày vào Đảng', 'Dự bị'], style ?? trueDate),
        c.partyOfficial(['Ngày vào Đảng', 'Chính thức'], style ?? trueDate),
      ];
      list.sheet('DS', { columns }, (sheet) => {
        sheet.header();
        sheet.people(10);
      });
    });
  const flatList = (name: string, what: string, seed: number, columns: c.Column[]) =>
    nastyList({ name, what, seed }, (list) => {
      list.sheet('DS', { columns }, (sheet) => {
        sheet.header();
        sheet.people(12);
      });
    });
  return [
    encoded('tcvn3', 'tcvn3', 71),
    nastyList(
      {
        name: 'tcvn3-capitals',
        what: 'a list in capitals, typed as small letters in a font of capitals',
        encoding: 'tcvn3-capitals',
        seed: 72,
      },
      (list) => {
        const capitals = (text: string) => text.toUpperCase();
        const columns = [
          c.ordinal(),
          c.fullName('HỌ VÀ TÊN', capitals),
          c.birth('NGÀY SINH', slashed),
          c.ethnicity('DÂN TỘC', capitals),
          c.column(
            'sex',
            'GIỚI TÍNH',
            ({ sex }) => (sex === 'male' ? 'NAM' : 'NỮ'),
            ({ sex }) => ({ sex }),
          ),
        ];
        list.sheet('DS', { columns }, (sheet) => {
          sheet.header();
          sheet.people(12);
        });
      },
    ),
    encoded('vni', 'vni', 73),
    encoded('viqr', 'viqr', 74),
    encoded('decomposed', 'decomposed', 75),
    dated('serial-dates', 'dates as bare day numbers', 76, serial),
    dated('year-dates', 'years as numbers and as texts', 77, mixed(yearNumber, yearText, unknownDay)),
    dated('month-dates', 'months only, as texts and as formatted dates', 78, mixed(monthOnly, monthFormat)),
    dated('two-digit-dates', 'years of two digits', 79, twoDigits),
    dated(
      'mixed-dates',
      'dates in every way there is',
      80,
      mixed(trueDate, slashed, shortSlashed, dotted, dashed, spaced, isoText, inWords, yearNumber, monthOnly),
    ),
    flatList('free-training', 'several degrees in one cell, free words for theory', 81, [
      c.ordinal(),
      c.fullName(),
      ...c.halves(dotted),
      c.ethnicity(),
      c.current('new'),
      c.degrees('Trình độ chuyên môn'),
      c.theory('Trình độ LLCT'),
      c.stateManagement('Bồi dưỡng QLNN'),
    ]),
    flatList('old-units', 'old communes with the district in brackets', 82, [
      ...flat('brackets').slice(0, 9),
      c.planning('Chức danh quy hoạch'),
      c.proposedTitle('Phương án bố trí'),
    ]),
    flatList('old-units-alone', 'old communes without a district', 83, flat('old')),
    flatList('new-units', 'new communes in one column with the post', 84, r1c('new')),
    flatList('lost-zeros', 'citizen ids as numbers that lost their zero', 85, [
      ...flat('new').slice(0, 8),
      c.citizenId('CCCD', (id) => Number(id)),
      c.note(),
    ]),
    flatList('other-spellings', 'ethnic groups and religions as lists spell them', 86, [
      c.ordinal(),
      c.fullName(),
      c.birth('Ngày sinh', slashed),
      c.sex('Nam/Nữ'),
      c.ethnicity('Dân tộc', (name, at) =>
        name === 'Mông' ? (['H’Mông', "H'Mông", 'Mông'][at % 3] ?? name) : name,
      ),
      c.religion(),
      c.homePlace('Nguyên quán'),
      c.current('district', 'Chức vụ - Đơn vị công tác'),
      c.generalEducation('Trình độ văn hoá'),
      c.degree('Trình độ CMNV'),
    ]),
    flatList('untidy-spaces', 'names with double and trailing spaces in every column but the name', 87, [
      c.ordinal('  STT '),
      c.fullName(' Họ   và\ntên '),
      c.birth('Ngày\nsinh', slashed),
      c.sex('Giới\ntính '),
      c.ethnicity('Dân  tộc'),
      c.current('new', 'Chức vụ,\nđơn vị công tác\nhiện nay'),
      c.degree('Chuyên\nmôn'),
      c.theory('LL\nCT'),
    ]),
    nastyList({ name: 'typos', what: 'headers with slips of the pen', seed: 88 }, (list) => {
      const columns = [
        c.ordinal('SỐ TT.'),
        c.fullName('Họ và  tến'),
        c.birth('Ngày tháng năm sinh:', slashed),
        c.sex('Giới tình'),
        c.ethnicity('Dân tôc'),
        c.homePlace('Quê quán.'),
        c.current('new', 'Chức vụ - đơn vị công tác hiện nay'),
        c.degree('Trình độ chuyên môn,'),
        c.theory('Lý luân chính trị'),
      ];
      list.sheet('DS', { columns }, (sheet) => {
        sheet.header();
        sheet.people(9);
      });
    }),
    nastyList(
      { name: 'nothing-marked', what: 'the whole list typed without diacritics', seed: 89 },
      (list) => {
        const columns = [
          c.ordinal(),
          c.fullName('Ho va ten', unmarked),
          c.birth('Nam sinh', yearNumber),
          c.column(
            'sex',
            'Gioi tinh',
            (person) => (person.sex === 'male' ? 'Nam' : 'Nu'),
            (person) => ({ sex: person.sex }),
          ),
          c.ethnicity('Dan toc', unmarked),
          c.extra(['Noi sinh'], (person) => unmarked(person.home)),
          c.note('Ghi chu'),
        ].map((column) => (column.is === 'note' ? c.empty('Ghi chu') : column));
        list.sheet(
          'DS',
          { columns: columns.map((column) => (column.is === 'ignore' ? { ...column, is: 'note' } : column)) },
          (sheet) => {
            sheet.header();
            sheet.line('Khoi Dang', 1);
            sheet.people(5, { headings: ['Khoi Dang'] });
            sheet.line('Khoi chinh quyen', 1);
            sheet.people(5, { headings: ['Khoi chinh quyen'], from: 6 });
            sheet.line('Tong cong: 10 nguoi', 1);
          },
        );
      },
    ),
    nastyList(
      { name: 'all-texts', what: 'every cell a text, as files without types have it', seed: 90 },
      (list) => {
        list.sheet('ds', { columns: r1('new', slashed) }, (sheet) => {
          sheet.header({ merged: false });
          sheet.people(10, {
            edit: (cells) => {
              for (const [at, cell] of cells.entries())
                if (typeof cell === 'number') cells[at] = String(cell);
            },
          });
        });
      },
    ),
  ];
}
