import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../electron/services/sample/random.ts';

describe('createRandom', () => {
  it('gives the numbers of mulberry32 for a seed', () => {
    const { next } = createRandom(1);
    expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it('draws whole numbers within both bounds', () => {
    const random = createRandom(7);
    const drawn = Array.from({ length: 300 }, () => random.int(3, 6));
    expect([...new Set(drawn)].toSorted()).toEqual([3, 4, 5, 6]);
  });

  it('draws keys by weight and never one without weight', () => {
    const random = createRandom(3);
    const drawn = Array.from({ length: 2000 }, () => random.weighted({ often: 9, seldom: 1, never: 0 }));
    const often = drawn.filter((key) => key === 'often').length;
    expect(often).toBeGreaterThan(1700);
    expect(often).toBeLessThan(1900);
    expect(drawn).not.toContain('never');
  });

  it('refuses to choose from nothing', () => {
    expect(() => createRandom(1).pick([])).toThrow('empty');
    expect(() => createRandom(1).weighted({ never: 0 })).toThrow('weight');
  });
});
