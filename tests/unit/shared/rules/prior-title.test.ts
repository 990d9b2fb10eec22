import { describe, expect, it } from 'vitest';
import { readPriorTitle, writePriorTitle } from '../../../../shared/rules/prior-title.ts';

describe('a title that was held, with the time in it', () => {
  it.each([
    ['Trưởng phòng', 'Trưởng phòng', null],
    ['Chuyên viên (60 tháng)', 'Chuyên viên', 60],
    ['Chuyên viên từ 5 năm trở lên', 'Chuyên viên', 60],
    ['Chuyên viên, ít nhất 36 tháng', 'Chuyên viên', 36],
    ['Chuyên viên 5 years or more', 'Chuyên viên', 60],
    ['Phó Trưởng phòng (tối thiểu 3 năm)', 'Phó Trưởng phòng', 36],
    // A number that is no time belongs to the name; a time without a title, or none at all, says nothing.
    ['Trưởng Tổ 3', 'Trưởng Tổ 3', null],
    ['5 năm', '5 năm', null],
    ['Chuyên viên (0 tháng)', 'Chuyên viên (0 tháng)', null],
  ])('%s', (text, name, months) => {
    expect(readPriorTitle(text)).toEqual({ name, months });
  });

  it('is read again as it was written', () => {
    for (const prior of [
      { name: 'Chuyên viên', months: 60 },
      { name: 'Trưởng phòng', months: null },
    ]) {
      expect(readPriorTitle(writePriorTitle(prior))).toEqual(prior);
    }
  });
});
