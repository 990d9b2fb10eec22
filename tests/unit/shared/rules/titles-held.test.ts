import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../../../shared/domain/dates.ts';
import type { ServicePeriod } from '../../../../shared/domain/history.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import { nextDay } from '../../../../shared/rules/calendar.ts';
import { addMonths } from '../../../../shared/rules/month-arithmetic.ts';
import { hasHeldOneOf, monthsHeld, positionsHeld } from '../../../../shared/rules/titles-held.ts';
import { date, person } from './sample-plan.ts';

/** Level of a deputy head of division. */
const DEPUTY = 15;
const START = '2025-07-01';

function spell(from: string, to: string | null, position = 'Phó Trưởng phòng'): ServicePeriod {
  return { from: date(from), to: to === null ? NO_DATE : date(to), position, unit: 'UBND xã A' };
}

function held(...service: ServicePeriod[]) {
  return monthsHeld(person(1, { currentTitle: 'Chuyên viên', service }), DEPUTY, START);
}

describe('monthsHeld', () => {
  it('counts whole months, the last day in', () => {
    expect(held(spell('2020-01-15', '2020-12-14'))).toEqual({ least: 11, most: 11, open: [] });
    expect(held(spell('2020-01-15', '2021-01-13')).least).toBe(11);
    expect(held(spell('2020-01-15', '2021-01-14')).least).toBe(12);
  });

  it('adds what is left over of each time up to months of thirty days', () => {
    const first = spell('2020-01-01', '2020-06-15');
    expect(held(first, spell('2021-01-01', '2021-06-14')).least).toBe(10);
    expect(held(first, spell('2021-01-01', '2021-06-15')).least).toBe(11);
  });

  it('counts time covered twice, or by one inside the other, once', () => {
    const months = held(
      spell('2020-01-01', '2020-12-31'),
      spell('2020-03-01', '2020-04-30'),
      spell('2020-07-01', '2021-06-30', 'Chủ tịch UBND'),
    );
    expect(months.least).toBe(18);
  });

  it('ends at the start of the placement', () => {
    expect(held(spell('2025-01-01', null)).least).toBe(6);
    expect(held(spell('2025-01-01', '2026-12-31')).least).toBe(6);
    expect(held(spell('2025-07-01', null))).toEqual({ least: 0, most: 0, open: [] });
  });

  it('leaves open what a year alone does not tell', () => {
    expect(held(spell('2019', '2021'))).toEqual({ least: 12, most: 36, open: ['service'] });
    expect(held({ ...spell('2019', '2021'), from: NO_DATE }).open).toEqual(['service']);
  });

  it('looks at the present title where it is high enough', () => {
    const now = { currentTitle: 'Trưởng phòng', currentUnit: 'UBND xã A', positionSince: date('2025-01') };
    expect(monthsHeld(person(1, now), DEPUTY, START)).toEqual({ least: 6, most: 6, open: [] });
    expect(monthsHeld(person(1, { ...now, service: null }), DEPUTY, START)).toMatchObject({
      least: 6,
      open: ['service'],
    });
    expect(monthsHeld(person(1, { ...now, positionSince: NO_DATE }), DEPUTY, START)).toMatchObject({
      least: 0,
      open: ['positionSince'],
    });
    expect(monthsHeld(person(1, now), 50, START)).toEqual({ least: 0, most: 0, open: [] });
  });
});

describe('hasHeldOneOf', () => {
  const holds = (who: Person, ...titles: string[]) => hasHeldOneOf(who, titles, START).holds;
  const clerk = { currentTitle: 'Chuyên viên chính', currentUnit: 'UBND xã A' };

  it('finds words whole, never inside others', () => {
    expect(holds(person(1, clerk), 'chuyên viên')).toBe(true);
    expect(holds(person(1, clerk), 'viên chính xã')).toBe(false);
  });

  it('takes an equal or higher leadership title for the one that is named', () => {
    const deputy = person(1, { currentTitle: 'Phó Trưởng phòng', currentUnit: 'UBND xã A' });
    expect(holds(deputy, 'Trưởng phòng')).toBe(false);
    expect(holds(deputy, 'Trưởng phòng', 'Phó Chánh Văn phòng')).toBe(true);
    expect(holds(person(1, { currentTitle: 'Chủ tịch UBND xã' }), 'Trưởng phòng')).toBe(true);
    expect(holds(person(1, { currentTitle: 'Chủ tịch UBND xã' }), 'Phó Bí thư huyện uỷ')).toBe(false);
  });

  it('cannot tell what a record that is not there holds', () => {
    expect(hasHeldOneOf(person(1, { ...clerk, service: null }), ['Trưởng phòng'], START)).toEqual({
      holds: null,
      open: ['service'],
    });
  });

  describe('a title with a time', () => {
    const since = (from: string, position = 'Chuyên viên') =>
      person(1, { currentTitle: position, currentUnit: 'UBND xã A', positionSince: date(from), service: [] });

    it('is met to the day, and not a day earlier', () => {
      expect(holds(since(addMonths(START, -60)), 'Chuyên viên (60 tháng)')).toBe(true);
      expect(holds(since(nextDay(addMonths(START, -60))), 'Chuyên viên (60 tháng)')).toBe(false);
    });

    it('counts time in a leadership title for one that is none, never a lower one for a higher', () => {
      const deputy = since(addMonths(START, -60), 'Phó Trưởng phòng');
      expect(holds(deputy, 'Chuyên viên (5 năm)')).toBe(true);
      expect(holds(deputy, 'Trưởng phòng (12 tháng)')).toBe(false);
      expect(holds(since(addMonths(START, -60)), 'Phó Trưởng phòng (12 tháng)')).toBe(false);
    });

    it('is open where the day or the record is not told', () => {
      const untold = person(1, {
        ...clerk,
        currentTitle: 'Chuyên viên',
        positionSince: NO_DATE,
        service: [],
      });
      expect(hasHeldOneOf(untold, ['Chuyên viên (60 tháng)'], START)).toEqual({
        holds: null,
        open: ['positionSince'],
        months: 0,
      });
      const short = { ...since(addMonths(START, -12)), service: null };
      expect(hasHeldOneOf(short, ['Chuyên viên (60 tháng)'], START)).toEqual({
        holds: null,
        open: ['service'],
        months: 12,
      });
    });
  });
});

describe('positionsHeld', () => {
  it('names the present one and the newest before it, each once', () => {
    const service = [
      spell('2010-01', '2012-12', 'Công chức'),
      spell('2013-01', '2015-12', 'Chuyên viên'),
      spell('2016-01', '2020-12'),
      spell('2021-01', null, 'Trưởng phòng'),
    ];
    expect(positionsHeld(person(1, { currentTitle: 'Trưởng phòng', service }))).toEqual([
      'Trưởng phòng',
      'Phó Trưởng phòng',
      'Chuyên viên',
    ]);
  });
});
