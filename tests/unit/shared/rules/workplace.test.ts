import { describe, expect, it } from 'vitest';
import { isFromCommune } from '../../../../shared/rules/workplace.ts';
import { person } from './sample-plan.ts';

describe('isFromCommune', () => {
  it.each([
    ['Chuyên viên', 'Văn phòng HĐND và UBND xã Bum Nưa, huyện Mường Tè', '', true],
    ['Chuyên viên', 'Huyện uỷ Mường Tè', '', false],
    ['Chuyên viên', 'UBND thị xã Mường Lay', '', false],
    ['Giám đốc', 'Sở Nội vụ tỉnh Lai Châu', '', false],
    ['Chủ tịch UBND phường Tân Phong', 'thành phố Lai Châu', '', true],
    ['', '', 'Phó Bí thư Đảng uỷ đặc khu Phú Quốc', true],
    ['', '', '', true],
  ])('reads "%s", "%s" and "%s"', (currentTitle, currentUnit, currentPosition, fromCommune) => {
    expect(isFromCommune(person(1, { currentTitle, currentUnit, currentPosition }))).toBe(fromCommune);
  });
});
