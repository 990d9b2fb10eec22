import { describe, expect, it } from 'vitest';
import { dayBefore, daysBetween, nextDay, workingDaysBefore } from '../../../../shared/rules/calendar.ts';

describe('days', () => {
  it('pass from month to month and year to year', () => {
    expect(nextDay('2026-12-31')).toBe('2027-01-01');
    expect(nextDay('2028-02-28')).toBe('2028-02-29');
    expect(dayBefore('2026-03-01')).toBe('2026-02-28');
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  });
});

describe('workingDaysBefore', () => {
  it('leaves out Saturdays and Sundays, and the day itself', () => {
    // 2026-11-23 is a Monday.
    expect(workingDaysBefore('2026-11-23', 1)).toBe('2026-11-20');
    expect(workingDaysBefore('2026-11-24', 1)).toBe('2026-11-23');
    expect(workingDaysBefore('2026-11-22', 1)).toBe('2026-11-20');
  });

  it('agrees with counting day by day, whatever the day of the week', () => {
    for (let date = '2026-11-15'; date <= '2026-11-29'; date = nextDay(date)) {
      let day = date;
      for (let counted = 0; counted < 25; ) {
        day = dayBefore(day);
        if ([0, 6].includes(new Date(day).getUTCDay())) continue;
        counted++;
        expect(workingDaysBefore(date, counted), `${counted} before ${date}`).toBe(day);
      }
    }
  });

  it('goes back eighteen weeks for ninety days', () => {
    expect(workingDaysBefore('2026-11-26', 90)).toBe('2026-07-23');
    expect(daysBetween('2026-07-23', '2026-11-26')).toBe(18 * 7);
  });
});
