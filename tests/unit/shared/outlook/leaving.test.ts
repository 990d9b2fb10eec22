import { describe, expect, it } from 'vitest';
import { leavingOf } from '../../../../shared/outlook/leaving.ts';
import { date, unreadDate } from '../rules/sample-plan.ts';

/** 62 years in 04/2028. */
const MAN = { sex: 'male', birth: date('1966-04-30') } as const;
const set = (kind: 'retire' | 'resign' | 'surplus' | 'other', day: string | null) => ({ kind, date: day });

describe('leavingOf', () => {
  it.each([
    ['born on the first day of a month', '1966-04-01', '2028-04-30'],
    ['born on the last day of a month', '1966-04-30', '2028-04-30'],
    ['born a day later', '1966-05-01', '2028-05-31'],
    ['of a known month only', '1966-04', '2028-04-30'],
    // Điều 3: 01/01 counts, so that the 61 years and 9 months of 03/1966 and before apply.
    ['of a known year only', '1966', '2027-10-31'],
    ['attaining the age in a February of a leap year', '1970-02-11', '2032-02-29'],
  ])('serves to the end of the month of the age: %s', (_name, birth, lastDay) => {
    expect(leavingOf({ ...MAN, birth: date(birth) }, null, false)).toEqual({ lastDay, cause: 'age' });
  });

  it('knows no day of a birth that was not read, of an unknown sex, of an officer', () => {
    expect(leavingOf({ ...MAN, birth: unreadDate('không nhớ') }, null, false)).toBeNull();
    expect(leavingOf({ ...MAN, sex: null }, null, false)).toBeNull();
    expect(leavingOf(MAN, null, true)).toBeNull();
    expect(leavingOf(MAN, set('resign', '2027-01-01'), true)).toEqual({
      lastDay: '2026-12-31',
      cause: 'resign',
    });
  });

  it('takes a day set for retirement as it is, earlier or later than the age', () => {
    expect(leavingOf(MAN, set('retire', '2027-01-01'), false)?.lastDay).toBe('2026-12-31');
    expect(leavingOf(MAN, set('retire', '2029-01-01'), false)).toEqual({
      lastDay: '2028-12-31',
      cause: 'retire',
    });
  });

  it('lets the age come before any other day that was set', () => {
    expect(leavingOf(MAN, set('resign', '2028-05-01'), false)).toEqual({
      lastDay: '2028-04-30',
      cause: 'resign',
    });
    expect(leavingOf(MAN, set('resign', '2028-05-02'), false)).toEqual({
      lastDay: '2028-04-30',
      cause: 'age',
    });
  });

  it('lets somebody in surplus stay through the day, and goes by the age where no day was set', () => {
    expect(leavingOf(MAN, set('surplus', '2027-06-30'), false)?.lastDay).toBe('2027-06-30');
    expect(leavingOf(MAN, set('surplus', null), false)?.cause).toBe('age');
  });
});
