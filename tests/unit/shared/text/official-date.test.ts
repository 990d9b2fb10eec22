import { describe, expect, it } from 'vitest';
import {
  BLANK_OFFICIAL_DATE,
  officialDate,
  shortOfficialDate,
} from '../../../../shared/text/official-date.ts';

describe('officialDate', () => {
  it('writes a zero before days below 10 and months 1 and 2 only', () => {
    expect(officialDate('2026-01-05')).toBe('ngày 05 tháng 01 năm 2026');
    expect(officialDate('2026-06-29')).toBe('ngày 29 tháng 6 năm 2026');
    expect(shortOfficialDate('2026-07-01')).toBe('01/7/2026');
    expect(shortOfficialDate('2025-11-13')).toBe('13/11/2025');
  });

  it('holds for every day of twelve years', () => {
    const end = Date.UTC(2032, 0, 1);
    for (let time = Date.UTC(2020, 0, 1); time < end; time += 86_400_000) {
      const iso = new Date(time).toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-').map(Number);
      const match = /^ngày (\d+) tháng (\d+) năm (\d{4})$/.exec(officialDate(iso));
      expect(match?.slice(1).map(Number)).toEqual([day, month, year]);
      expect(match?.[1]?.startsWith('0')).toBe((day ?? 0) < 10);
      expect(match?.[2]?.startsWith('0')).toBe((month ?? 0) <= 2);
      expect(shortOfficialDate(iso)).toBe(match?.slice(1).join('/'));
    }
  });

  it('refuses what is not a day', () => {
    expect(() => officialDate('2026-01')).toThrow(RangeError);
    expect(() => shortOfficialDate('5/1/2026')).toThrow(RangeError);
  });

  it('leaves room to write the day and the month', () => {
    expect(BLANK_OFFICIAL_DATE).toMatch(/^ngày {6,}tháng {6,}năm 20…$/);
  });
});
