import { describe, expect, it } from 'vitest';
import { parseGeneralEducation } from '../../../../shared/text/levels.ts';

describe('parseGeneralEducation', () => {
  it.each([
    ['12/12', 12, 12],
    ['9 / 12', 9, 12],
    ['Lớp 7/10', 7, 10],
    ['Tốt nghiệp THPT', 12, 12],
    ['THCS', 9, 12],
    ['10/10 BT', 10, 10],
    ['12/12 (BT)', 12, 12],
    ['BTVH 12/12', 12, 12],
    ['12/12 hệ bổ túc', 12, 12],
    ['Lớp 12', 12, 12],
    ['12', 12, 12],
    ['11', 11, 12],
    ['7/10', 7, 10],
    ['10/12', 10, 12],
    ['12 /12.', 12, 12],
    ['12\\12', 12, 12],
    ['12-12', 12, 12],
    ['TN 12/12', 12, 12],
    ['Tốt nghiệp THPT 12/12', 12, 12],
    ['Văn hoá: 12/12', 12, 12],
    ['PTTH', 12, 12],
    ['BT THPT', 12, 12],
    ['Cấp III', 12, 12],
    ['THPT (BT)', 12, 12],
    ['Tiểu học', 5, 12],
  ])('reads %j', (text, grade, outOf) => {
    expect(parseGeneralEducation(text)).toEqual({ grade, outOf });
  });

  it.each([
    ...['12/10', '13/12', '0/12', 'ĐH', '', '10', '9', 'Lớp 10', 'BTVH', 'Chưa TN THPT', 'Đang học THPT'],
    ...['12/12/1975', '5/9', '12+2', 'Lớp', 'x', '7+3', '12/12 Luật'],
  ])('does not guess %j', (text) => {
    expect(parseGeneralEducation(text)).toBeNull();
  });
});
