import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../../../shared/domain/dates.ts';
import type { Sex } from '../../../../shared/domain/person.ts';
import { retirementOf } from '../../../../shared/rules/retirement.ts';
import { date, unreadDate } from './sample-plan.ts';

/**
 * The table of DOMAIN.md §4 by ranges of birth months: first and last month, age, first and last month of
 * attainment. Before 2021 the ages were 60 and 55 (Bộ luật Lao động 2012 Điều 187).
 */
const RANGES: Record<Sex, [from: string, to: string, age: string, first: string, last: string][]> = {
  male: [
    ['1955-01', '1960-12', '60y0m', '2015-01', '2020-12'],
    ['1961-01', '1961-09', '60y3m', '2021-04', '2021-12'],
    ['1961-10', '1962-06', '60y6m', '2022-04', '2022-12'],
    ['1962-07', '1963-03', '60y9m', '2023-04', '2023-12'],
    ['1963-04', '1963-12', '61y0m', '2024-04', '2024-12'],
    ['1964-01', '1964-09', '61y3m', '2025-04', '2025-12'],
    ['1964-10', '1965-06', '61y6m', '2026-04', '2026-12'],
    ['1965-07', '1966-03', '61y9m', '2027-04', '2027-12'],
    ['1966-04', '2000-12', '62y0m', '2028-04', '2062-12'],
  ],
  female: [
    ['1955-01', '1965-12', '55y0m', '2010-01', '2020-12'],
    ['1966-01', '1966-08', '55y4m', '2021-05', '2021-12'],
    ['1966-09', '1967-04', '55y8m', '2022-05', '2022-12'],
    ['1967-05', '1967-12', '56y0m', '2023-05', '2023-12'],
    ['1968-01', '1968-08', '56y4m', '2024-05', '2024-12'],
    ['1968-09', '1969-04', '56y8m', '2025-05', '2025-12'],
    ['1969-05', '1969-12', '57y0m', '2026-05', '2026-12'],
    ['1970-01', '1970-08', '57y4m', '2027-05', '2027-12'],
    ['1970-09', '1971-04', '57y8m', '2028-05', '2028-12'],
    ['1971-05', '1971-12', '58y0m', '2029-05', '2029-12'],
    ['1972-01', '1972-08', '58y4m', '2030-05', '2030-12'],
    ['1972-09', '1973-04', '58y8m', '2031-05', '2031-12'],
    ['1973-05', '1973-12', '59y0m', '2032-05', '2032-12'],
    ['1974-01', '1974-08', '59y4m', '2033-05', '2033-12'],
    ['1974-09', '1975-04', '59y8m', '2034-05', '2034-12'],
    ['1975-05', '2000-12', '60y0m', '2035-05', '2060-12'],
  ],
};

/** Calendar months as text, counted by walking, not by arithmetic on a month index. */
function* monthsFrom(month: string): Generator<string> {
  let [year = 0, ordinal = 0] = month.split('-').map(Number);
  while (true) {
    yield `${year}-${String(ordinal).padStart(2, '0')}`;
    [year, ordinal] = ordinal === 12 ? [year + 1, 1] : [year, ordinal + 1];
  }
}

function take<T>(values: Iterator<T>): T {
  return values.next().value as T;
}

describe.each(['male', 'female'] as const)('retirementOf %s', (sex) => {
  it('gives the table for every birth month from 01/1955 to 12/2000', () => {
    const births = monthsFrom('1955-01');
    for (const [from, to, age, first, last] of RANGES[sex]) {
      const attained = monthsFrom(first);
      for (let birth = take(births); ; birth = take(births)) {
        if (birth < from) throw new Error('the ranges leave a gap or overlap');
        const month = take(attained);
        expect(retirementOf(sex, date(`${birth}-28`)), birth).toMatchObject({ age, month });
        expect(month <= last).toBe(true);
        if (birth === to) {
          expect(month).toBe(last);
          break;
        }
      }
    }
  });
});

describe('retirementOf', () => {
  it('lets the pension begin with the next month, over the end of a year too', () => {
    expect(retirementOf('male', date('1964-01-31'))).toEqual({
      age: '61y3m',
      month: '2025-04',
      pensionFrom: '2025-05-01',
    });
    expect(retirementOf('male', date('1964-09'))?.pensionFrom).toBe('2026-01-01');
  });

  it('takes 01/01 where only the year is known, and the month where only the month is', () => {
    expect(retirementOf('female', date('1968'))).toEqual(retirementOf('female', date('1968-01-01')));
    expect(retirementOf('female', date('1968-09'))).toEqual(retirementOf('female', date('1968-09-30')));
  });

  it('says nothing without sex or date of birth', () => {
    expect(retirementOf(null, date('1968'))).toBeNull();
    expect(retirementOf('male', NO_DATE)).toBeNull();
    expect(retirementOf('male', unreadDate('khoảng 1968'))).toBeNull();
  });

  it('goes on beyond the table', () => {
    expect(retirementOf('male', date('2008-02-29'))?.month).toBe('2070-02');
    expect(retirementOf('female', date('1940-07'))?.month).toBe('1995-07');
  });
});
