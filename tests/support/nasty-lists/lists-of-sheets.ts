/** Workbooks of several sheets, sheets of several tables, and tables without a header. */
import * as c from './columns.ts';
import { flat, l1, r1c, signature, titleBlock } from './forms.ts';
import { nastyList } from './list-builder.ts';
import type { NastyList } from './nasty-list.ts';
import { capitalised, PLACES } from './places.ts';
import { slashed, trueDate, yearNumber } from './spellings.ts';

const CERTAIN = PLACES.filter(({ newIsCertain }) => newIsCertain);

export function listsOfSheets(): NastyList[] {
  return [
    nastyList(
      {
        name: 'sheet-per-commune',
        what: 'a cover, one sheet per commune named after it, a hidden sheet of codes',
        seed: 101,
      },
      (list) => {
        list.sheet('Bìa', { columns: [] }, (sheet) => {
          sheet.line('DANH SÁCH CÁN BỘ CÁC XÃ', 2);
          sheet.line('Năm 2026', 2);
        });
        for (const index of [0, 9, 18, 27]) {
          const place = CERTAIN[index];
          if (place === undefined) continue;
          const columns = r1c('none');
          list.sheet(capitalised(place.unit), { columns }, (sheet) => {
            titleBlock(sheet, columns.length, `DANH SÁCH CÁN BỘ ${place.unit.toUpperCase()}`);
            sheet.header({ numbers: 'plain' });
            sheet.people(5, { place, facts: { unitCode: place.code } });
            signature(sheet, columns.length, 5);
          });
        }
        list.sheet('DM', { columns: [], hidden: true }, (sheet) => {
          sheet.row('Mã', 'Tên');
          sheet.row('01', 'Kinh');
          sheet.row('02', 'Tày');
        });
      },
    ),
    nastyList(
      { name: 'two-tables', what: 'two tables of other columns below each other', seed: 102 },
      (list) => {
        list.sheet('DS', { columns: flat('new') }, (sheet) => {
          sheet.line('I. CÁN BỘ ĐƯƠNG CHỨC', 0, 10);
          sheet.header();
          sheet.people(6);
          sheet.row(null, 'Cộng: 6 người');
          sheet.blank();
        });
        const columns = [
          c.ordinal('TT'),
          c.fullName(),
          ...c.halves(slashed),
          c.currentTitle('Chức danh'),
          c.recruited('Ngày vào cơ quan'),
          c.note(),
        ];
        list.below({ columns }, (sheet) => {
          sheet.line('DANH SÁCH NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH', 0, 6);
          sheet.header();
          sheet.people(5);
        });
      },
    ),
    nastyList(
      { name: 'no-header-flat', what: 'rows of a flat list without any header', seed: 103 },
      (list) => {
        const columns = flat('new', trueDate).slice(0, 8);
        list.sheet('Sheet1', { columns }, (sheet) => sheet.people(12));
      },
    ),
    nastyList({ name: 'no-header-l1', what: 'rows of L1 below a title, no header', seed: 104 }, (list) => {
      list.sheet('Sheet1', { columns: l1() }, (sheet) => {
        sheet.line('DANH SÁCH QUY HOẠCH', 3);
        sheet.people(12);
      });
    }),
    nastyList(
      { name: 'shifted', what: 'the table begins in column C, below blank rows', seed: 105 },
      (list) => {
        list.sheet('DS', { columns: flat('district', yearNumber), indent: 2 }, (sheet) => {
          sheet.blank(4);
          sheet.line('Danh sách cán bộ', 3);
          sheet.blank();
          sheet.header({ numbers: 'plain' });
          sheet.row('I', 'Khối Đảng');
          sheet.people(5, { headings: ['Khối Đảng'] });
          sheet.row('II', 'Khối Nhà nước');
          sheet.people(5, { headings: ['Khối Nhà nước'] });
        });
      },
    ),
    nastyList(
      {
        name: 'merged-unit',
        what: 'the unit merged downwards over all its people, left of their names',
        seed: 106,
      },
      (list) => {
        const columns = [
          c.ordinal(),
          { ...c.currentUnit('new', 'Đơn vị'), is: 'currentUnit' },
          c.fullName(),
          c.birth('Năm sinh', yearNumber),
          c.sex(),
          c.currentTitle(),
        ];
        list.sheet('DS', { columns }, (sheet) => {
          sheet.header();
          let from = 1;
          for (const index of [3, 12, 21]) {
            const place = CERTAIN[index];
            if (place === undefined) continue;
            sheet.mergeDown(1, 4);
            sheet.people(4, {
              place,
              from,
              edit: (cells, at) => {
                if (at > 0) cells[1] = null;
              },
            });
            from += 4;
          }
        });
      },
    ),
    nastyList(
      { name: 'no-header-groups', what: 'no header, a title and groups with numerals', seed: 107 },
      (list) => {
        const columns = [...flat('none', slashed).slice(0, 6), c.current('none')];
        list.sheet('Sheet1', { columns }, (sheet) => {
          sheet.line('DANH SÁCH CÁN BỘ', 2);
          for (const [n, mark] of ['I', 'II'].entries()) {
            const place = CERTAIN[n * 11];
            if (place === undefined) continue;
            const heading = capitalised(place.unit);
            sheet.row(mark, heading);
            sheet.people(6, { place, headings: [heading], facts: { unitCode: place.code } });
          }
          sheet.row(null, 'Tổng cộng: 12 người');
        });
      },
    ),
  ];
}
