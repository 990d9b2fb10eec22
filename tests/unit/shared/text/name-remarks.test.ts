import { describe, expect, it } from 'vitest';
import { splitNameRemarks } from '../../../../shared/text/name-remarks.ts';

describe('splitNameRemarks', () => {
  it.each([
    ['Lò Văn Ẩn (1975)', '1975', null],
    ['Lò Văn Ẩn, sinh năm 1975', '1975', null],
    ['Lò Văn Ẩn sinh năm 1975', '1975', null],
    ['Lò Văn Ẩn (SN 1975)', '1975', null],
    ['Lò Văn Ẩn (sinh ngày 05/3/1975)', '05/3/1975', null],
    ['Lò Văn Ẩn - 1975', '1975', null],
    ['Lò Văn Ẩn; 03/1975', '03/1975', null],
    ['Lò Văn Ẩn 1975', '1975', null],
    ['Lò Văn Ẩn (nam)', '', 'male'],
    ['Lò Văn Ẩn (Nữ, 1975)', '1975', 'female'],
  ])('reads %j', (text, birth, sex) => {
    expect(splitNameRemarks(text)).toEqual({ name: 'Lò Văn Ẩn', birth, sex });
  });

  it.each([
    'Lò Văn Ẩn',
    'Lò Văn Ẩn (2)',
    'A Tủa (Giàng A Tủa)',
    'Lò Văn Ẩn (B)',
    'Lò Văn Ẩn (nghỉ từ 2025)',
    'Lò Văn Ẩn (nam, nữ)',
    'Lò Văn Ẩn, Nam',
    'Hoàng Thị Nữ',
    'Lò Văn Ẩn (1875)',
    '(1975)',
    '',
  ])('leaves %j as it is', (text) => {
    expect(splitNameRemarks(text)).toEqual({ name: text, birth: '', sex: null });
  });
});
