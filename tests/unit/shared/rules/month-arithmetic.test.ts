import { describe, expect, it } from 'vitest';
import {
  addMonths,
  firstDayAfter,
  lastDayOfYears,
  monthIndex,
  monthsLeft,
  monthText,
  wholeMonths,
} from '../../../../shared/rules/month-arithmetic.ts';

describe('addMonths', () => {
  it('keeps the day, or takes the last one the month has', () => {
    expect(addMonths('2025-07-01', 12)).toBe('2026-07-01');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2025-12-31', 2)).toBe('2026-02-28');
    expect(addMonths('1985-03-10', 18 * 12)).toBe('2003-03-10');
  });
});

describe('wholeMonths', () => {
  it('counts a month once its day has come', () => {
    expect(wholeMonths('2025-07-01', '2026-07-01')).toBe(12);
    expect(wholeMonths('2025-07-02', '2026-07-01')).toBe(11);
    expect(wholeMonths('2025-01-31', '2025-02-28')).toBe(1);
    expect(wholeMonths('2025-09-01', '2025-07-01')).toBe(-2);
  });
});

describe('months', () => {
  it('turn into an index and back', () => {
    for (const month of ['1955-01', '1999-12', '2000-01', '2024-02'])
      expect(monthText(monthIndex(month))).toBe(month);
    expect(monthIndex('2025-07-31') - monthIndex('2024-12-01')).toBe(7);
  });

  it('end before the first day of the next', () => {
    expect(firstDayAfter('2025-12')).toBe('2026-01-01');
    expect(firstDayAfter('2025-01')).toBe('2025-02-01');
  });
});

describe('monthsLeft', () => {
  it('leaves the month of attainment out unless it is said to count', () => {
    expect(monthsLeft('2025-07-01', '2030-07', false)).toBe(60);
    expect(monthsLeft('2025-07-01', '2030-07', true)).toBe(61);
  });

  it('does not look at the day, and goes below nought', () => {
    expect(monthsLeft('2025-07-31', '2030-07', false)).toBe(60);
    expect(monthsLeft('2025-07-01', '2025-07', false)).toBe(0);
    expect(monthsLeft('2025-07-01', '2025-05', false)).toBe(-2);
  });
});

describe('lastDayOfYears', () => {
  it('ends on the day before the anniversary', () => {
    expect(lastDayOfYears('2025-07-01', 5)).toBe('2030-06-30');
    expect(lastDayOfYears('2026-03-15', 1)).toBe('2027-03-14');
    expect(lastDayOfYears('2024-02-29', 1)).toBe('2025-02-28');
  });
});
