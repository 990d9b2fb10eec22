import { describe, expect, it } from 'vitest';
import { loadTitles } from '../../../../electron/services/resources/index.ts';
import { shortTitle } from '../../../../shared/text/short-titles.ts';

describe('shortTitle', () => {
  it.each([
    ['Phó Chủ nhiệm Uỷ ban Kiểm tra Đảng uỷ', 'Phó Chủ nhiệm UBKT Đảng uỷ'],
    ['Phó Chánh Văn phòng Đảng uỷ', 'Phó CVP Đảng uỷ'],
    ['Giám đốc Trung tâm Phục vụ hành chính công', 'Giám đốc TTPVHCC'],
    [
      'Uỷ viên Ban Thường vụ Đảng uỷ, Chủ tịch Uỷ ban Mặt trận Tổ quốc Việt Nam xã',
      'UVBTV Đảng uỷ, Chủ tịch UBMTTQ xã',
    ],
    ['Chuyên viên tổ chức xây dựng Đảng', 'Chuyên viên tổ chức XDĐ'],
    ['Bí thư Đảng uỷ', 'Bí thư Đảng uỷ'],
  ])('%s', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });

  it('keeps the titles of the catalogue apart and lengthens none', () => {
    const names = loadTitles().map((title) => title.name);
    const shorts = names.map(shortTitle);
    expect(new Set(shorts).size).toBe(names.length);
    for (const [at, short] of shorts.entries())
      expect(short.length).toBeLessThanOrEqual(names[at]?.length ?? 0);
  });
});
