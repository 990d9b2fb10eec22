import { describe, expect, it } from 'vitest';
import type { UnitCode } from '../../../../shared/domain/ids.ts';
import { type KeptReport, reportDayIn } from '../../../../shared/domain/report.ts';
import { comparedMonths, comparedWith } from '../../../../shared/report/comparison.ts';

const HERE = '03385' as UnitCode;
const THERE = '03388' as UnitCode;

function kept(id: number, day: string, unitCodes: UnitCode[] = []): KeptReport {
  return {
    id,
    at: '2026-11-25T01:00:00.000Z',
    by: 'thử',
    figures: {
      day,
      countedOn: day,
      unitCodes,
      planName: '1',
      planStart: '2026-07-01',
      units: 2,
      counts: {},
      titles: [],
      standards: [],
      keyVacancies: [],
      path: [],
      corps: { before: 0, after: 0, parts: [] },
    },
  };
}

const idsOf = (all: KeptReport[], day: string, unitCodes: UnitCode[] = []) => {
  const { lastMonth, yearStart } = comparedWith(all, { day, unitCodes });
  return [lastMonth?.id ?? null, yearStart?.id ?? null];
};

describe('what a report is compared with', () => {
  it('is the report of the month before and of December, and nothing in their place where none was kept', () => {
    expect(idsOf([], '2026-11-25')).toEqual([null, null]);
    const all = [kept(1, '2025-12-25'), kept(2, '2026-09-25'), kept(3, '2026-10-25')];
    expect(idsOf(all, '2026-11-25')).toEqual([3, 1]);
    expect(idsOf(all, '2026-12-25')).toEqual([null, 1]);
    expect(idsOf(all, '2027-11-25')).toEqual([null, null]);
  });

  it('takes January for the beginning of the year where December was not kept, except in January', () => {
    const all = [kept(1, '2026-01-25')];
    expect(idsOf(all, '2026-02-25')).toEqual([1, 1]);
    expect(idsOf(all, '2026-11-25')).toEqual([null, 1]);
    expect(idsOf(all, '2026-01-25')).toEqual([null, null]);
    expect(idsOf([kept(1, '2025-12-25')], '2026-01-25')).toEqual([1, 1]);
  });

  it('takes of several kept for a month the one of the latest day, and of these the one kept last', () => {
    const all = [kept(4, '2026-10-20'), kept(2, '2026-10-25'), kept(3, '2026-10-25'), kept(5, '2026-10-01')];
    expect(idsOf(all, '2026-11-25')).toEqual([3, null]);
  });

  it('leaves reports of other units out, in whatever order units are named', () => {
    const all = [kept(1, '2026-10-25', [HERE]), kept(2, '2026-10-25', [HERE, THERE])];
    expect(idsOf(all, '2026-11-25')).toEqual([null, null]);
    expect(idsOf(all, '2026-11-25', [THERE, HERE])).toEqual([2, null]);
    expect(idsOf(all, '2026-11-25', [HERE])).toEqual([1, null]);
  });

  it('looks back over the turn of the year', () => {
    expect(comparedMonths({ day: '2026-01-25' })).toEqual({
      lastMonth: '2025-12',
      yearEnd: '2025-12',
      yearStart: '2026-01',
    });
  });
});

describe('the day of a report', () => {
  it.each([
    ['2026-11', 25, '2026-11-25'],
    ['2026-02', 31, '2026-02-28'],
    ['2028-02', 30, '2028-02-29'],
    ['2026-04', 31, '2026-04-30'],
    ['2026-12', 5, '2026-12-05'],
  ])('of %s and %i is %s', (month, day, expected) => {
    expect(reportDayIn(month, day)).toBe(expected);
  });
});
