import { describe, expect, it } from 'vitest';
import { evenlyLeft, excessPeriod, periodBy } from '../../../../shared/rules/excess-path.ts';
import { nationalRuleset, planInput } from './sample-plan.ts';

const thresholds = { years: 5, arrangedOn: '2025-07-01' };

describe('excessPeriod', () => {
  it('ends on 30/6/2030 whenever the plan begins', () => {
    const { plan, ruleset } = planInput();
    expect(excessPeriod({ plan, ruleset })).toEqual({ start: '2025-07-01', deadline: '2030-06-30' });
    const later = { ...plan, startDate: '2026-12-01' };
    expect(excessPeriod({ plan: later, ruleset })).toEqual({ start: '2026-12-01', deadline: '2030-06-30' });
    const earlier = { ...plan, startDate: '2025-06-15' };
    expect(excessPeriod({ plan: earlier, ruleset }).start).toBe('2025-07-01');
  });

  it('goes by the thresholds of the office', () => {
    const source = { sourceCitation: null, confirmed: true };
    const own = { years: { ...source, value: 3 }, arrangedOn: { ...source, value: '2026-01-15' } };
    const ruleset = { ...nationalRuleset, parameters: { 'EXCESS-DEADLINE': own } };
    expect(excessPeriod({ plan: planInput().plan, ruleset })).toEqual({
      start: '2026-01-15',
      deadline: '2029-01-14',
    });
  });
});

describe('evenlyLeft', () => {
  const period = periodBy('2025-07-01', thresholds);

  it.each([
    ['2025-07-01', 60],
    ['2025-07-30', 60],
    // The month is over with its last day.
    ['2025-07-31', 59],
    ['2025-12-31', 54],
    ['2026-06-30', 48],
    ['2029-12-31', 6],
    ['2030-06-29', 1],
    ['2030-06-30', 0],
    ['2031-01-01', 0],
  ])('of 60 leaves at %s %i', (until, left) => {
    expect(evenlyLeft(60, period, until)).toBe(left);
  });

  it('rounds up: a person is there or not', () => {
    expect(evenlyLeft(3, period, '2026-06-30')).toBe(3);
    expect(evenlyLeft(3, period, '2027-06-30')).toBe(2);
  });

  it('leaves nobody where the plan begins after the deadline', () => {
    expect(evenlyLeft(3, periodBy('2030-07-01', thresholds), '2030-07-01')).toBe(0);
  });
});
