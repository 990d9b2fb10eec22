/** Groups, totals, notes, signatures, page breaks: everything that is a row and no person. */
import * as c from './columns.ts';
import { flat, r1c, signature, titleBlock } from './forms.ts';
import { nastyList } from './list-builder.ts';
import type { NastyList, TruthPerson } from './nasty-list.ts';
import { capitalised, PLACES, type Place } from './places.ts';
import { slashed, yearNumber } from './spellings.ts';

const facts = (place: Place): Partial<TruthPerson> => (place.newIsCertain ? { unitCode: place.code } : {});
const places = PLACES.filter(({ newIsCertain }) => newIsCertain);
const at = (index: number): Place => {
  const place = places[index * 7];
  if (place === undefined) throw new Error('no such place');
  return place;
};

export function listsOfRows(): NastyList[] {
  return [
    nastyList({ name: 'nested-groups', what: 'groups A, I, 1 inside each other', seed: 21 }, (list) => {
      list.sheet('DS', { columns: flat('none') }, (sheet) => {
        sheet.header();
        for (const [letter, block] of [
          ['A', 'Khối xã'],
          ['B', 'Khối phường'],
        ] as const) {
          sheet.row(letter, block);
          for (const [n, mark] of ['I', 'II'].entries()) {
            const place = at(n + (letter === 'A' ? 0 : 2));
            const unit = capitalised(place.unit);
            sheet.row(mark, unit);
            for (const [number, body] of [
              [1, 'Đảng uỷ'],
              [2, 'UBND'],
            ] as const) {
              sheet.row(number, body);
              sheet.people(2, { place, headings: [block, unit, body], facts: facts(place) });
            }
          }
        }
      });
    }),
    nastyList(
      {
        name: 'plain-unit-headings',
        what: 'names of communes without numerals, bodies below them',
        seed: 22,
      },
      (list) => {
        list.sheet('DS', { columns: flat('none', slashed) }, (sheet) => {
          sheet.header();
          for (const index of [1, 3, 5]) {
            const place = at(index);
            const unit = place.unit.toUpperCase();
            sheet.line(unit, 1);
            for (const body of ['Khối Đảng', 'Khối chính quyền']) {
              sheet.line(body, 1);
              sheet.people(3, { place, headings: [unit, body], facts: facts(place) });
            }
          }
        });
      },
    ),
    nastyList(
      { name: 'wide-headings', what: 'headings merged over the whole row with counts in them', seed: 23 },
      (list) => {
        const columns = r1c('none');
        list.sheet('DS', { columns }, (sheet) => {
          titleBlock(sheet, columns.length);
          sheet.header({ numbers: 'plain' });
          for (const [n, mark] of ['I', 'II', 'III'].entries()) {
            const place = at(n + 1);
            const unit = capitalised(place.unit);
            sheet.line(`${mark}. ${unit}: 5 người`, 0, columns.length - 1);
            sheet.people(5, { place, headings: [unit], facts: facts(place) });
          }
          sheet.line('Tổng cộng: 15 người, trong đó nữ: 6', 0, columns.length - 1);
          signature(sheet, columns.length, 15);
        });
      },
    ),
    nastyList(
      {
        name: 'headings-in-first-column',
        what: 'headings in the column of ordinals, not merged, subtotals in numbers beside',
        seed: 24,
      },
      (list) => {
        list.sheet('DS', { columns: flat('none') }, (sheet) => {
          sheet.header();
          for (const index of [0, 2, 4]) {
            const place = at(index);
            const unit = capitalised(place.unit);
            sheet.row(unit, null, null, 4);
            sheet.people(4, { place, headings: [unit], facts: facts(place) });
            sheet.row(null, 'Cộng: 4');
          }
          sheet.row('Tổng cộng', null, null, 12);
        });
      },
    ),
    nastyList(
      { name: 'no-ordinals', what: 'no column of ordinals, groups without numerals', seed: 25 },
      (list) => {
        list.sheet('DS', { columns: flat('new').slice(1) }, (sheet) => {
          sheet.header();
          for (const body of ['Văn phòng Đảng uỷ', 'Uỷ ban Mặt trận Tổ quốc', 'Công an xã']) {
            sheet.line(body);
            sheet.people(4, { headings: [body] });
          }
          sheet.line('Tổng số: 12 người');
          sheet.line('Người lập biểu', 1);
          sheet.line('Nguyễn Văn Lập', 0);
        });
      },
    ),
    nastyList(
      { name: 'missing-ordinals', what: 'ordinals missing here and there, blank rows inside', seed: 26 },
      (list) => {
        list.sheet('DS', { columns: flat('district') }, (sheet) => {
          sheet.header();
          sheet.people(14, {
            before: (n) => {
              if (n % 5 === 4) sheet.blank(2);
            },
            edit: (cells, n) => {
              if (n % 3 === 1) cells[0] = null;
            },
          });
        });
      },
    ),
    nastyList(
      {
        name: 'continuing-ordinals',
        what: 'ordinals go on through groups whose names are no bodies',
        seed: 27,
      },
      (list) => {
        list.sheet('DS', { columns: flat('new') }, (sheet) => {
          sheet.header();
          let from = 1;
          for (const heading of [
            'Diện Ban Thường vụ quản lý',
            'Diện điều động, luân chuyển',
            'Diện nghỉ chế độ',
          ]) {
            sheet.line(heading, 1);
            sheet.people(4, { from, headings: [heading] });
            from += 4;
          }
        });
      },
    ),
    nastyList(
      { name: 'names-like-bodies', what: 'people whose names sound like bodies and totals', seed: 28 },
      (list) => {
        const names = [
          'Bàn Văn Đoàn',
          'Ma Thị Xã',
          'Công Thị Hội',
          'Đoàn Thị Thanh',
          'Tống Văn Cộng',
          'Ban Văn Phòng',
          'Đoàn Thị Huyện',
          'Hồ Văn Ghi',
        ];
        list.sheet('DS', { columns: flat('new') }, (sheet) => {
          sheet.header();
          sheet.row('I', 'Đoàn thể');
          sheet.people(8, {
            headings: ['Đoàn thể'],
            made: (person, n) => ({ ...person, fullName: names[n] ?? person.fullName }),
          });
        });
      },
    ),
    nastyList(
      { name: 'signers', what: 'three signers side by side, notes with stars, copies to', seed: 29 },
      (list) => {
        const columns = r1c('district');
        list.sheet('DS', { columns }, (sheet) => {
          titleBlock(sheet, columns.length);
          sheet.header();
          sheet.people(7);
          sheet.line('* Ghi chú: Danh sách xếp theo thứ tự chức vụ', 1);
          sheet.line('Ấn định danh sách có: 7 người./.', 1);
          sheet.row(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            'Sìn Hồ, ngày 10 tháng 02 năm 2026',
          );
          sheet.row(null, 'NGƯỜI LẬP', null, null, null, 'KIỂM TRA', null, null, null, 'TM. ĐẢNG UỶ');
          sheet.row(
            null,
            '(Ký, ghi rõ họ tên)',
            null,
            null,
            null,
            '(Ký, ghi rõ họ tên)',
            null,
            null,
            null,
            'BÍ THƯ',
          );
          sheet.blank(3);
          sheet.row(null, 'Vũ Thị Lập', null, null, null, 'Đỗ Văn Soát', null, null, null, 'Lê Văn Ký');
          sheet.row('Nơi nhận:');
          sheet.row('- Ban Tổ chức Tỉnh uỷ;');
          sheet.row('- Lưu VPĐU.');
        });
      },
    ),
    nastyList(
      { name: 'note-in-the-middle', what: 'a note between two groups; the list goes on below it', seed: 30 },
      (list) => {
        list.sheet('DS', { columns: flat('new') }, (sheet) => {
          sheet.header();
          sheet.row('I', 'Khối Đảng');
          sheet.people(4, { headings: ['Khối Đảng'] });
          sheet.line('Ghi chú: đồng chí thứ 2 nghỉ chế độ từ 01/7/2026', 1);
          sheet.row('II', 'Khối chính quyền');
          sheet.people(4, { headings: ['Khối chính quyền'] });
        });
      },
    ),
    nastyList({ name: 'hidden-parts', what: 'hidden rows and hidden columns', seed: 31 }, (list) => {
      const columns = [
        ...flat('new'),
        c.citizenId(),
        c.extra(['Điện thoại'], (_, n) => `0912${String(345_678 + n)}`),
      ];
      list.sheet('DS', { columns, hiddenColumns: [4, 11] }, (sheet) => {
        sheet.header();
        sheet.people(10, {
          before: (n) => {
            if (n === 2 || n === 7) sheet.hideRow();
          },
        });
      });
    }),
    nastyList(
      {
        name: 'commune-by-commune',
        what: 'one table after the other, each with a title of its own that names the commune',
        seed: 32,
      },
      (list) => {
        const columns = flat('none', yearNumber);
        list.sheet('Tổng hợp', { columns }, (sheet) => {
          for (const index of [2, 4, 6]) {
            const place = at(index);
            const title = `DANH SÁCH CÁN BỘ, CÔNG CHỨC ${place.unit.toUpperCase()}`;
            sheet.line(title, 0, columns.length - 1);
            sheet.blank();
            sheet.header({ numbers: 'plain' });
            const headings = index === 2 ? [] : [title];
            sheet.people(4, { place, headings, facts: facts(place) });
            sheet.row(null, 'Cộng: 4 người');
            sheet.line('TM. UỶ BAN NHÂN DÂN', 7);
            sheet.line('CHỦ TỊCH', 7);
            sheet.blank(2);
          }
        });
      },
    ),
    nastyList(
      {
        name: 'restarting-ordinals',
        what: 'names of communes without a type, told by ordinals that begin again',
        seed: 33,
      },
      (list) => {
        list.sheet('DS', { columns: flat('none') }, (sheet) => {
          sheet.header();
          for (const index of [1, 5]) {
            const place = at(index);
            const name = place.unit.replace(/^(xã|phường) /u, '');
            sheet.line(name, 1);
            sheet.people(4, { place, headings: [name] });
          }
        });
      },
    ),
    nastyList(
      {
        name: 'dotted-ordinals',
        what: 'ordinals as texts with dots, headings with marks inside the text',
        seed: 34,
      },
      (list) => {
        list.sheet('DS', { columns: flat('new', slashed) }, (sheet) => {
          sheet.header();
          for (const heading of ['Đảng uỷ xã', 'HĐND xã']) {
            sheet.line(`${heading === 'Đảng uỷ xã' ? 'I' : 'II'}- ${heading}`, 1);
            sheet.people(3, {
              headings: [heading],
              edit: (cells) => {
                cells[0] = `${String(cells[0])}.`;
              },
            });
          }
        });
      },
    ),
  ];
}
