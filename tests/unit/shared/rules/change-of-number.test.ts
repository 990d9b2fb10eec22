import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../shared/domain/finding.ts';
import { changeOfNumber } from '../../../../shared/rules/change-of-number.ts';

const counted = (count: number): Fact => ({ kind: 'count', of: 'committee', count });
const between = (min: number | null, max: number | null): Fact => ({
  kind: 'between',
  of: 'committee',
  min,
  max,
});
const share = (count: number, total: number): Fact => ({ kind: 'share', of: 'women', count, total });

describe('changeOfNumber', () => {
  it.each<[string, Fact, Fact, number | null]>([
    ['too many', between(27, 33), counted(35), -2],
    ['too few', between(27, 33), counted(25), 2],
    ['too many where there is no least', between(null, 27), counted(28), -1],
    ['too few where there is no most', between(1, null), counted(0), 1],
    [
      'over an average',
      { kind: 'average', of: 'vice-chairs', max: 95, average: 2.5, times: 38, per: 'units' },
      { kind: 'count', of: 'vice-chairs', count: 98 },
      -3,
    ],
    ['over a share', { kind: 'share-at-most', of: 'deputies', percent: 50 }, share(4, 7), -1],
    ['under a share', { kind: 'share-at-least', of: 'women', percent: 15 }, share(2, 27), 3],
    ['people beyond the norm', { kind: 'excess-path', steps: [] }, { kind: 'excess', count: 4 }, -4],
    [
      'more seats filled than the norm has',
      { kind: 'seats', count: 1, deadline: '2030-06-30' },
      { kind: 'seats', count: 3, deadline: null },
      -2,
    ],
    ['no number', { kind: 'filled' }, { kind: 'vacant' }, null],
  ])('%s', (_name, wanted, found, change) => {
    expect(changeOfNumber({ wanted, found })).toBe(change);
  });
});
