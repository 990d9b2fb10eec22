import { describe, expect, it } from 'vitest';
import {
  gapsOf,
  mayBeNoted,
  nextNumber,
  numbersFrom,
  type RegisterNumbers,
} from '../../../../shared/domain/register.ts';

const numbers = (given: number[], notes: RegisterNumbers['notes'] = [], first = 1): RegisterNumbers => ({
  first,
  given,
  notes,
});
const kept = (from: number, to: number) => ({ from, to, kind: 'reserved', note: 'giữ' }) as const;
const elsewhere = (from: number, to: number) => ({ from, to, kind: 'skipped', note: 'khác' }) as const;

describe('the next number', () => {
  it.each([
    ['the first of an empty register', numbers([], [], 17), 17],
    ['behind the last, gaps before it notwithstanding', numbers([1, 5]), 6],
    ['past numbers that are kept', numbers([4], [kept(5, 7)]), 8],
    ['past stretches that follow one another', numbers([], [kept(1, 2), elsewhere(3, 3)]), 4],
  ])('is %s', (_, register, expected) => {
    expect(nextNumber(register)).toBe(expected);
  });
});

describe('a row of numbers', () => {
  it('passes over numbers that were given or noted', () => {
    expect(numbersFrom(numbers([3, 6], [kept(4, 4), elsewhere(8, 9)]), 2, 5)).toEqual([2, 5, 7, 10, 11]);
  });

  it('may begin with a reserved number, and takes no other of them', () => {
    expect(numbersFrom(numbers([], [kept(5, 7)]), 6, 2)).toEqual([6, 8]);
  });

  it.each([
    ['given', 3],
    ['noted as given elsewhere', 8],
    ['below the first of the register', 1],
  ])('does not begin with one that was %s', (_, start) => {
    expect(numbersFrom(numbers([3], [elsewhere(8, 9)], 2), start, 1)).toBeNull();
  });
});

describe('gaps', () => {
  it('are told between the first and the last number, with what was noted', () => {
    expect(gapsOf(numbers([3, 4, 9], [elsewhere(5, 6)]))).toEqual([
      { from: 1, to: 2, kind: null, note: '' },
      { from: 5, to: 6, kind: 'skipped', note: 'khác' },
      { from: 7, to: 8, kind: null, note: '' },
    ]);
  });

  it('are none before the first number and behind the last', () => {
    expect(gapsOf(numbers([17, 18], [], 17))).toEqual([]);
    expect(gapsOf(numbers([]))).toEqual([]);
  });

  it('list numbers kept behind the last, but not those between them and it', () => {
    expect(gapsOf(numbers([1], [kept(5, 6)]))).toEqual([{ from: 5, to: 6, kind: 'reserved', note: 'giữ' }]);
  });
});

describe('a note', () => {
  const register = numbers([5], [kept(8, 9)], 2);
  it.each([
    [2, 4, true],
    [6, 7, true],
    [10, 10, true],
    [1, 2, false],
    [4, 5, false],
    [7, 8, false],
    [7, 12, false],
    [7, 6, false],
  ])('on %d to %d: %s', (from, to, may) => {
    expect(mayBeNoted(register, from, to)).toBe(may);
  });
});
