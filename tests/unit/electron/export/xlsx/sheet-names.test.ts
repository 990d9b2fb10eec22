import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../../../electron/export/xlsx/sheet-names.ts';

const LONG = 'Danh sách cán bộ, công chức khối Đảng uỷ xã';

describe('sheetNames', () => {
  it('keeps what may stay', () => {
    expect(sheetNames(['Khối Đảng', "Y Bhŏk's"], 'x')).toEqual(['Khối Đảng', "Y Bhŏk's"]);
  });

  it('takes out what Excel refuses', () => {
    expect(sheetNames(['[a]:b*c?/d\\e', "'x'", 'History', '  '], 'Trang')).toEqual([
      'a b c d e',
      'x',
      'Trang',
      'Trang (2)',
    ]);
  });

  it('cuts to 31 characters and keeps names apart, whatever their case', () => {
    const names = sheetNames([LONG, LONG.toUpperCase(), LONG], 'x');
    expect(names.every((name) => name.length <= 31)).toBe(true);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
    expect(names[2]).toMatch(/ \(3\)$/);
  });
});
