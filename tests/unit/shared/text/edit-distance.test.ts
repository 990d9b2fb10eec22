import { describe, expect, it } from 'vitest';
import { isNear, withoutOne } from '../../../../shared/text/edit-distance.ts';

describe('isNear', () => {
  it.each([
    ['dai hoc', 'dai hoc'],
    ['daihoc', 'dai hoc'],
    ['dai hocc', 'dai hoc'],
    ['dai hox', 'dai hoc'],
    ['dai ohc', 'dai hoc'],
  ])('%j is near %j', (a, b) => {
    expect(isNear(a, b)).toBe(true);
    expect(isNear(b, a)).toBe(true);
  });

  it.each([
    ['dia hox', 'dai hoc'],
    ['dai', 'dai hoc'],
    ['tc', 'sc'],
    ['abcd', 'badc'],
  ])('%j is not near %j', (a, b) => {
    expect(isNear(a, b)).toBe(false);
  });
});

describe('withoutOne', () => {
  it('leaves out each character once', () => {
    expect(withoutOne('abc')).toEqual(['bc', 'ac', 'ab']);
  });
});
