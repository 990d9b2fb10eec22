import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../../../shared/domain/dates.ts';
import { earliestDay, latestDay } from '../../../../shared/rules/partial-date.ts';
import { date, unreadDate } from './sample-plan.ts';

describe('the first and the last day a date can mean', () => {
  it.each([
    ['2008', '2008-01-01', '2008-12-31'],
    ['2008-02', '2008-02-01', '2008-02-29'],
    ['2009-02', '2009-02-01', '2009-02-28'],
    ['2009-12', '2009-12-01', '2009-12-31'],
    ['2009-12-05', '2009-12-05', '2009-12-05'],
  ])('%s', (value, first, last) => {
    expect(earliestDay(date(value))).toBe(first);
    expect(latestDay(date(value))).toBe(last);
  });

  it('are not known where the date is not', () => {
    for (const unknown of [NO_DATE, unreadDate('31/02/1980')]) {
      expect(earliestDay(unknown)).toBeNull();
      expect(latestDay(unknown)).toBeNull();
    }
  });
});
