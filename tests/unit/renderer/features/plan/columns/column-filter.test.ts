import { describe, expect, it } from 'vitest';
import { cellTest } from '../../../../../../renderer/features/plan/columns/column-filter.ts';

const passes = (typed: string, text: string, order: string | number | null = text) =>
  cellTest(typed)?.(text, order);

describe('cellTest', () => {
  it('tests nothing where nothing is typed, or a sign has nothing to compare with yet', () => {
    for (const typed of ['', '  ', '>', '<= ']) expect(cellTest(typed)).toBeNull();
  });

  it('finds all words in any order without diacritics', () => {
    expect(passes('te muong', 'Xã Mường Tè')).toBe(true);
    expect(passes('MƯỜNG', 'Xã Mường Tè')).toBe(true);
    expect(passes('muong xa khac', 'Xã Mường Tè')).toBe(false);
  });

  it('tells empty from filled, and a whole text from a part, as Excel does', () => {
    expect(passes('=', '')).toBe(true);
    expect(passes('=', 'x')).toBe(false);
    expect(passes('<>', 'x')).toBe(true);
    expect(passes('<>', '')).toBe(false);
    expect(passes('=muong te', 'Mường Tè')).toBe(true);
    expect(passes('=muong', 'Mường Tè')).toBe(false);
    expect(passes('<>tam', 'Tạm dừng')).toBe(false);
    expect(passes('<>tam', 'Còn trống')).toBe(true);
  });

  it.each([
    ['>24', 25, true],
    ['>24', 24, false],
    ['>=24', 24, true],
    ['<24', 24, false],
    ['<=24', 24, true],
    ['<1,5', 1, true],
    ['>24', null, false],
  ])('compares a number: %s with %s', (typed, order, expected) => {
    expect(passes(typed, String(order ?? ''), order)).toBe(expected);
  });

  it.each([
    ['>2030', '2031-01', true],
    ['>2030', '2030-12', false],
    ['<=2030', '2030-12', true],
    ['<1/7/2026', '2026-06-30', true],
    ['<1/7/2026', '2026-07-01', false],
    ['>2030', 'Lò Văn Ẩn', false],
  ])('compares a date as precisely as both are known: %s with %s', (typed, order, expected) => {
    expect(passes(typed, order)).toBe(expected);
  });
});
