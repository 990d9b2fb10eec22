import { describe, expect, it } from 'vitest';
import { ageBandFaults, ageBandOf, inOrder } from '../../../../shared/domain/age-bands.ts';
import { StatisticsSettings, USUAL_STATISTICS } from '../../../../shared/domain/statistics.ts';

const band = (from: number | null, to: number | null) => ({ from, to });

describe('age groups', () => {
  it('are without fault where every age is in exactly one, in whatever order they stand', () => {
    expect(ageBandFaults(USUAL_STATISTICS.ageBands)).toEqual([]);
    expect(ageBandFaults([band(50, null), band(null, 29), band(30, 49)])).toEqual([]);
    expect(ageBandFaults([band(null, null)])).toEqual([]);
    expect(ageBandFaults([band(0, 29), band(30, null)])).toEqual([]);
  });

  it('tell the ages of no group: below, between and above', () => {
    expect(ageBandFaults([band(18, 29), band(31, 40)])).toEqual([
      { kind: 'gap', from: 0, to: 17 },
      { kind: 'gap', from: 30, to: 30 },
      { kind: 'gap', from: 41, to: null },
    ]);
    expect(ageBandFaults([])).toEqual([{ kind: 'gap', from: 0, to: null }]);
  });

  it('tell the ages of several groups, and a group that ends before it begins', () => {
    expect(ageBandFaults([band(null, 30), band(30, 49), band(45, null)])).toEqual([
      { kind: 'overlap', from: 30, to: 30 },
      { kind: 'overlap', from: 45, to: 49 },
    ]);
    expect(ageBandFaults([band(null, null), band(60, null)])).toEqual([
      { kind: 'overlap', from: 60, to: null },
    ]);
    expect(ageBandFaults([band(null, 29), band(49, 30), band(30, null)])).toEqual([
      { kind: 'reversed', from: 49, to: 30 },
    ]);
  });

  it('hold their first and their last age', () => {
    const bands = USUAL_STATISTICS.ageBands;
    expect([29, 30, 39, 40, 59, 60, 99].map((age) => ageBandOf(age, bands))).toEqual([
      '-29',
      '30-39',
      '30-39',
      '40-44',
      '55-59',
      '60-',
      '60-',
    ]);
    expect(ageBandOf(35, [band(null, 29)])).toBe('');
    expect(inOrder([band(30, 39), band(null, 29)])[0]).toEqual(band(null, 29));
  });

  it('are not kept with a fault', () => {
    expect(StatisticsSettings.safeParse({ ageBands: [band(null, 29), band(31, null)] }).success).toBe(false);
    expect(StatisticsSettings.safeParse(USUAL_STATISTICS).success).toBe(true);
  });
});
