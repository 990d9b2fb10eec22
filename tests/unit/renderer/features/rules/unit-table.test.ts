import { describe, expect, it } from 'vitest';
import { numberTyped, pasteNumbers, withNumber } from '../../../../../renderer/features/rules/unit-table.ts';
import { fromTsv } from '../../../../../renderer/grid/tsv.ts';

const UNITS = [
  { code: '03388', name: 'Phường Đoàn Kết' },
  { code: '03390', name: 'Xã Bình Lư' },
  { code: '03394', name: 'Xã Sin Suối Hồ' },
];
const COLUMNS = ['party', 'government', 'front'];
const paste = (at: { line: number; column: number }, text: string) =>
  pasteNumbers({ '03394': { front: 7 } }, UNITS, COLUMNS, at, fromTsv(text));

describe('numbers by unit', () => {
  it('are set and cleared one by one; a unit without any is left out', () => {
    const one = withNumber({}, '03388', 'party', 15);
    expect(one).toEqual({ '03388': { party: 15 } });
    const two = withNumber(one, '03388', 'front', 8);
    expect(withNumber(two, '03388', 'party', null)).toEqual({ '03388': { front: 8 } });
    expect(withNumber(one, '03388', 'party', null)).toEqual({});
    expect(withNumber(one, '03390', 'party', null)).toEqual(one);
  });

  it.each([
    ['15', 15],
    [' 1.842 ', 1842],
    ['1 842', 1842],
    ['', undefined],
    ['–', undefined],
    ['15 người', null],
    ['2,5', null],
    ['-3', null],
  ])('are read from %j as %j', (text, value) => {
    expect(numberTyped(text)).toBe(value);
  });

  it('are pasted from the chosen cell on; what stands beyond the table is left out', () => {
    expect(paste({ line: 1, column: 1 }, '32\t9\t5\r\n30\t8\r\n1\t1')).toEqual({
      table: { '03390': { government: 32, front: 9 }, '03394': { government: 30, front: 8 } },
      refused: 0,
    });
  });

  it('go to the units that are named, in whatever order', () => {
    const text = 'Xã Sin Suối Hồ\t17\t\t9\r\nphuong doan ket\t16\t33\t10\r\nTổng số\t33\t33\t19';
    expect(paste({ line: 0, column: 2 }, text)).toEqual({
      table: { '03394': { party: 17, front: 9 }, '03388': { party: 16, government: 33, front: 10 } },
      refused: 0,
    });
  });

  it('leave out and count what is no number, and clear where a cell is empty', () => {
    expect(paste({ line: 2, column: 1 }, 'chưa giao\t')).toEqual({ table: {}, refused: 1 });
  });
});
