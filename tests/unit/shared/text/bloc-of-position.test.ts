import { describe, expect, it } from 'vitest';
import { blocOfPosition } from '../../../../shared/text/bloc-of-position.ts';

describe('blocOfPosition', () => {
  it.each([
    ['Chuyên viên Ban Tổ chức', 'Huyện uỷ Mường Tè', 'party'],
    ['Bí thư Đảng uỷ', 'xã Mường Tè', 'party'],
    ['Phó Bí thư Đảng uỷ, Chủ tịch UBND', 'xã Mường Tè', 'party'],
    ['Chủ tịch UBND', 'xã Mường Tè', 'government'],
    ['Phó Chủ tịch HĐND', 'xã Mường Tè', 'council'],
    ['Trưởng phòng', 'Phòng Nội vụ huyện Sìn Hồ', 'government'],
    ['Chủ tịch Uỷ ban MTTQ Việt Nam', 'xã Bum Tở', 'front'],
    ['Bí thư Đoàn TNCS Hồ Chí Minh', 'xã Bum Tở', 'front'],
    ['Chủ tịch Hội Nông dân', 'huyện Phong Thổ', 'front'],
    ['Chỉ huy trưởng Ban Chỉ huy quân sự', 'xã Bum Tở', 'military'],
    ['Hiệu trưởng', 'Trường Tiểu học số 1', 'service'],
    ['Công chức tư pháp - hộ tịch', 'xã Mường Tè', 'government'],
    ['', '', null],
    ['Nhân viên', 'xã Mường Tè', null],
  ])('of “%s”, “%s” is %s', (position, workplace, bloc) => {
    expect(blocOfPosition(position, workplace)).toBe(bloc);
  });

  it('reads the old and the new way of putting marks alike', () => {
    expect(blocOfPosition('Văn phòng Đảng ủy', '')).toBe(blocOfPosition('Văn phòng Đảng uỷ', ''));
  });
});
