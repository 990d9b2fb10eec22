import { describe, expect, it } from 'vitest';
import { loadProvinces, loadProvinceUnits } from '../../../../electron/services/resources/index.ts';
import { readResolution } from '../../../../shared/text/resolution.ts';

describe('the resolution that formed a unit', () => {
  it('is read from the form the statistics office prints', () => {
    expect(readResolution('Số: 1670/NQ-UBTVQH15; Ngày: 16/06/2025')).toEqual({
      number: '1670/NQ-UBTVQH15',
      date: '2025-06-16',
    });
  });

  it('is left as it stands in any other form', () => {
    expect(readResolution('Nghị quyết 1670 năm 2025')).toBeNull();
    expect(readResolution('')).toBeNull();
  });

  it('is understood for every unit the program ships', () => {
    const texts = loadProvinces().flatMap(({ code }) =>
      loadProvinceUnits(code).units.map(({ resolution }) => resolution),
    );
    expect(texts.filter((text) => readResolution(text) === null)).toEqual([]);
    expect(texts.length).toBeGreaterThan(3000);
  });
});
