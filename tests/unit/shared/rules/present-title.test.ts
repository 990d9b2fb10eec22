import { describe, expect, it } from 'vitest';
import { levelOfPresentTitle, levelOfTitle, NO_LEADERSHIP } from '../../../../shared/rules/present-title.ts';
import { person, titles } from './sample-plan.ts';

function present(currentTitle: string, currentUnit = ''): number {
  return levelOfPresentTitle(person(1, { currentTitle, currentUnit }));
}

function level(titleCode: string): number {
  const title = titles.find(({ code }) => code === titleCode);
  if (title === undefined) throw new Error(`no title ${titleCode}`);
  return levelOfTitle(title);
}

describe('levelOfTitle', () => {
  it('orders the titles of a commune', () => {
    const order = ['C03', 'U21', 'U20', 'U02', 'U01', 'D01'].map(level);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(order.length);
  });

  it('puts equal titles side by side', () => {
    expect(level('D03')).toBe(level('U01'));
    expect(level('H02')).toBe(level('U02'));
    for (const code of ['D10', 'D20', 'D30', 'D40', 'H10', 'U10', 'U30', 'U40', 'Q01', 'M02']) {
      expect(level(code), code).toBe(level('U20'));
    }
    for (const code of ['D11', 'D21', 'D31', 'D41', 'H11', 'U11', 'U31', 'U41', 'Q03']) {
      expect(level(code), code).toBe(level('U21'));
    }
  });

  it('gives every leadership title a level and no other', () => {
    for (const title of titles)
      expect(levelOfTitle(title) > NO_LEADERSHIP, title.name).toBe(title.leadership);
  });
});

describe('levelOfPresentTitle', () => {
  it.each([
    'Chuyên viên',
    'Công chức Văn hoá - Xã hội xã A',
    'Công chức Văn phòng - thống kê',
    'Nguyên Chủ tịch UBND xã A',
    'Bí thư Chi bộ, chuyên viên',
    'Trưởng thôn',
    'Trưởng bản Nà Hừ',
    'Giáo viên',
    '',
  ])('sees no leadership in "%s"', (text) => {
    expect(present(text)).toBe(NO_LEADERSHIP);
  });

  it('takes the highest of several titles', () => {
    expect(present('Phó Bí thư, Chủ tịch UBND', 'xã Bum Nưa, huyện Mường Tè')).toBe(level('D03'));
    expect(present('Uỷ viên BTV, Trưởng phòng', 'UBND xã A')).toBe(level('U20'));
    expect(present('Đảng ủy viên, Phó Chủ tịch HĐND xã')).toBe(level('H02'));
  });

  it('reads title and workplace together', () => {
    expect(present('Chủ tịch', 'Hội Nông dân xã A')).toBe(level('M02'));
    expect(present('Chủ tịch', 'UBMTTQ xã A')).toBe(level('M01'));
    expect(present('Phó Chủ tịch', 'Hội đồng nhân dân xã A')).toBe(level('H02'));
    expect(present('Bí thư', 'Đoàn xã A')).toBe(level('M02'));
    expect(present('Phó Chủ tịch', 'UBND xã Đoàn Kết')).toBe(level('U02'));
    expect(present('Phó Chủ tịch', 'UBND xã Hội Xuân')).toBe(level('U02'));
  });

  it('reads abbreviations and either spelling', () => {
    expect(present('PCT UBND xã A')).toBe(level('U02'));
    expect(present('PBT Đảng uỷ')).toBe(level('D02'));
    expect(present('CVP', 'UBND phường B')).toBe(level('U10'));
    expect(present('Bí thư Đảng ủy')).toBe(present('Bí thư Đảng uỷ'));
  });

  it('puts district and province above the commune', () => {
    const headOfDistrict = present('Trưởng phòng Nội vụ', 'UBND huyện B, tỉnh C');
    expect(headOfDistrict).toBeGreaterThan(level('U20'));
    expect(headOfDistrict).toBeLessThan(level('U02'));
    expect(present('Trưởng phòng', 'Phòng Văn hoá - Xã hội thị xã B')).toBe(headOfDistrict);
    expect(present('Phó Chủ tịch UBND huyện B')).toBe(level('U01'));
    expect(present('Phó Giám đốc Sở Nội vụ')).toBeGreaterThan(level('D01'));
    expect(present('Trưởng phòng', 'Sở Tài chính')).toBe(level('U02'));
    expect(present('Bí thư', 'Huyện uỷ Phong Thổ')).toBeGreaterThan(level('D01'));
  });
});
