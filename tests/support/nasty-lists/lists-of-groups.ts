/** Rows that name the group of the people below, marked or not, nested or not. */

import { certainPlace as at, unitFacts as facts } from './certain-places.ts';
import { flat, r1c, signature, titleBlock } from './forms.ts';
import { nastyList } from './list-builder.ts';
import type { NastyList } from './nasty-list.ts';
import { capitalised } from './places.ts';
import { slashed } from './spellings.ts';

export function listsOfGroups(): NastyList[] {
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
  ];
}
