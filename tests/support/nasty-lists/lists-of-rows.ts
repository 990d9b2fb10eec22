/** Totals, notes, signatures, page breaks: everything that is a row and no person. */

import { certainPlace as at, unitFacts as facts } from './certain-places.ts';
import * as c from './columns.ts';
import { flat, r1c, titleBlock } from './forms.ts';
import { nastyList } from './list-builder.ts';
import type { NastyList } from './nasty-list.ts';
import { slashed, yearNumber } from './spellings.ts';

export function listsOfRows(): NastyList[] {
  return [
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
