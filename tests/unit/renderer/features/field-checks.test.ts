import { describe, expect, it } from 'vitest';
import {
  checkCongress,
  checkDay,
  checkPlace,
  checkTerm,
  checkText,
} from '../../../../renderer/features/settings/field-checks.ts';

describe('checks of the settings form', () => {
  it('take a day as it is typed, or none', () => {
    expect(checkDay('1/7/2025')).toEqual({ ok: true, value: '2025-07-01' });
    expect(checkDay('  ')).toEqual({ ok: true, value: null });
    expect(checkDay('31/02/2025').ok).toBe(false);
    expect(checkDay('7/2025').ok).toBe(false);
  });

  it('want a place', () => {
    expect(checkPlace(' Lai Châu ')).toEqual({ ok: true, value: 'Lai Châu' });
    expect(checkPlace('  ').ok).toBe(false);
  });

  it('take Roman numerals in any case, or none', () => {
    expect(checkCongress(' xv ')).toEqual({ ok: true, value: 'XV' });
    expect(checkCongress('')).toEqual({ ok: true, value: '' });
    expect(checkCongress('15').ok).toBe(false);
  });

  it('write a term one way', () => {
    expect(checkTerm('2025-2030')).toEqual({ ok: true, value: '2025 - 2030' });
    expect(checkTerm('2025 – 2030')).toEqual({ ok: true, value: '2025 - 2030' });
    expect(checkTerm('2025').ok).toBe(false);
  });

  it('leave other texts as they are', () => {
    expect(checkText(' Thông báo số 12-TB/TU ')).toEqual({ ok: true, value: 'Thông báo số 12-TB/TU' });
  });
});
