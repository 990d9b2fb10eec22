import { describe, expect, it } from 'vitest';
import { splitPosition } from '../../../../shared/text/workplace.ts';

describe('splitPosition', () => {
  it.each([
    ['Phó Chủ tịch UBND xã Bum Nưa, huyện Mường Tè', 'Phó Chủ tịch', 'UBND xã Bum Nưa, huyện Mường Tè'],
    ['Phó Chủ tịch, UBND xã X', 'Phó Chủ tịch', 'UBND xã X'],
    ['Phó Chủ tịch UBND\nxã X', 'Phó Chủ tịch', 'UBND\nxã X'],
    ['Bí thư Đảng uỷ, Chủ tịch HĐND xã X', 'Bí thư Đảng uỷ, Chủ tịch', 'HĐND xã X'],
    ['Đảng uỷ viên, Phó Chủ tịch UBND xã X', 'Đảng uỷ viên, Phó Chủ tịch', 'UBND xã X'],
    ['Trưởng phòng Nội vụ huyện X', 'Trưởng phòng Nội vụ', 'huyện X'],
    ['Phó Trưởng phòng, Phòng Nội vụ huyện X', 'Phó Trưởng phòng', 'Phòng Nội vụ huyện X'],
    ['Chuyên viên Phòng Nội vụ huyện X', 'Chuyên viên', 'Phòng Nội vụ huyện X'],
    ['Phó Chánh Văn phòng HĐND và UBND huyện X', 'Phó Chánh Văn phòng', 'HĐND và UBND huyện X'],
    ['Chỉ huy trưởng Ban CHQS xã X', 'Chỉ huy trưởng', 'Ban CHQS xã X'],
    ['Công chức Văn hoá - Xã hội xã X', 'Công chức Văn hoá - Xã hội', 'xã X'],
    ['Công chức Văn phòng - Thống kê, UBND xã X', 'Công chức Văn phòng - Thống kê', 'UBND xã X'],
    [
      'Công chức Địa chính - Xây dựng và Môi trường xã X',
      'Công chức Địa chính - Xây dựng và Môi trường',
      'xã X',
    ],
    ['Chủ tịch Ủy ban MTTQ Việt Nam xã X', 'Chủ tịch', 'Ủy ban MTTQ Việt Nam xã X'],
    ['Chủ tịch Hội Nông dân xã X', 'Chủ tịch', 'Hội Nông dân xã X'],
    ['Giám đốc Trung tâm Phục vụ hành chính công xã X', 'Giám đốc', 'Trung tâm Phục vụ hành chính công xã X'],
    ['UBND xã X', '', 'UBND xã X'],
    ['Chuyên viên', 'Chuyên viên', ''],
    ['', '', ''],
  ])('splits %j', (text, title, unit) => {
    expect(splitPosition(text)).toEqual({ title, unit });
  });

  it('keeps both parts as they stand in the text', () => {
    const text = '  Phó  Chủ tịch  UBND  xã X ';
    const { title, unit } = splitPosition(text);
    expect(text).toContain(title);
    expect(text).toContain(unit);
    expect([title, unit]).toEqual(['Phó  Chủ tịch', 'UBND  xã X']);
  });
});
