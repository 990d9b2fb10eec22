import { describe, expect, it } from 'vitest';
import {
  type Cells,
  countPlaces,
  nextPlace,
  says,
} from '../../../../../../renderer/features/plan/find/find-cells.ts';

const TEXTS = [
  ['Bí thư Đảng uỷ', 'Lò Văn Ẩn'],
  ['', ''],
  ['Phó Bí thư', 'Vàng A Lò'],
];
const cells: Cells = { rows: 3, columns: 2, textAt: (row, column) => TEXTS[row]?.[column] ?? '' };
const at = (row: number, column: number) => ({ row, column });

describe('says', () => {
  it('finds words as they follow one another, without diacritics, and nothing by nothing', () => {
    expect(says('Phó Bí thư Đảng uỷ', 'bi thu dang')).toBe(true);
    expect(says('Phó Bí thư Đảng uỷ', 'dang bi')).toBe(false);
    expect(says('Phó Bí thư', ' ')).toBe(false);
  });
});

describe('nextPlace', () => {
  it('goes on row by row, round over the end, and back', () => {
    expect(nextPlace(cells, 'lo', at(0, 1), 1)).toEqual(at(2, 1));
    expect(nextPlace(cells, 'lo', at(2, 1), 1)).toEqual(at(0, 1));
    expect(nextPlace(cells, 'lo', at(2, 1), -1)).toEqual(at(0, 1));
    expect(nextPlace(cells, 'bi thu', at(0, -1), 1)).toEqual(at(0, 0));
  });

  it('comes back to the only one, and finds none where there is none', () => {
    expect(nextPlace(cells, 'vang', at(2, 1), 1)).toEqual(at(2, 1));
    expect(nextPlace(cells, 'khong', at(0, 0), 1)).toBeNull();
    expect(nextPlace({ ...cells, rows: 0 }, 'lo', at(0, 0), 1)).toBeNull();
  });
});

describe('countPlaces', () => {
  it('counts cells and says which of them one is', () => {
    expect(countPlaces(cells, 'lo', at(2, 1))).toEqual({ count: 2, number: 2 });
    expect(countPlaces(cells, 'lo', at(1, 0))).toEqual({ count: 2, number: 0 });
  });
});
